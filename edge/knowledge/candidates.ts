import type { Field, Part } from './index-parts.ts'
import type { Passage } from './passages.ts'
import { shares, weights } from './question.ts'
import type { Sql } from './sql.ts'
import type { WeighedTerm } from './weigh-terms.ts'

/** A passage that may answer, as the index's words. */
export type Candidate = {
  id: number
  path: string
  words: Record<Field, readonly string[]>
  /** Whom or what it holds for alone. */
  only: Passage['only']
  /** What the words of its title and heading are worth together. */
  worth: { title: number; heading: number }
}

/** Passages that are read and ranked for one question. */
const mostCandidates = 40

/** The passages that SQLite itself would put first, by its BM25 over the words that tell most. */
export function candidatesFor(sql: Sql, terms: readonly WeighedTerm[], part: Part): Candidate[] {
  const match = matchFor(terms, part)
  if (match === '') return []
  const rows = sql
    .exec(
      // Row numbers first: SQLite would carry the texts of all matches through its sorting.
      `SELECT passage.id, path, only_for, title_worth, heading_worth, words.title, words.heading, words.tags, body
       FROM (SELECT rowid AS row FROM passage_words
             WHERE passage_words MATCH ? ORDER BY bm25(passage_words, 2.0, 2.0, 1.0, 1.0) LIMIT ?) AS best
       JOIN passage ON passage.id = best.row
       JOIN passage_words AS words ON words.rowid = best.row`,
      match,
      mostCandidates,
    )
    .toArray() as CandidateRow[] // the columns asked for
  return rows.map((row) => ({
    id: row.id,
    path: row.path,
    only: JSON.parse(row.only_for) as Passage['only'], // as the index wrote it
    worth: { title: row.title_worth, heading: row.heading_worth },
    words: {
      title: split(row.title),
      heading: split(row.heading),
      tags: split(row.tags),
      body: split(row.body),
    },
  }))
}

type CandidateRow = Record<Field | 'path' | 'only_for', string> &
  Record<'id' | 'title_worth' | 'heading_worth', number>

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}

/** Passages that SQLite may score for one question: half a millisecond for each thousand. */
const mostScored = 1_500

/** Terms that are looked for: SQLite first counts each in all passages. More find nothing better. */
const mostSought = 8

/**
 * An FTS5 query that finds what tells most and scores few rows. In a large site a common word is looked for in titles,
 * headings and tags, and beside another common word; it counts in full when the candidates are ranked.
 */
function matchFor(terms: readonly WeighedTerm[], { passages }: Part): string {
  const known = terms.filter((term) => term.known)
  const telling = known.filter(({ weight }) => weight > weights.filler)
  const order = (telling.length > 0 ? telling : known).toSorted((a, b) => b.worth - a.worth)
  const clauses: string[] = []
  let left = mostScored
  const take = (clause: string, rows: number) => {
    if (rows > left) return false
    left -= rows
    clauses.push(clause)
    return true
  }
  const common: { clause: string; rows: number; lines: number }[] = []
  for (const { variants: all } of order.slice(0, mostSought)) {
    const said = all.filter(({ share }) => share > shares.near)
    const variants = said.length > 0 ? said : all
    const clause = [...new Set(variants.map(({ phrase }) => matchOf(phrase)))].join(' OR ')
    const rows = variants.reduce((sum, variant) => sum + variant.passages, 0)
    const lines = variants.reduce((sum, variant) => sum + variant.lines, 0)
    if (take(clause, rows)) continue
    take(`{title heading tags} : (${clause})`, lines)
    // One pair: SQLite counts every word of a query in all passages first.
    const [other] = common
    if (other && common.length < 2) {
      take(`((${clause}) AND (${other.clause}))`, (rows * other.rows) / passages)
    }
    common.push({ clause, rows, lines })
  }
  if (clauses.length > 0 || !common[0]) return clauses.join(' OR ')
  return common[0].lines > 0 ? `{title heading tags} : (${common[0].clause})` : common[0].clause
}

/** An FTS5 query for one phrase. Stems are letters and digits; the quotes keep them from being syntax. */
function matchOf(phrase: readonly string[]): string {
  const runs = phrase.join(' ').split(' … ')
  const quoted = runs.map((run) => `"${run.replaceAll('"', '')}"`)
  return quoted.length > 1 ? `NEAR(${quoted.join(' ')}, 3)` : quoted.join('')
}
