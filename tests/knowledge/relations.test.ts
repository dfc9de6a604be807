import { describe, expect, it } from 'vitest'
import { withConditions } from '../../edge/answer/conditions-in-words.ts'
import { passagesOf } from '../../edge/knowledge/passages.ts'
import { type Question, search } from '../../edge/knowledge/search.ts'
import type { Article } from '../../shared/site.ts'
import type { VisitorFacts } from '../../shared/visitor-facts.ts'
import { indexOf } from './site-knowledge.ts'

type Sketch = { title: string; body: string; locale?: string } & VisitorFacts

function siteOf(
  sketches: Record<string, Sketch>,
  aliases: Parameters<typeof indexOf>[2] = {},
  locale = 'en',
) {
  const passages = Object.entries(sketches).flatMap(([path, sketch]) => {
    const article: Article = { path, url: `https://x.example/${path}`, tags: [], ...sketch }
    return passagesOf(article, locale)
  })
  return indexOf(passages, [], aliases)
}

const support = siteOf({
  pro: { title: 'Support', body: 'Support answers within one hour.', tier: ['Pro', 'Team'] },
  free: { title: 'Support', body: 'Support answers within two days.', tier: ['Free'] },
  office: { title: 'Our office', body: 'Support sits in Vienna, and answers letters.' },
  export: { title: 'Export your data', body: 'Open the settings and press Export.' },
})

const customs = siteOf({
  eu: { title: 'Customs', body: 'No duties are due on parcels.', region: ['EU'] },
  ch: { title: 'Customs', body: 'The duties on parcels are eight percent.', region: ['CH'] },
  us: { title: 'Customs', body: 'The duties on parcels are five percent.', region: ['US'] },
})

const paths = (site: ReturnType<typeof siteOf>, question: Question) =>
  search(site, question).passages.map(({ path }) => path)
const bestFor = (site: ReturnType<typeof siteOf>, question: Question) => paths(site, question)[0]
const query = 'how fast does support answer?'
const duties = 'what are the duties on my parcel?'

describe('What is known of a visitor', () => {
  it('leaves out what holds for others, and never what holds for everybody', () => {
    expect(paths(support, { query, facts: { tier: ['pro'] } }).sort()).toEqual(['office', 'pro'])
    expect(paths(support, { query, facts: { tier: ['free'] } }).sort()).toEqual(['free', 'office'])
    expect(paths(support, { query, facts: { region: ['AT'] } })).toHaveLength(3)
  })

  it('knows nothing that fits somebody of whom everything is known to be otherwise', () => {
    expect(paths(support, { query, facts: { tier: ['Enterprise'] } })).toEqual(['office'])
  })

  it('lets a verified visitor ask of another tier than their own', () => {
    const asked = { query: 'how fast does support answer on the free plan?' }
    expect(bestFor(support, { ...asked, facts: { tier: ['Pro'] } })).toBe('free')
  })

  it.each([
    ['I am on the Pro plan, how fast does support answer?', 'pro'],
    ['support answer time for TEAM', 'pro'],
    ['how fast is support with free', 'free'],
  ])('hears it in the question: "%s"', (asked, path) => {
    const { passages, choice } = search(support, { query: asked })
    expect(passages[0]?.path).toBe(path)
    expect(passages.map((one) => one.path)).not.toContain(path === 'pro' ? 'free' : 'pro')
    expect(choice).toBeUndefined()
  })

  it('remembers what was said before, the newest first, and only ranks by what was said in passing', () => {
    const said = ['we have the Free plan', 'now I have moved to Pro', 'thanks']
    expect(paths(support, { query, said })[0]).toBe('pro')
    expect(paths(support, { query, said })).toContain('free')
    expect(paths(support, { query, said: ['Pro'] })).not.toContain('free')
  })

  it('takes a hint from the page, which what was said goes before', () => {
    const page = 'Acme Pro – prices plans pro'
    expect(bestFor(support, { query, page })).toBe('pro')
    expect(bestFor(support, { query, page, said: ['I use Free'] })).toBe('free')
  })

  it('hears the other names that the site gives to its products', () => {
    const site = siteOf(
      {
        one: { title: 'Washing', body: 'Wash it at 30 degrees.', product: ['Alpine Jacket'] },
        two: { title: 'Washing', body: 'Wash it by hand.', product: ['City Coat'] },
      },
      { product: { 'alpine jacket': ['anorak'], 'city coat': ['mac'] } },
    )
    expect(paths(site, { query: 'how do I wash my anorak' })).toEqual(['one'])
    expect(paths(site, { query: 'how do I wash the city coat' })).toEqual(['two'])
  })

  it('answers the same to a question that names two, and to one of whom nothing is known', () => {
    const both = paths(support, { query: 'does support answer faster with Pro than with Free?' })
    expect(both).toEqual(expect.arrayContaining(['pro', 'free']))
    expect(paths(support, { query })).toEqual(expect.arrayContaining(['pro', 'free', 'office']))
  })
})

describe('The region of a visitor', () => {
  it.each([
    ['US', 'us'],
    ['AT', 'eu'],
    ['Germany', 'eu'],
    ['switzerland', 'ch'],
  ])('is compared by country: %s', (region, path) => {
    expect(paths(customs, { query: duties, facts: { region: [region] } })).toEqual([path])
  })

  it.each([
    ['what are the duties on a parcel to the United States?', 'us'],
    ['what are the duties in Austria?', 'eu'],
    ['duties on parcels in the USA', 'us'],
    ['I live in Switzerland, what duties are on a parcel', 'ch'],
  ])('is heard in the question: "%s"', (asked, path) => {
    expect(paths(customs, { query: asked })).toEqual([path])
  })

  it('is never heard in "us"', () => {
    const { passages } = search(customs, {
      query: 'what duties are on a parcel that is sent by us',
    })
    expect(passages).toHaveLength(3)
  })

  it('is guessed from the locale, and then only ranks', () => {
    const { passages, choice } = search(customs, { query: duties, locale: 'en-US' })
    expect(passages[0]?.path).toBe('us')
    expect(passages).toHaveLength(3)
    expect(choice).toBeUndefined()
    expect(bestFor(customs, { query: duties, locale: 'de-CH' })).toBe('ch')
    expect(bestFor(customs, { query: duties, locale: 'en-US', facts: { region: ['AT'] } })).toBe(
      'eu',
    )
  })

  it('is the site’s own where the visitor’s locale names none', () => {
    const swiss = siteOf(
      {
        eu: { title: 'Zoll', body: 'Kein Zoll.', region: ['EU'] },
        ch: { title: 'Zoll', body: 'Zoll acht Prozent.', region: ['CH'] },
      },
      {},
      'de-CH',
    )
    expect(bestFor(swiss, { query: 'zoll', locale: 'de' })).toBe('ch')
    expect(bestFor(swiss, { query: 'zoll', locale: 'de-AT' })).toBe('eu')
  })

  it('may be a place that nobody can compare', () => {
    const site = siteOf({
      north: { title: 'Opening hours', body: 'Open until six.', region: ['North'] },
      south: { title: 'Opening hours', body: 'Open until eight.', region: ['South'] },
    })
    const open = 'opening hours'
    expect(paths(site, { query: open, facts: { region: ['north'] } })).toEqual(['north'])
    expect(paths(site, { query: open, facts: { region: ['DE'] } })).toHaveLength(2)
  })
})

describe('A question whose answer depends on who asks', () => {
  it('names what would have to be known, and is no less sure of its articles', () => {
    const { choice, confidence } = search(support, { query })
    expect(choice).toEqual({ relation: 'tier', values: expect.arrayContaining(['Pro', 'Free']) })
    expect(confidence).toBeGreaterThan(0.35)
  })

  it('is answered by nothing but the value', () => {
    const found = search(support, { query: 'the free one', before: query, said: [query] })
    expect(found.passages[0]?.path).toBe('free')
    expect(found.choice).toBeUndefined()
    expect(found.confidence).toBeGreaterThan(0.35)
  })

  it('is not asked back where one article holds for everybody, or the best is far ahead', () => {
    expect(search(support, { query: 'how do I export my data?' }).choice).toBeUndefined()
    expect(search(support, { query: 'where is your office?' }).choice).toBeUndefined()
  })

  it('is answered from the article that was chosen', () => {
    const chosen = search(support, { query: 'Our office', before: query, titled: 'Our office' })
    expect(chosen.passages.map(({ path }) => path)).toEqual(['office'])
    expect(chosen.confidence).toBe(1)
    expect(search(support, { query: 'Nothing', titled: 'No such article' })).toMatchObject({
      passages: [],
      confidence: 0,
    })
  })
})

it('leaves out what holds for others before the best are picked, however many there are', () => {
  const countries = ['AT', 'BE', 'CA', 'CH', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'IE', 'IT', 'JP']
  const site = siteOf(
    Object.fromEntries(
      countries.flatMap((region) =>
        Array.from({ length: 8 }, (_, at) => [
          `${region}-${at}`,
          {
            title: 'Duties on parcels',
            body: `The duties on parcels, part ${at}.`,
            region: [region],
          },
        ]),
      ),
    ),
  )
  const found = paths(site, { query: duties, facts: { region: ['JP'] }, limit: 40 })
  expect(found).toHaveLength(8)
  expect(found.every((path) => path.startsWith('JP'))).toBe(true)
})

it('tells a model whom a passage holds for', () => {
  const [pro, office] = withConditions([
    ...search(support, { query, facts: { tier: ['Pro'] } }).passages,
  ])
  expect(pro?.heading).toBe('(only for tier: Pro, Team)')
  expect(office?.heading).toBe('')
})
