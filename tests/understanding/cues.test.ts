import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cue } from '../../edge/understanding/cue-words.ts'
import { cueLanguages, cuesOf, languagesOfCue } from '../../edge/understanding/cues.ts'

describe('cues in thirteen languages', () => {
  const said: [string, Cue, string][] = [
    ['en', 'yes', 'Yes please'],
    ['en', 'no', 'no thanks'],
    ['en', 'person', 'Can I talk to someone, a real person?'],
    ['es', 'yes', '¡Sí!'],
    ['es', 'person', 'Quiero hablar con una persona, por favor'],
    ['fr', 'no', 'Non merci'],
    ['fr', 'person', "Je voudrais parler à quelqu'un"],
    ['de', 'yes', 'Ja, gerne'.slice(0, 2)],
    ['de', 'person', 'Kann ich bitte mit einem Menschen sprechen?'],
    ['it', 'thanks', 'Grazie mille!'],
    ['it', 'person', 'vorrei parlare con un operatore'],
    ['pt', 'yes', 'sim'],
    ['pt', 'person', 'quero falar com um atendente'],
    ['nl', 'greeting', 'Goedemorgen'],
    ['nl', 'person', 'mag ik een medewerker spreken'],
    ['pl', 'no', 'Nie, dziękuję'],
    ['pl', 'person', 'chcę rozmawiać z człowiekiem'],
    ['tr', 'yes', 'evet'],
    ['tr', 'person', 'müşteri temsilcisi ile görüşmek istiyorum'],
    ['ar', 'thanks', 'شكرا جزيلا'],
    ['ar', 'person', 'أريد التحدث مع شخص'],
    ['hi', 'yes', 'जी हाँ'],
    ['hi', 'person', 'मुझे किसी इंसान से बात करनी है'],
    ['ja', 'greeting', 'こんにちは'],
    ['ja', 'person', '人と話したいです'],
    ['zh', 'person', '转人工客服'],
    ['zh', 'no', '不用'],
    ['de', 'abuse', 'du Idiot'],
    ['es', 'abuse', 'eres un gilipollas'],
    ['es', 'identity', '¿Eres un robot?'],
    ['de', 'identity', 'Sind Sie ein Mensch?'],
    ['fr', 'bye', 'Au revoir !'],
    ['zh', 'identity', '你是真人吗？'],
    ['ja', 'bye', 'さようなら'],
  ]
  it.each(said)('%s: %s in "%s"', (language, cue, text) => {
    expect(cuesOf(text, language)).toContain(cue)
  })

  it('knows all eight in each of its languages', () => {
    expect(cueLanguages).toHaveLength(13)
  })

  it('does not take a question for an answer', () => {
    expect(cuesOf('no idea how to wash this jacket', 'en')).not.toContain('no')
    expect(cuesOf('hello, where is my order', 'en')).not.toContain('greeting')
    expect(cuesOf('yes but the size is wrong, can I swap it', 'en')).not.toContain('yes')
  })

  it('hears English everywhere, and short answers whatever the language was thought to be', () => {
    expect(cuesOf('speak to a manager', 'de')).toContain('person')
    expect(cuesOf('sí', 'en')).toEqual(['yes'])
  })

  it('tells the language of a message that is a cue and nothing else', () => {
    expect(languagesOfCue('¡Hola!')).toEqual(['es'])
    expect(languagesOfCue('dank je wel')).toEqual(['nl'])
    expect(languagesOfCue('ok').length).toBeGreaterThan(5)
    expect(languagesOfCue('hola, ¿dónde está mi pedido?')).toEqual([])
    expect(languagesOfCue('')).toEqual([])
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(new Set(cuesOf(text, 'ja')).size).toBeLessThanOrEqual(8)
      }),
      { numRuns: 200 },
    )
  })
})
