import type { Passage } from './passages.ts'
import { likeness, shares, strengthIn, type Term, termsOf } from './question.ts'

/** What the search needs of SQLite: a Durable Object's `storage.sql` has it. */
export type Sql = {
  exec(query: string, ...bindings: (string | number | null)[]): { toArray(): unknown[] }
}

/** A passage that may answer a question. */
export type FoundPassage = {
  /** Unique in its site version. */
  id: string
  path: string
  title: string
  heading: string
  url: string
  text: string
  /** Greater is better; comparable within one search only. */
  score: number
}

export type Found = {
  /** Best first. */
  passages: FoundPassage[]
  /** From 0 to 1: how likely the passages answer the question. */
  confidence: number
}

export type Question = { query: string; locale?: string | undefined; limit?: number | undefined }

/** Makes the index's table; harmless where it is there. */
export function createIndex(sql: Sql): void {
  sql.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS passages USING fts5(
       title, heading, tags, text,
       path UNINDEXED, url UNINDEXED, locale UNINDEXED, position UNINDEXED,
       tokenize = 'porter unicode61 remove_diacritics 2')`,
  )
}

/** Puts passages in the place of all that the index holds. Call it in a transaction. */
export function replacePassages(sql: Sql, passages: readonly Passage[]): void {
  sql.exec('DELETE FROM passages')
  for (const { title, heading, tags, text, path, url, locale, position } of passages) {
    sql.exec(
      `INSERT INTO passages (title, heading, tags, text, path, url, locale, position)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[title, heading, tags.join(', '), text, path, url, locale, position],
    )
  }
}

/** Of a passage's worth, what each part of the question that it speaks of adds. */
type Evidence = { value: number; cover: number }

/** Finds the passages that answer a question. */
export function search(sql: Sql, { query, locale, limit = 6 }: Question): Found {
  const terms = termsOf(query)
  const index = indexOf(sql, locale)
  if (terms.length === 0 || index.total === 0) return { passages: [], confidence: 0 }

  const scores = new Map<number, { score: number; covers: number[] }>()
  const importance: number[] = []
  for (const [at, term] of terms.entries()) {
    const evidence = evidenceOf(index, term)
    const own = [...evidence.values()].filter(({ cover }) => cover === shares.said).length
    const known = rarity(index.total, own || evidence.size)
    importance.push(term.weight * known * (evidence.size > 0 ? 1 : unseen))
    for (const [row, { value, cover }] of evidence) {
      const entry = scores.get(row) ?? { score: 0, covers: terms.map(() => 0) }
      entry.score += term.weight * value
      entry.covers[at] = cover
      scores.set(row, entry)
    }
  }
  const whole = importance.reduce((sum, one) => sum + one, 0)
  const ranked = [...scores]
    .map(([row, { score, covers }]) => {
      const covered = covers.reduce((sum, cover, at) => sum + cover * (importance[at] ?? 0), 0)
      const coverage = whole > 0 ? covered / whole : 0
      return { row, coverage, score: score * (0.5 + coverage) }
    })
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, candidates)
    .flatMap(({ row, coverage, score }) =>
      passageAt(sql, row).map((passage) => {
        const fits = aptness(query, terms, importance, passage)
        return { coverage, passage: { ...passage, score: score * fits } }
      }),
    )
    .sort((a, b) => b.passage.score - a.passage.score)
  return {
    passages: ranked.slice(0, limit).map(({ passage }) => passage),
    confidence: Math.min(1, ranked[0]?.coverage ?? 0),
  }
}

/** What the words alone don't tell: a heading that asks the same, and a text that is long enough to answer. */
function aptness(
  query: string,
  terms: readonly Term[],
  importance: readonly number[],
  { title, heading, text }: { title: string; heading: string; text: string },
): number {
  const whole = importance.reduce((sum, one) => sum + one, 0)
  /** The share of what was asked that a line names. */
  const named = (line: string) =>
    whole > 0
      ? terms.reduce(
          (sum, term, at) => sum + ((importance[at] ?? 0) / whole) * strengthIn(term, line),
          0,
        )
      : 0
  // BM25 alone prefers a line or two under a heading for being short.
  const substance = 0.7 + 0.3 * Math.min(1, text.split(/\s+/).length / 40)
  return (1 + likeness(query, heading) + named(heading) + titleShare * named(title)) * substance
}

/** What the article's title counts beside the passage's own heading. */
const titleShare = 1.2

/** Passages whose headings are compared with the question. */
const candidates = 30

/** A word that no passage has may be a detail (a jacket) or another subject: it counts, but not fully. */
const unseen = 0.8

type Index = { sql: Sql; locale: string | null; total: number }

/** The part of the index in the visitor's language; all of it where the site has nothing in that language. */
function indexOf(sql: Sql, locale: string | undefined): Index {
  const rows = sql.exec('SELECT locale, count(*) AS total FROM passages GROUP BY locale').toArray()
  const parts = rows as { locale: string; total: number }[]
  const language = (tag: string) => tag.split('-')[0]?.toLowerCase()
  const part = locale
    ? (parts.find((one) => one.locale.toLowerCase() === locale.toLowerCase()) ??
      parts.find((one) => language(one.locale) === language(locale)))
    : undefined
  const total = parts.reduce((sum, one) => sum + one.total, 0)
  return { sql, locale: part?.locale ?? null, total: part?.total ?? total }
}

/** BM25's weight of a word that stands in `hits` of `total` passages; positive also in tiny sites. */
function rarity(total: number, hits: number): number {
  return Math.log(1 + (total - hits + 0.5) / (hits + 0.5))
}

/** The best that each passage offers for one part of the question: alternatives do not add up. */
function evidenceOf(index: Index, term: Term): Map<number, Evidence> {
  const best = new Map<number, Evidence>()
  for (const kind of ['said', 'same', 'near'] as const) {
    for (const phrase of term[kind]) {
      for (const [row, worth] of matches(index, phrase)) {
        const value = worth * shares[kind]
        if (value > (best.get(row)?.value ?? 0)) best.set(row, { value, cover: shares[kind] })
      }
    }
  }
  return best
}

function matches({ sql, locale, total }: Index, phrase: string): [number, number][] {
  const rows = sql
    .exec(
      `SELECT rowid AS row, -bm25(passages, 2.0, 4.0, 1.0, 1.0) AS worth FROM passages
       WHERE passages MATCH ?1 AND (?2 IS NULL OR locale = ?2)`,
      matchOf(phrase),
      locale,
    )
    .toArray() as { row: number; worth: number }[]
  // FTS5's own weight of a word is 0.000001 for one that stands in over half of the rows, which
  // spoils small sites: it is divided out and ours put in its place.
  const theirs = Math.max(1e-6, Math.log((total - rows.length + 0.5) / (rows.length + 0.5)))
  const ours = rarity(total, rows.length)
  return rows.map(({ row, worth }) => [row, (worth / theirs) * ours])
}

/** An FTS5 query for one phrase. Phrases are made of letters, digits, "-" and "'" alone. */
function matchOf(phrase: string): string {
  const quoted = phrase.split(' … ').map((words) => `"${words.replaceAll('"', '')}"`)
  return quoted.length > 1 ? `NEAR(${quoted.join(' ')}, 3)` : quoted.join('')
}

function passageAt(sql: Sql, row: number): Omit<FoundPassage, 'score'>[] {
  const rows = sql
    .exec('SELECT path, position, title, heading, url, text FROM passages WHERE rowid = ?', row)
    .toArray() as (Omit<FoundPassage, 'id' | 'score'> & { position: number })[]
  return rows.map(({ position, ...passage }) => ({
    ...passage,
    id: `${passage.path}#${position}`,
  }))
}
