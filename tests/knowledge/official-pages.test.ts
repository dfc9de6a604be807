import { expect, it } from 'vitest'
import { passagesOf } from '../../edge/knowledge/passages.ts'
import { search } from '../../edge/knowledge/search.ts'
import { everydayQuestions, officialPages } from './official-pages.ts'
import { indexOf } from './site-knowledge.ts'

const site = indexOf(
  Object.entries(officialPages).flatMap(([path, { title, body }]) =>
    passagesOf({ path, title, body, url: `https://town.example/${path}`, tags: [] }, 'en'),
  ),
)

/** The place of the right page for each question, from 1; Infinity where it was not found. */
const places = everydayQuestions.map(([query, page]) => {
  const { passages } = search(site, { query, locale: 'en', limit: 40 })
  const paths = [...new Set(passages.map(({ path }) => path))]
  const at = paths.indexOf(page)
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
})

// Floors, not each question: what people say and what authorities write share few words.
it('finds official pages first for most everyday questions', () => {
  const missed = everydayQuestions.filter((_, at) => places[at] !== 1)
  expect(1 - missed.length / places.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.82)
})

it('has nearly all of them among the first', () => {
  const sum = places.reduce((all, place) => all + 1 / place, 0)
  expect(sum / places.length).toBeGreaterThanOrEqual(0.9)
})
