import type { Sql } from './sql.ts'

/** The fields of a passage that are searched, in the order of the index's columns. */
export const fields = ['title', 'heading', 'tags', 'body'] as const
export type Field = (typeof fields)[number]

/** The passages of one locale: words are rare or common among these alone. */
export type Part = {
  part: number
  locale: string
  language: string
  articles: number
  passages: number
  /** Words that each field has on average. */
  lengths: Record<Field, number>
}

/** A stem as the index holds it. */
export function marked(part: number, stem: string): string {
  return `${part.toString(36)}·${stem}`
}

/** In how many articles and passages a word stands, and in how many of these above the text. */
export type WordCount = { articles: number; passages: number; lines: number }

/** What a word is worth before a site has told: that of one in about twenty articles. */
export const prior = { worth: 3, articles: 20 }

/**
 * What a word tells that stands in `hits` of `total` articles: BM25's rarity, which a small site knows badly
 * (everything in a shop for jackets speaks of returns), drawn towards a plain word's.
 */
export function rarity(total: number, hits: number): number {
  const own = Math.log(1 + (total - hits + 0.5) / (hits + 0.5))
  return (own * total + prior.worth * prior.articles) / (total + prior.articles)
}

/** The site's own groups of words that mean the same, as written above. */
export function ownSynonyms(sql: Sql): string {
  const [row] = sql.exec('SELECT groups FROM synonyms').toArray() as { groups: string }[] // as above
  return row?.groups ?? '[]'
}

/** The index's parts, the site's first locale first. */
export function partsOf(sql: Sql): Part[] {
  const rows = sql
    .exec('SELECT part, locale, articles, passages, lengths FROM part ORDER BY part')
    .toArray() as (Omit<Part, 'lengths' | 'language'> & { lengths: string })[] // as created above
  return rows.map(({ lengths, ...part }) => ({
    ...part,
    language: languageOf(part.locale),
    lengths: JSON.parse(lengths) as Part['lengths'], // as written above
  }))
}

export function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? ''
}
