import { expect, it } from 'vitest'
import { search } from '../../edge/knowledge/search.ts'
import { indexOf } from './site-knowledge.ts'

const words = [
  ['anorak', 'boots', 'compass', 'gaiter', 'lantern', 'tarp'],
  ['crimson', 'scarlet', 'violet', 'turquoise', 'purple', 'maroon'],
  ['winter', 'summer', 'autumn', 'spring', 'monsoon', 'harvest'],
  ['zurich', 'geneva', 'lucerne', 'lugano', 'winterthur', 'basel'],
  ['rental', 'purchase', 'auction', 'donation', 'inheritance', 'lottery'],
]

/** One passage for each choice of five words: every word is common, the five together are one's. */
const choices = words.reduce<string[][]>(
  (all, next) => all.flatMap((chosen) => next.map((word) => [...chosen, word])),
  [[]],
)
const sql = indexOf(
  choices.map((chosen) => ({
    path: `knowledge/${chosen.join('-')}.md`,
    position: 0,
    title: 'Leaflet',
    heading: '',
    url: 'https://shop.example/leaflet',
    locale: 'en',
    tags: [],
    only: {},
    text: `Leaflet about ${chosen.join(' and ')}.`,
  })),
)

it('finds the one article in which common words meet, among thousands', () => {
  for (const at of [7, 1_234, 4_321, choices.length - 1]) {
    const chosen = choices[at] ?? []
    const { passages } = search(sql, { query: `what about the ${chosen.join(' ')}?` })
    expect(passages[0]?.path).toBe(`knowledge/${chosen.join('-')}.md`)
  }
})

it('answers a word that stands in every article with some of them', () => {
  const { passages, confidence } = search(sql, { query: 'leaflet' })
  expect(passages.length).toBeGreaterThan(0)
  expect(confidence).toBeLessThanOrEqual(1)
})
