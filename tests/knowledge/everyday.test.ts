import { describe, expect, it } from 'vitest'
import { search } from '../../edge/knowledge/search.ts'
import { everyday } from './everyday-questions.ts'
import { indexOfBundle } from './site-knowledge.ts'

const acme = indexOfBundle('demo/acme')
const threshold = 0.35

function firstFor(query: string): { path: string | undefined; confidence: number } {
  const { passages, confidence } = search(acme, { query, locale: 'en' })
  return { path: passages[0]?.path, confidence }
}
const answers = (articles: string, path: string | undefined) =>
  articles.split('|').some((name) => path === `knowledge/${name}.md`)

describe('Everyday questions to the demo shop', () => {
  const asked = everyday.flatMap(([articles, ...ways]) => ways.map((way) => ({ articles, way })))

  it('are many, each asked in three ways', () => {
    expect(everyday.length).toBeGreaterThanOrEqual(60)
    for (const [, ...ways] of everyday) expect(ways).toHaveLength(3)
  })

  // A floor, not each one: the articles may change.
  it('find their article first, nine in ten times', () => {
    const missed = asked.filter(({ articles, way }) => !answers(articles, firstFor(way).path))
    expect(missed.length / asked.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.1)
  })

  it('are answered, not shrugged at, six times in seven', () => {
    const unsure = asked.filter(({ way }) => firstFor(way).confidence < threshold)
    expect(unsure.length / asked.length, JSON.stringify(unsure, null, 1)).toBeLessThanOrEqual(1 / 7)
  })

  it.each([
    ['How do I return a jacket?', 'returns'],
    ['are you open on Sunday?', 'contact|store-pickup'],
    ['do boots run small?', 'boot-fit'],
    ['how long do I have to send back a jacket that doesn’t fit?', 'returns'],
  ])('finds for %j the article %s', (question, articles) => {
    expect(answers(articles, firstFor(question).path), firstFor(question).path).toBe(true)
  })
})
