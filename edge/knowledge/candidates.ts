import type { Field } from './passage-index.ts'
import { weights } from './question.ts'
import type { Sql } from './sql.ts'
import type { WeighedTerm } from './weigh-terms.ts'

/** A passage that may answer, as the index's words. */
export type Candidate = {
  id: number
  path: string
  words: Record<Field, readonly string[]>
  /** What the words of its title and heading are worth together. */
  worth: { title: number; heading: number }
}

/** Passages that are read and ranked for one question. */
const mostCandidates = 60

/** The passages that SQLite itself would put first, by its BM25 over all words that tell something. */
export function candidatesFor(sql: Sql, terms: readonly WeighedTerm[]): Candidate[] {
  const telling = terms.filter(({ weight, known }) => known && weight > weights.filler)
  const phrases = (telling.length > 0 ? telling : terms).flatMap(({ variants }) =>
    variants.map(({ phrase }) => matchOf(phrase)),
  )
  if (phrases.length === 0) return []
  const rows = sql
    .exec(
      `SELECT passage.id, path, title_worth, heading_worth, words.*
       FROM (SELECT rowid AS row, title, heading, tags, body FROM passage_words
             WHERE passage_words MATCH ? ORDER BY bm25(passage_words, 2.0, 2.0, 1.0, 1.0) LIMIT ?) AS words
       JOIN passage ON passage.id = words.row`,
      [...new Set(phrases)].join(' OR '),
      mostCandidates,
    )
    .toArray() as CandidateRow[] // the columns asked for
  return rows.map((row) => ({
    id: row.id,
    path: row.path,
    worth: { title: row.title_worth, heading: row.heading_worth },
    words: {
      title: split(row.title),
      heading: split(row.heading),
      tags: split(row.tags),
      body: split(row.body),
    },
  }))
}

type CandidateRow = Record<Field | 'path', string> &
  Record<'id' | 'title_worth' | 'heading_worth', number>

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}

/** An FTS5 query for one phrase. Stems are letters and digits; the quotes keep them from being syntax. */
function matchOf(phrase: readonly string[]): string {
  const runs = phrase.join(' ').split(' … ')
  const quoted = runs.map((run) => `"${run.replaceAll('"', '')}"`)
  return quoted.length > 1 ? `NEAR(${quoted.join(' ')}, 3)` : quoted.join('')
}
