import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readIntents, trainIntents } from '../../edge/understanding/intents/intent-model.ts'
import { learnSite, siteReader } from '../../edge/understanding/site-understanding.ts'
import { understand } from '../../edge/understanding/understand.ts'
import { intentsSchema } from '../../shared/intents.ts'

const now = Date.UTC(2026, 10, 18)
const guess = readIntents(
  trainIntents([
    { text: 'where is my order', intent: 'order_status' },
    { text: 'track my parcel', intent: 'order_status' },
    { text: 'i want to return it', intent: 'return_item' },
    { text: 'send this back', intent: 'return_item' },
  ]),
)

describe('one message understood', () => {
  it('holds intent, entities, feeling, cues and language together', () => {
    const seen = understand('This is ridiculous, where is my order #AC-10492?', { now, guess })
    expect(seen).toMatchObject({ language: 'en', script: 'Latn' })
    expect(seen.intent?.intent).toBe('order_status')
    expect(seen.entities).toMatchObject([{ type: 'order', value: 'AC-10492' }])
    expect(seen.sentiment).toBeLessThan(0)
    expect(seen.frustration).toBeGreaterThan(0.5)
  })

  it('keeps the language of the conversation where a message does not tell', () => {
    expect(understand('ok', { now, language: 'de' }).language).toBe('de')
    expect(understand('👍', { now, language: 'ja' }).language).toBe('ja')
    expect(understand('hola', { now, language: 'en' }).language).toBe('es')
    expect(understand('Bedankt!', { now, language: 'en' }).language).toBe('nl')
    expect(understand('hi', { now, language: 'de' }).language).toBe('de')
    expect(understand('hi', { now }).language).toBe('en')
    expect(understand('Wo ist denn nun meine Bestellung?', { now, language: 'en' }).language).toBe(
      'de',
    )
  })

  it('takes time in proportion to the length, and hardly any for the longest message', () => {
    const once = (text: string) => {
      const start = performance.now()
      understand(text, { now, guess })
      return performance.now() - start
    }
    const fastest = (text: string) => Math.min(...Array.from({ length: 12 }, () => once(text)))
    for (const part of [
      'a',
      'a ',
      '1',
      '1,',
      '#',
      "'",
      '!',
      'no ',
      '注',
      '<EMAIL_',
      'order number ',
    ])
      expect(fastest(part.repeat(Math.floor(16_000 / part.length)))).toBeLessThan(60)
  })
})

describe('a site that gives examples in one language', () => {
  const examples = {
    order_status: ['where is my order', 'track my parcel', 'has it been sent'],
    return_item: ['i want to return it', 'send this back', 'the jacket does not fit'],
  }
  const read = siteReader(
    learnSite(
      v.parse(intentsSchema, {
        intents: Object.entries(examples).map(([name, examples]) => ({ name, examples })),
      }),
    ),
  )

  it('guesses by them, and doubts a guess about a message in another', () => {
    expect(read('where is my order?', { now }).understanding.intent).toMatchObject({
      name: 'order_status',
    })
    const foreign = read('hola, ¿dónde está my order, por favor?', { now })
    expect(foreign.understanding.language).toBe('es')
    expect(foreign.understanding.intent?.confidence ?? 0).toBeLessThan(0.3)
    expect(foreign.meanings).toEqual([])
  })
})
