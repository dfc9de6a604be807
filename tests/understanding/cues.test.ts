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
    ['de', 'yes', 'Ja, gerne'],
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
    // In haste: drawn out, without marks, in another script, in dialect.
    ['en', 'greeting', 'heyyyy'],
    ['en', 'person', 'i want a human'],
    ['en', 'thanks', 'thankyou so much'],
    ['en', 'identity', 'am i talking to a bot?'],
    ['es', 'greeting', 'holaaa'],
    ['es', 'person', 'quiero hablar con un encargado ya'],
    ['fr', 'greeting', 'slt'],
    ['fr', 'person', 'rappelez moi svp'],
    ['de', 'bye', 'tschuss'],
    ['de', 'person', 'ich will mit jemandem reden'],
    ['it', 'thanks', 'graziee mille'],
    ['pt', 'thanks', 'obg'],
    ['pt', 'greeting', 'oiii'],
    ['nl', 'person', 'bel me terug aub'],
    ['pl', 'thanks', 'dzieki'],
    ['pl', 'person', 'połącz z konsultantem'],
    ['pl', 'person', 'polacz z konsultantem'],
    ['tr', 'greeting', 'gunaydin'],
    ['tr', 'identity', 'yapay zeka mısınız?'],
    ['tr', 'person', 'musteri temsilcisi'],
    ['ar', 'greeting', 'أهلاً'],
    ['ar', 'thanks', 'شكراااا'],
    ['ar', 'person', 'ابغى اكلم موظف'],
    ['ar', 'person', 'عايز اكلم شخص'],
    ['hi', 'yes', 'haan ji'],
    ['hi', 'person', 'mujhe kisi insaan se baat karni hai'],
    ['hi', 'thanks', 'dhanyavaad'],
    ['hi', 'identity', 'kya aap robot hain?'],
    ['hi', 'yes', 'हाँ'],
    ['ja', 'person', 'オペレーターに繋いで'],
    ['zh', 'person', '人工'],
    ['zh', 'greeting', '在吗？'],
    ['zh', 'abuse', '滚'],
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

  it.each([
    ['ar', 'طعام كلب صغير'],
    ['hi', 'मुझे अपने कुत्ते के लिए कोट चाहिए'],
    ['zh', '滚筒洗衣机多少钱'],
    ['zh', '人工智能耳机有货吗'],
    ['zh', '送给妈妈的礼物'],
    ['ja', 'ゴミ袋はありますか'],
    ['ja', '早くその商品を送ってほしい'],
    ['ja', 'カスタマーレビューを見たい'],
    ['ja', 'どうもサイズが合わない'],
    ['tr', 'yetkili servis nerede'],
    ['en', 'is it for a person of two metres'],
    ['nl', 'morgen'],
    ['en', 'ah'],
    ['en', 'hmm'],
  ])('hears nothing of the kind in a plain message: %s %s', (language, text) => {
    expect(cuesOf(text, language)).toEqual([])
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
