import { marked, type Part, rarity } from './passage-index.ts'
import type { Term } from './question.ts'
import type { Sql } from './sql.ts'

/** A term with what the site's articles say about it; its phrases are as the index holds them. */
export type WeighedTerm = Term & {
  /** How much it tells: its weight times its rarity. */
  worth: number
  /** Whether some passage has it, in one of its variants. */
  known: boolean
}

/** Beyond these a question is a story: its rarest words tell what it is about, wherever in it they stand. */
const mostTerms = 24

/** Weighs a question's terms by the articles of one part of the index. */
export function weighTerms(
  sql: Sql,
  { part, articles }: Part,
  terms: readonly Term[],
): WeighedTerm[] {
  const inIndex = terms.map((term) => ({
    ...term,
    variants: term.variants.map(({ phrase, share }) => ({
      share,
      phrase: phrase.map((stem) => (stem === '…' ? stem : marked(part, stem))),
    })),
  }))
  const hits = hitsOf(
    sql,
    inIndex.flatMap(({ variants }) => variants.flatMap(({ phrase }) => phrase)),
  )
  const weighed = inIndex.map((term): WeighedTerm => {
    const variants = term.variants.filter(({ phrase }) =>
      phrase.every((word) => word === '…' || hits.has(word)),
    )
    const most = variants.map(
      ({ phrase, share }) => share * Math.min(...phrase.map((word) => hits.get(word) ?? articles)),
    )
    const worth = term.weight * rarity(articles, Math.max(0, ...most))
    return { ...term, variants, worth, known: variants.length > 0 }
  })
  if (weighed.length <= mostTerms) return weighed
  const order = weighed.toSorted((a, b) => Number(b.known) - Number(a.known) || b.worth - a.worth)
  const kept = new Set(order.slice(0, mostTerms))
  return weighed.filter((term) => kept.has(term))
}

/** In how many articles each word stands; a word that stands in none is left out. */
function hitsOf(sql: Sql, words: readonly string[]): Map<string, number> {
  const rows = sql
    .exec(
      'SELECT word, articles FROM vocabulary WHERE word IN (SELECT value FROM json_each(?))',
      JSON.stringify([...new Set(words)]),
    )
    .toArray() as { word: string; articles: number }[] // the columns asked for
  return new Map(rows.map(({ word, articles }) => [word, articles]))
}
