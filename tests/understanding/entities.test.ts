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
    ['I want to try 2 sizes', []],
    ['ist hier jemand?', []],
    ['Guten Morgen zusammen', []],
    ['my order number is 10492-B', ['order 10492-B']],
    ['pedido n.º 88213', ['order 88213']],
    ['siparişim 12345 nerede', ['order 12345']],
    ['وين طلبي رقم ٥٥١٢٣', ['order 55123']],
    ['ऑर्डर नंबर ८८२३१ कहाँ है', ['order 88231']],
    ['注文番号は12345です', ['order 12345']],
    ['我的订单 12345678 还没到', ['order 12345678']],
    ['运单号：SF1234567890123', ['tracking SF1234567890123']],
    ['kargo takip no 1234567890', ['tracking 1234567890']],
    ['a parcel for the day after tomorrow', ['date 2026-11-20']],
    ['ich habe vor 3 Tagen bestellt', ['date 2026-11-15']],
    ['金曜日に届きますか', ['date 2026-11-20']],
    ['明日届きますか', ['date 2026-11-19']],
    ['退我100元吧', ['amount 100']],
  ])('finds what "%s" names', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  const locales = [
    'en',
    'es',
    'fr',
    'de',
    'it',
    'pt',
    'nl',
    'pl',
    'tr',
    'ar',
    'ar-EG',
    'hi',
    'ja',
    'zh',
  ]

  it.each(locales)('reads any day as %s writes it', (locale) => {
    const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const day = new Date(Date.UTC(1990, 0, 1) + days * 86_400_000)
        // The signs that say which way letters run are no letters.
        const text = words.format(day).replace(/[\u200e\u200f]/g, '')
        expect(found(text)).toEqual([`date ${day.toISOString().slice(0, 10)}`])
      }),
      { numRuns: 60 },
    )
  })

  it.each(locales)('reads the names of the weekdays of %s', (locale) => {
    const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    for (let ahead = 1; ahead <= 7; ahead += 1) {
      const day = new Date(now + ahead * 86_400_000)
      expect(found(names.format(day))).toEqual([`date ${day.toISOString().slice(0, 10)}`])
    }
  })

  it.each([
    ['en', 'USD'],
    ['en-GB', 'GBP'],
    ['de', 'EUR'],
    ['fr', 'EUR'],
    ['es', 'EUR'],
    ['it', 'EUR'],
    ['pt-BR', 'BRL'],
    ['nl', 'EUR'],
    ['pl', 'PLN'],
    ['tr', 'TRY'],
    ['hi', 'INR'],
    ['ja', 'JPY'],
    ['de-CH', 'CHF'],
  ])('reads any price as %s writes %s', (locale, currency) => {
    const words = new Intl.NumberFormat(locale, { style: 'currency', currency })
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9_999_999 }), (cents) => {
        const price = currency === 'JPY' ? cents : cents / 100
        const [entity, ...more] = entitiesOf(words.format(price), { now })
        expect(more).toEqual([])
        expect(entity).toMatchObject({ type: 'amount', currency })
        expect(Number(entity?.value)).toBe(price)
      }),
      { numRuns: 60 },
    )
  })

  it('takes "hier" for yesterday in French alone', () => {
    expect(entitiesOf('commandé hier', { now, language: 'fr' })[0]?.value).toBe('2026-11-17')
    expect(entitiesOf('wer ist hier', { now, language: 'de' })).toEqual([])
  })

  it('finds an order number after any word for it, with any sign between', () => {
    const word = fc.constantFrom(
      ...['order', 'Bestellung', 'pedido', 'commande', 'ordine', 'encomenda', 'bestelling'],
      ...['zamówienie', 'sipariş', 'طلب', 'ऑर्डर', '注文番号', '订单号'],
    )
    const between = fc.constantFrom(' ', ': ', ' #', ' no. ', ' nr ', ' n° ', ' is ')
    const code = fc.stringMatching(/^(?:[A-M]{1,3}-?)?[1-9][0-9]{4,9}$/)
    fc.assert(
      fc.property(word, between, code, (name, sign, number) => {
        const text = `${name}${sign}${number}`
        expect(found(text)).toEqual([`order ${number}`])
      }),
      { numRuns: 200 },
    )
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
