import { marked, type Part, rarity, type WordCount } from './index-parts.ts'
import type { Term, Variant } from './question.ts'
import type { Sql } from './sql.ts'

/** A variant as the index holds it, and in how many passages it can stand at most. */
export type WeighedVariant = Variant & { passages: number; lines: number }

/** A term with what the site's articles say about it. */
export type WeighedTerm = Omit<Term, 'variants'> & {
  /** Those that the site knows. */
  variants: WeighedVariant[]
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
  const counts = countsOf(
    sql,
    inIndex.flatMap(({ variants }) => variants.flatMap(({ phrase }) => phrase)),
  )
  const weighed = inIndex.map((term): WeighedTerm => {
    const found = term.variants.flatMap((variant) => {
      const count = leastOf(variant.phrase, counts)
      return count ? [{ ...variant, ...count }] : []
    })
    const hits = Math.max(0, ...found.map((one) => one.share * one.articles))
    const worth = term.weight * rarity(articles, hits)
    return { ...term, variants: found, worth, known: found.length > 0 }
  })
  if (weighed.length <= mostTerms) return weighed
  const order = weighed.toSorted((a, b) => Number(b.known) - Number(a.known) || b.worth - a.worth)
  const kept = new Set(order.slice(0, mostTerms))
  return weighed.filter((term) => kept.has(term))
}

/** A phrase stands nowhere more often than its rarest word; undefined where a word stands nowhere. */
function leastOf(
  phrase: readonly string[],
  counts: ReadonlyMap<string, WordCount>,
): WordCount | undefined {
  let least: WordCount | undefined
  for (const word of phrase) {
    if (word === '…') continue
    const count = counts.get(word)
    if (!count) return undefined
    least = {
      articles: Math.min(count.articles, least?.articles ?? count.articles),
      passages: Math.min(count.passages, least?.passages ?? count.passages),
      lines: Math.min(count.lines, least?.lines ?? count.lines),
    }
  }
  return least
}

/** How often each word stands in the index; a word that stands nowhere is left out. */
export function countsOf(sql: Sql, words: readonly string[]): Map<string, WordCount> {
  const rows = sql
    .exec(
      `SELECT word, articles, passages, lines FROM vocabulary
       WHERE word IN (SELECT value FROM json_each(?))`,
      JSON.stringify([...new Set(words)]),
    )
    .toArray() as (WordCount & { word: string })[] // the columns asked for
  return new Map(rows.map(({ word, ...count }) => [word, count]))
}
