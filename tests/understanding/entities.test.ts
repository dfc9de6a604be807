import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entitiesOf } from '../../edge/understanding/entities/entities.ts'
import { mostEntities } from '../../edge/understanding/entities/entity.ts'
import { siteEntityReader } from '../../edge/understanding/entities/site-entities.ts'

const now = Date.UTC(2026, 10, 18) // a Wednesday
const found = (text: string) =>
  entitiesOf(text, { now }).map(({ type, value }) => `${type} ${value}`)

describe('entities', () => {
  it.each([
    ['my order #AC-10492 is late', ['order AC-10492']],
    ['Order number: 4711-0815 please', ['order 4711-0815']],
    ['wo ist meine Bestellung 887712', ['order 887712']],
    ['tracking number 1Z999AA10123456784', ['tracking 1Z999AA10123456784']],
    ['RR123456785DE has not come', ['tracking RR123456785DE']],
    ['I paid $1,299.50 for it', ['amount 1299.50']],
    ['das kostet 1.299,50 €', ['amount 1299.50']],
    ['refund of 20 euros', ['amount 20']],
    ['I need it by 24 December', ['date 2026-12-24']],
    ['arrived on 3/4/2026', ['date 2026-04-03']],
    ['on 2026-02-28, not 2026-02-30', ['date 2026-02-28']],
    ['can you deliver tomorrow?', ['date 2026-11-19']],
    ['am 5. Januar', ['date 2027-01-05']],
    ['on Friday', ['date 2026-11-20']],
    ['write to <EMAIL_1> or <PHONE_2>', ['email <EMAIL_1>', 'phone <PHONE_2>']],
    ['I have 3 kids and 2 tents', []],
  ])('finds what "%s" names', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('names the currency', () => {
    expect(entitiesOf('£40', { now })[0]).toMatchObject({ currency: 'GBP', value: '40' })
  })

  it('points to where each stands, and none overlaps another', () => {
    const text = 'order #5512345 for €30 on 12.11.2026'
    const all = entitiesOf(text, { now })
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(all.map(({ text }) => text))
    expect(all.map(({ type }) => type)).toEqual(['order', 'amount', 'date'])
  })

  it("finds a site's own by list, shape and examples", () => {
    const own = siteEntityReader([
      { type: 'product', list: { 'Alpine Tent': ['tent', 'the alpine'], 'Trail Boot': ['boot'] } },
      { type: 'coupon', shape: 'SAVE99' },
      { type: 'member', examples: ['AB-1234', 'XY-9876'] },
    ])
    const read = (text: string) =>
      entitiesOf(text, { now, own }).map(({ type, value }) => [type, value])
    expect(read('are the boots waterproof?')).toEqual([['product', 'Trail Boot']])
    expect(read('code save20 for member qq-0001')).toEqual([
      ['coupon', 'SAVE20'],
      ['member', 'QQ-0001'],
    ])
  })

  it('takes no more than its ceiling from one message', () => {
    expect(entitiesOf('€5 '.repeat(200), { now })).toHaveLength(mostEntities)
  })

  it('takes any text, and any shape or name that a site writes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(text, text, text, (message, shape, name) => {
        const own = siteEntityReader([
          { type: 'a', shape },
          { type: 'b', list: { [name]: [] } },
          { type: 'c', examples: [shape] },
        ])
        for (const { start, end, text } of entitiesOf(message, { now, own }))
          expect(message.slice(start, end)).toBe(text)
      }),
      { numRuns: 25 },
    )
  })
})
