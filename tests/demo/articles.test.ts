import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../demo/shop/articles.ts'
import { products } from '../../demo/shop/catalogue.ts'

const articles = readArticles(fileURLToPath(new URL('../../demo/acme/knowledge', import.meta.url)))

/**
 * What is said in more than one place. Each pattern finds the statement wherever it stands, and its
 * group is the value; every value found must be the one given.
 */
const facts: [name: string, pattern: RegExp, value: string, atLeast: number][] = [
  ['the return window', /(\d+) days (?:from delivery|for a return|to send)/g, '30', 8],
  ['the check of a return', /check (?:your return|returns) within (\d+) working days/g, '3', 2],
  [
    'the warranty',
    /(?:warranty\S*,? (?:which is|of)|is) (\d+) years(?: from| for Acme|\.)/g,
    '3',
    3,
  ],
  ['the time until packing', /(?:usually|within) (\d+) minutes(?: after you order| and)/g, '60', 3],
  ['new soles', /[Nn]ew soles (?:for boots \| |cost )€(\d+)/g, '79', 2],
  [
    'the repair time',
    /(\d+–\d+) working days from (?:the day on which it reaches|its arrival)/g,
    '10–15',
    2,
  ],
  ['setting aside for an exchange', /aside for (\d+) days, so|aside for (\d+) days\.$/gm, '7', 2],
  ['setting aside in a store', /for (\d+) days; see \[Stock|Yes, for (\d+) days/g, '2', 2],
  ['the opening hours of stores', /Monday to Saturday, (\d\d:\d\d–\d\d:\d\d)/g, '10:00–19:00', 4],
  ['the voucher for a worn jacket', /(?:besides the|You get a voucher of) €(\d+)/g, '10', 2],
  ['how long chats are kept', /Chat conversations \| (\d+) days/g, '90', 1],
  ['how long invoices are kept', /(\d+) years(?:, as the law asks| by law)/g, '7', 2],
  ['the label from nearby countries', /label costs €(9)|Norway \| €(\d+), taken/g, '9', 2],
  ['delivery to North America', /Canada \| €(\d+\.\d\d)|delivery \(€(\d+\.\d\d)\)/g, '24.90', 2],
  ['the search for a lost parcel', /hasn't moved for (\d+) working days/g, '5', 2],
  ['the time to report damage', /[Tt]ell us within (\d+) days of (?:the )?delivery/g, '14', 3],
]

describe('the help articles', () => {
  it('are at least thirty, each long enough to answer and short enough to read', () => {
    expect(articles.length).toBeGreaterThanOrEqual(30)
    for (const { slug, body } of articles) {
      const words = body.split(/\s+/).length
      expect([slug, words >= 250 && words <= 600]).toEqual([slug, true])
      expect([slug, (body.match(/^## /gm) ?? []).length >= 3]).toEqual([slug, true])
    }
  })

  it('have the address at which the shop shows them', () => {
    for (const { slug, url } of articles) expect(url).toBe(`http://localhost:8788/help/${slug}`)
  })

  it('say plainly how long one has to send something back', () => {
    const returns = articles.find(({ slug }) => slug === 'returns')
    expect(returns?.body).toContain('You have 30 days from delivery to send it back')
  })

  it.each(facts)('agree on %s', (_name, pattern, value, atLeast) => {
    const said = articles.flatMap(({ slug, body }) =>
      [...body.matchAll(pattern)].map(([, ...groups]) => [slug, groups.find(Boolean)]),
    )
    expect(said.length).toBeGreaterThanOrEqual(atLeast)
    expect(said).toEqual(said.map(([slug]) => [slug, value]))
  })

  it('agree with the bundle on retention and the waiting limit', () => {
    const site = readFileSync(new URL('../../demo/acme/site.yaml', import.meta.url), 'utf8')
    expect(site).toMatch(/^retention: 90d$/m)
    expect(site).toMatch(/^ {2}waitingLimit: 10m/m)
    const contact = articles.find(({ slug }) => slug === 'contact')
    expect(contact?.body).toContain('nobody is free within 10 minutes')
  })

  it('are found under the products that name them', () => {
    const slugs = articles.map(({ slug }) => slug)
    for (const { help } of products) expect(slugs).toEqual(expect.arrayContaining(help))
  })

  it('link only to each other', () => {
    const slugs = new Set(articles.map(({ slug }) => slug))
    for (const { body } of articles) {
      for (const [, target = ''] of body.matchAll(/\]\(([^)]+)\)/g)) {
        expect([target, slugs.has(target.replace('/help/', ''))]).toEqual([target, true])
      }
    }
  })
})
