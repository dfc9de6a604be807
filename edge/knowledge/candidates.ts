import { conditionWord } from './conditions.ts'
import { type Field, marked, type Part } from './index-parts.ts'
import { shares, weights } from './question.ts'
import type { Sql } from './sql.ts'
import type { WeighedTerm } from './weigh-terms.ts'

/** A passage that may answer, as the index's words. */
export type Candidate = {
  id: number
  path: string
  words: Record<Field, readonly string[]>
  /** The number of the set of values that it holds for alone; null where it holds for everybody. */
  condition: number | null
  /** What the words of its title and heading are worth together. */
  worth: { title: number; heading: number }
}

/** Passages that are read and ranked for one question. */
const mostCandidates = 40

/**
 * The passages that SQLite itself would put first, by its BM25 over the words that tell most.
 * Those under the conditions `without` hold for others.
 */
export function candidatesFor(
  sql: Sql,
  terms: readonly WeighedTerm[],
  part: Part,
  without: readonly number[] = [],
): Candidate[] {
  const { match, rows: scored } = matchFor(terms, part)
  if (match === '') return []
  // Where one common word is all that is known, any passages of it are as good as the best.
  const order = scored > mostScored ? 'rowid' : 'bm25(passage_words, 2.0, 2.0, 1.0, 1.0, 0.0)'
  return candidatesAt(
    sql,
    // Row numbers first: SQLite would carry the texts of all matches through its sorting.
    `SELECT rowid AS row FROM passage_words WHERE passage_words MATCH ? ORDER BY ${order} LIMIT ?`,
    without.length > 0 ? `(${match})${exclusionOf(without)}` : match,
  )
}

/** The passages of the articles of one title, which the visitor has chosen. */
export function candidatesTitled(sql: Sql, title: string, { part }: Part): Candidate[] {
  const all = candidatesAt(sql, 'SELECT id AS row FROM passage WHERE title = ? LIMIT ?', title)
  return inPart(all, part)
}

/** Passages by their numbers, as far as they belong to a part. */
export function candidatesOf(sql: Sql, ids: readonly number[], { part }: Part): Candidate[] {
  const query = 'SELECT value AS row FROM json_each(?) LIMIT ?'
  return inPart(candidatesAt(sql, query, JSON.stringify(ids)), part)
}

function inPart(candidates: readonly Candidate[], part: number): Candidate[] {
  const mark = marked(part, '')
  return candidates.filter(({ words }) => words.title[0]?.startsWith(mark) ?? true)
}

function candidatesAt(sql: Sql, rowsQuery: string, binding: string): Candidate[] {
  const rows = sql
    .exec(
      `SELECT passage.id, path, passage.only_for, title_worth, heading_worth, words.title, words.heading, words.tags, body
       FROM (${rowsQuery}) AS best
       JOIN passage ON passage.id = best.row
       JOIN passage_words AS words ON words.rowid = best.row`,
      binding,
      mostCandidates,
    )
    .toArray() as CandidateRow[] // the columns asked for
  return rows.map(candidateOf)
}

/** Sets of values that one query names; what is left over is left out when the candidates are ranked. */
const mostExcluded = 100

function exclusionOf(without: readonly number[]): string {
  const words = without.slice(0, mostExcluded).map((number) => `"${conditionWord(number)}"`)
  return ` NOT (only_for : (${words.join(' OR ')}))`
}

function candidateOf(row: CandidateRow): Candidate {
  return {
    id: row.id,
    path: row.path,
    condition: row.only_for,
    worth: { title: row.title_worth, heading: row.heading_worth },
    words: {
      title: split(row.title),
      heading: split(row.heading),
      tags: split(row.tags),
      body: split(row.body),
    },
  }
}

type CandidateRow = Record<Field | 'path', string> &
  Record<'id' | 'title_worth' | 'heading_worth', number> & { only_for: number | null }

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}

/** Passages that SQLite may score for one question: half a millisecond for each thousand. */
const mostScored = 1_350

/** Terms that are looked for: SQLite first counts each in all passages. More find nothing better. */
const mostSought = 8

/** Terms of which each two are looked for together, and in how many passages each stands at least. */
const mostPaired = 3
const fewestPaired = 300

/**
 * An FTS5 query that finds what tells most and scores few rows, and how many about. In a large site common words are
 * looked for two at a time, and one by one in titles, headings and tags as far as there is room; each counts in full
 * when the candidates are ranked.
 */
function matchFor(
  terms: readonly WeighedTerm[],
  { passages }: Part,
): { match: string; rows: number } {
  const sought = soughtIn(terms)
  const clauses: string[] = []
  let left = mostScored
  const take = (clause: string, rows: number) => {
    if (rows > left) return false
    left -= rows
    clauses.push(clause)
    return true
  }
  const common = commonIn(sought)
  let met = 0
  for (const [at, one] of common.entries())
    for (const other of common.slice(at + 1)) {
      const rows = (one.rows * other.rows) / passages
      if (take(`((${one.clause}) AND (${other.clause}))`, rows)) met += rows
    }
  // Where enough passages hold two of them, those that hold one leave their room to rarer words.
  const done = new Set(met >= mostCandidates ? common : [])
  for (const term of sought) {
    const { clause, rows, lines } = term
    if (!done.has(term) && !take(clause, rows)) take(`{title heading tags} : (${clause})`, lines)
  }
  const [first] = sought
  if (clauses.length > 0 || !first) return { match: clauses.join(' OR '), rows: mostScored - left }
  return first.lines > 0
    ? { match: `{title heading tags} : (${first.clause})`, rows: first.lines }
    : { match: first.clause, rows: first.rows }
}

/** A term as a clause, in how many passages it stands at most, and in how many of these above the text. */
type Sought = { clause: string; rows: number; lines: number }

/** The most telling of the terms that stand in many passages, where there is no room for all terms. */
function commonIn(sought: readonly Sought[]): Sought[] {
  const all = sought.reduce((sum, { rows }) => sum + rows, 0)
  if (all <= mostScored) return []
  return sought.filter(({ rows }) => rows > fewestPaired).slice(0, mostPaired)
}

/** The terms to look for: those that tell something, the most telling first. */
function soughtIn(terms: readonly WeighedTerm[]): Sought[] {
  const known = terms.filter((term) => term.known)
  const telling = known.filter(({ weight }) => weight > weights.filler)
  const order = (telling.length > 0 ? telling : known).toSorted((a, b) => b.worth - a.worth)
  return order.slice(0, mostSought).map(({ variants: all }) => {
    const said = all.filter(({ share }) => share > shares.near)
    const variants = said.length > 0 ? said : all
    return {
      clause: [...new Set(variants.map(({ phrase }) => matchOf(phrase)))].join(' OR '),
      rows: variants.reduce((sum, variant) => sum + variant.passages, 0),
      lines: variants.reduce((sum, variant) => sum + variant.lines, 0),
    }
  })
}

/** An FTS5 query for one phrase. Stems are letters and digits; the quotes keep them from being syntax. */
function matchOf(phrase: readonly string[]): string {
  const runs = phrase.join(' ').split(' … ')
  const quoted = runs.map((run) => `"${run.replaceAll('"', '')}"`)
  return quoted.length > 1 ? `NEAR(${quoted.join(' ')}, 3)` : quoted.join('')
}
