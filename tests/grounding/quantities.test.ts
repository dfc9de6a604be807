import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainNumber, quantitiesIn, sameQuantity } from '../../edge/answer/grounding/quantities.ts'

const first = (text: string, language?: string) => quantitiesIn(text, language)[0]

describe('A quantity', () => {
  it.each([
    ['30 days', 'thirty days', 'en'],
    ['30 days', 'a 30-day window', 'en'],
    ['2 days', '48 hours', 'en'],
    ['30 days', '30 Tage', 'de'],
    ['25 %', 'fünfundzwanzig Prozent', 'de'],
    ['€4.90', '4,90 €', 'de'],
    ['€4.90', 'EUR 4.90', 'en'],
    ['1,000 points', '1.000 Punkte', 'de'],
    ['31 January', 'January 31st', 'en'],
    ['31 January', '31. Januar', 'de'],
    ['14:00', '2 pm', 'en'],
    ['14:00', '14 Uhr', 'de'],
    ['3 years', '36 months', 'en'],
    ['30 °C', '30 degrees', 'en'],
    ['10 mm', '1 cm', 'en'],
    ['30 days', '30日以内', 'ja'],
    ['AC-20417735', 'ac-20417735', 'en'],
    ['in March', 'March', 'en'],
    ['4 times', 'four times', 'en'],
    ['twice', 'zwei Mal', 'de'],
    ['within 7 days', 'within a week', 'en'],
  ])('is the same as %j written as %j', (one, other, language) => {
    const given = first(one)
    const claimed = first(other, language)
    expect(claimed && given && sameQuantity(claimed, given), JSON.stringify([given, claimed])).toBe(
      true,
    )
  })

  it.each([
    ['30 days', '30 %'],
    ['€5', '$5'],
    ['€5', '5 days'],
    ['30 days', '30 months'],
    ['14:00', '15:00'],
    ['31 January', '30 January'],
    ['in March', 'in June'],
    ['L18-2004', 'L18-2011'],
    ['on Monday', 'on Tuesday'],
    ['€5', '5 points'],
    ['it happens twice', 'it happens five times'],
  ])('%j is not %j', (one, other) => {
    const [given, claimed] = [first(one), first(other)]
    expect(given && claimed && sameQuantity(claimed, given)).toBe(false)
  })

  it('counts in both ends of a range, and in a row of a table by its label', () => {
    expect(quantitiesIn('2–5 working days').map(({ value }) => value)).toEqual([2880, 7200])
    expect(
      quantitiesIn('Austria – Cost: €4.90; Working days: 2–3').map(({ measure }) => measure),
    ).toEqual(['money', 'span', 'span'])
  })

  it('tells how often apart from in what time', () => {
    const [month, week] = ['twice a month', 'twice a week'].map((text) => quantitiesIn(text)[1])
    expect([month?.measure, week?.measure]).toEqual(['rate', 'rate'])
    expect(month && week && sameQuantity(month, week)).toBe(false)
  })

  it('is no word with a digit behind it, and no place in an order', () => {
    expect(quantitiesIn('word7 and word0of17, the 3rd one, round 24/7')).toEqual([])
  })

  it('is one number however its thousands and cents are parted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.nat(99), (whole, cents) => {
        const part = (sign: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, sign)
        const tail = String(cents).padStart(2, '0')
        const value = Number(`${whole}.${tail}`)
        expect(plainNumber(`${part(',')}.${tail}`)).toBe(value)
        expect(plainNumber(`${part('.')},${tail}`)).toBe(value)
        expect(plainNumber(`${part("'")}.${tail}`)).toBe(value)
      }),
    )
  })

  it('is looked for in time that grows with the text alone', () => {
    for (const piece of ['1.', '1,', '9-', 'twenty-', '€', 'a1-', '12:']) {
      const from = performance.now()
      quantitiesIn(piece.repeat(20_000))
      expect(performance.now() - from, piece).toBeLessThan(2_000)
    }
  })
})
