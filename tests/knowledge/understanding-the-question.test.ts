import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../edge/knowledge/passages.ts'
import { search } from '../../edge/knowledge/search.ts'
import { slipsBetween } from '../../edge/knowledge/spelling.ts'
import type { Article } from '../../shared/site.ts'
import { indexOf, indexOfBundle } from './site-knowledge.ts'

const acme = indexOfBundle('demo/acme')
const first = (query: string, before?: string) =>
  search(acme, { query, before, locale: 'en' }).passages[0]?.path

/** A site of one-passage articles: `name: title, text, front matter`. */
function siteOf(
  articles: Record<string, [title: string, body: string, more?: Partial<Article>]>,
  synonyms?: string[][],
) {
  const passages = Object.entries(articles).flatMap(([path, [title, body, more]]) =>
    passagesOf({ path, title, body, url: `https://x.example/${path}`, tags: [], ...more }, 'en'),
  )
  return indexOf(passages, synonyms)
}

describe('A question with slips', () => {
  it.each([
    ['how long is the waranty', 'warranty'],
    ['do gift crads expire', 'gift-cards'],
    ['track my pracel', 'tracking'],
    ['can I exchnage it for another colour', 'exchanges'],
    ['how do I reset my pasword', 'account'],
    ['unsubscirbe from the newsleter', 'newsletter'],
  ])('finds what was meant: %s', (query, name) => {
    expect(first(query)).toBe(`knowledge/${name}.md`)
  })

  it('finds words that were written apart or together', () => {
    const site = siteOf({
      wifi: ['Internet', 'Wifi is free in all rooms.'],
      poles: ['Camping', 'Tent poles can be bought one by one.'],
    })
    expect(search(site, { query: 'wi fi costs?' }).passages[0]?.path).toBe('wifi')
    expect(search(site, { query: 'spare tentpoles' }).passages[0]?.path).toBe('poles')
  })

  it.each([
    ['return', 'return', 0],
    ['retrun', 'return', 1],
    ['retur', 'return', 1],
    ['returnn', 'return', 1],
    ['rexurn', 'return', 1],
    ['rteunr', 'return', 2],
    ['parcel', 'return', 3],
    ['a', 'return', 3],
  ])('counts the slips between %s and %s', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips)
  })
})

describe('A part number', () => {
  const site = siteOf({
    a: ['Stove TX-200', 'The TX-200 burns gas. The pump of the TX-200 is made of steel.'],
    b: ['Stove TX-210', 'The TX-210 burns petrol. The pump of the TX-210 is made of steel.'],
  })
  it.each(['TX-210', 'tx210', 'is the pump of the tx-210 made of steel?'])(
    'finds exactly its article: %s',
    (query) => {
      expect(search(site, { query }).passages[0]?.path).toBe('b')
    },
  )
  it('is never taken for its neighbour', () => {
    expect(search(site, { query: 'TX-220' }).confidence).toBeLessThan(0.35)
  })
})

describe('A question that goes on from another', () => {
  const returns = 'how long can I return a jacket?'
  it.each([
    ['and for boots?', returns, 'returns'],
    ['what about gift cards?', 'can I return a jacket', 'gift-cards'],
    ['how much does it cost?', 'do you repair tents?', 'repairs'],
    ['and to Norway?', 'how much is delivery?', 'shipping'],
    ['how long does it take?', 'can you fix the zip of my jacket?', 'repairs'],
    ['how much?', 'can you fix the zip of my jacket?', 'repairs'],
    ['it didnt get here', 'my parcel', 'tracking'],
  ])('is read with it: %s', (query, before, name) => {
    expect(first(query, before)).toBe(`knowledge/${name}.md`)
  })

  it.each([
    [
      'is the label free?',
      ['can I return a jacket', 'and boots?', 'what if I wore them?'],
      'returns',
    ],
    ['and for Norway?', ['how much is delivery?', 'ok, thanks'], 'shipping'],
  ])('is read with more than the one before it: %s', (query, said, name) => {
    const { passages } = search(acme, { query, said, before: said.at(-1), locale: 'en' })
    expect(passages.slice(0, 2).map(({ path }) => path)).toContain(`knowledge/${name}.md`)
  })

  it('is not read with it when it stands by itself', () => {
    expect(first('do gift cards expire', returns)).toBe('knowledge/gift-cards.md')
    expect(
      search(acme, { query: 'what is the capital of France', before: returns }).confidence,
    ).toBeLessThan(0.35)
  })
})

describe('What a site says in its bundle', () => {
  it('makes its own words find each other', () => {
    const articles = {
      a: ['Bivouac', 'A bivouac needs no permit.'],
      b: ['Fires', 'No fires, please.'],
    } as const
    const query = 'may I biwak in the wood'
    const plain = siteOf({ a: [...articles.a], b: [...articles.b] })
    const told = siteOf({ a: [...articles.a], b: [...articles.b] }, [
      ['bivouac', 'biwak', 'wild camping'],
    ])
    expect(search(plain, { query: 'wild camping' }).passages).toEqual([])
    expect(search(told, { query: 'wild camping' }).passages[0]?.path).toBe('a')
    expect(search(told, { query }).passages[0]?.path).toBe('a')
  })

  it('leaves out what holds for others, and keeps what may hold', () => {
    const site = siteOf({
      pro: ['Support', 'Support answers in an hour.', { tier: ['pro', 'team'] }],
      free: ['Support', 'Support answers in two days.', { tier: ['free'] }],
      all: ['Office', 'Support sits in Vienna.'],
    })
    const paths = (tier?: string) =>
      search(site, {
        query: 'how fast is support',
        facts: tier === undefined ? {} : { tier: [tier] },
      })
        .passages.map(({ path }) => path)
        .sort()
    expect(paths('Pro')).toEqual(['all', 'pro'])
    expect(paths('free')).toEqual(['all', 'free'])
    expect(paths()).toEqual(['all', 'free', 'pro'])
  })

  it('answers in the visitor’s language first, then in the site’s others', () => {
    const site = siteOf({
      en: ['Returns', 'You can return things for 30 days.'],
      fr: ['Retours', 'Vous pouvez retourner les articles pendant 30 jours.', { locale: 'fr' }],
      ja: ['返品について', '商品は三十日以内に返品できます。', { locale: 'ja' }],
      only: ['Zustellung', 'Wir liefern nach Österreich.', { locale: 'de' }],
    })
    const found = (query: string, locale: string) =>
      search(site, { query, locale }).passages[0]?.path
    expect(found('retourner un article', 'fr-CA')).toBe('fr')
    expect(found('返品したいです', 'ja')).toBe('ja')
    expect(found('liefern nach Österreich', 'fr')).toBe('only')
    expect(search(site, { query: '返品したいです', locale: 'ja' }).language).toBe('ja')
  })
})
