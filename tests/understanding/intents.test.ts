import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mostShots,
  readIntents,
  type Shot,
  TooManyShotsError,
  trainIntents,
} from '../../edge/understanding/intents/intent-model.ts'

const examples: Record<string, string[]> = {
  order_status: [
    'where is my order',
    'has my parcel been sent yet',
    'track my package',
    'when will my order arrive',
    'my delivery has not come',
  ],
  return_item: [
    'i want to send this back',
    'how do i return a jacket',
    'can i get my money back for these boots',
    'return label please',
    'these do not fit, i would like to return them',
  ],
  change_address: [
    'change my shipping address',
    'i moved house, new address',
    'the address on my order is wrong',
    'can you deliver to another address',
    'update my delivery address',
  ],
  opening_hours: [
    'when are you open',
    'opening hours of the store',
    'are you open on sunday',
    'what time do you close',
    'is the shop open today',
  ],
}
const shots: Shot[] = Object.entries(examples).flatMap(([intent, texts]) =>
  texts.map((text) => ({ text, intent })),
)
const model = trainIntents(shots)
const guess = readIntents(model)

describe('intents from a few examples', () => {
  it.each([
    ['wheres my order??', 'order_status'],
    ['track the package', 'order_status'],
    ['How can I return these boots?', 'return_item'],
    ['pls change the adress for shipping', 'change_address'],
    ['what time do you open', 'opening_hours'],
  ])('understands %s', (text, intent) => {
    expect(guess(text)?.intent).toBe(intent)
  })

  it('is sure of what it was taught, names the runner-up, and tells what is asked of nobody', () => {
    const known = guess('where is my order')
    expect(known?.confidence).toBeGreaterThan(0.6)
    expect(known?.runnerUp).toBeDefined()
    expect(known?.runnerUp).not.toBe(known?.intent)
    for (const strange of [
      'who won the football match',
      'xkcd qwerty zzz',
      '',
      'purple elephants sing',
    ])
      expect(guess(strange)?.confidence).toBeLessThan(0.6)
  })

  it('believes nothing of a text that shares nothing with any example', () => {
    expect(guess('xkcd qwerty zzz')?.confidence).toBe(0)
    expect(guess('')?.confidence).toBe(0)
  })

  it('is the less sure, the further a text is from every example', () => {
    const [near, far, strange] = [
      'when will my parcel arrive',
      'parcel arrive',
      'arrive at the moon of jupiter with a giraffe',
    ].map((text) => guess(text)?.confidence ?? 0)
    expect(near).toBeGreaterThan(far ?? 1)
    expect(far).toBeGreaterThan(strange ?? 1)
  })

  it('is certain of the very words that it was taught', () => {
    for (const { text, intent } of shots)
      expect(guess(` ${text.toUpperCase()}`)).toMatchObject({ intent, confidence: 1 })
  })

  it('sees that other words say the same', () => {
    expect(guess('where is my shipment')?.intent).toBe('order_status')
    expect(guess('refund for the shoes')?.intent).toBe('return_item')
  })

  it('says the same after it was stored, and learns the same from the same', () => {
    const stored = readIntents(JSON.parse(JSON.stringify(model)))
    for (const text of ['where is my order', 'send back', 'nothing at all'])
      expect(stored(text)).toEqual(guess(text))
    expect(trainIntents(shots)).toEqual(model)
  })

  it('works with one example each, with one intent alone, and with none', () => {
    const few = readIntents(trainIntents([shots[0], shots[5], shots[10]].filter((shot) => !!shot)))
    expect(few('where is my order')?.intent).toBe('order_status')
    const one = readIntents(trainIntents(shots.slice(0, 3)))('where is my order')
    expect(one).toMatchObject({ intent: 'order_status' })
    expect(one?.runnerUp).toBeUndefined()
    expect(one?.confidence).toBeLessThanOrEqual(1)
    expect(readIntents(trainIntents([]))('hello')).toBeUndefined()
  })

  it('learns in languages without spaces and other scripts', () => {
    const many = readIntents(
      trainIntents([
        { text: '注文はどこですか', intent: 'order' },
        { text: '荷物が届きません', intent: 'order' },
        { text: '返品したいです', intent: 'return' },
        { text: '返品の方法', intent: 'return' },
        { text: 'где мой заказ', intent: 'order' },
        { text: 'хочу вернуть товар', intent: 'return' },
      ]),
    )
    expect(many('注文はまだですか')?.intent).toBe('order')
    expect(many('返品できますか')?.intent).toBe('return')
    expect(many('вернуть заказанный товар')?.intent).toBe('return')
  })

  it('refuses more examples than it can learn from', () => {
    const many = Array.from({ length: mostShots + 1 }, () => ({ text: 'a', intent: 'a' }))
    expect(() => trainIntents(many)).toThrow(TooManyShotsError)
  })

  it('reads any text without failing, with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = guess(text)
        expect(found?.confidence).toBeGreaterThanOrEqual(0)
        expect(found?.confidence).toBeLessThanOrEqual(1)
        expect(guess(text)).toEqual(found)
      }),
      { numRuns: 200 },
    )
  })

  it('learns from any texts without failing, twins and empty ones too', () => {
    const shot = fc.record({
      text: fc.string({ unit: 'binary', maxLength: 40 }),
      intent: fc.constantFrom('a', 'b', 'c'),
    })
    fc.assert(
      fc.property(fc.array(shot, { minLength: 1, maxLength: 12 }), (any) => {
        const found = readIntents(trainIntents(any))(any[0]?.text ?? '')
        expect(found?.confidence).toBeGreaterThanOrEqual(0)
        expect(found?.confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })
})
