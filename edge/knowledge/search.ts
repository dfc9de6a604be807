import type { Relation } from '../../shared/visitor-facts.ts'
import { answerability } from './answerability.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { inContext } from './follow-up.ts'
import { languageOf, ownSynonyms, type Part, partsOf } from './index-parts.ts'
import { type Term, termsOf } from './question.ts'
import { type Ranked, rank } from './ranking.ts'
import { withSpelling } from './spelling.ts'
import type { Sql } from './sql.ts'
import { type Synonyms, synonymsFor } from './synonyms.ts'
import { weighTerms } from './weigh-terms.ts'

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
  /** What was asked, in the language of the passages; of a question that leans on another, both. */
  terms: Term[]
  /** The passages' language, an ISO 639-1 code. */
  language: string
}

export type Question = {
  query: string
  /** What the visitor asked before, for a question that leans on it: "and for shoes?" */
  before?: string | undefined
  locale?: string | undefined
  /** What is known of the visitor; articles for others are left out. */
  visitor?: Partial<Record<Relation, string>> | undefined
  /** Passages, at most; default 6. */
  limit?: number | undefined
}

/** Above this the visitor's own language has the answer, and no other is looked in. */
const sureEnough = 0.5
/** Languages beside the visitor's that are looked in. */
const mostOthers = 3

/** Finds the passages that answer a question: in the visitor's language, or else in the site's others. */
export function search(sql: Sql, question: Question): Found {
  const [first, ...others] = inOrder(partsOf(sql), question.locale)
  if (!first) return { passages: [], confidence: 0, terms: [], language: 'en' }
  let best = lookIn(sql, first, question)
  for (const part of others.slice(0, mostOthers)) {
    if (best.confidence >= sureEnough) break
    const other = lookIn(sql, part, question)
    // A near thing in a foreign language is no better than one in the visitor's own.
    if (other.confidence > best.confidence + 0.2 || best.ranked.length === 0) best = other
  }
  const { ranked, confidence, terms, language } = best
  const passages = passagesAt(sql, ranked.slice(0, question.limit ?? 6))
  return { passages, confidence, terms, language }
}

type Look = Omit<Found, 'passages'> & { ranked: Ranked[] }

function lookIn(sql: Sql, part: Part, { query, before, visitor }: Question): Look {
  const { language } = part
  const synonyms = synonymsOf(sql, language)
  const read = (text: string) => withSpelling(sql, part, termsOf(text, language, synonyms))
  const terms = inContext(query, read(query), before ? read(before) : [], language)
  const weighed = weighTerms(sql, part, terms)
  const candidates = candidatesFor(sql, weighed, part).filter((one) => holdsFor(one, visitor))
  const ranked = rank(candidates, weighed, part)
  return { ranked, terms, language, confidence: answerability(ranked, weighed) }
}

/** Whether a passage holds for this visitor; where a thing is not known of one, it may. */
function holdsFor({ only }: Candidate, visitor: Question['visitor'] = {}): boolean {
  return Object.entries(only).every(([relation, values]) => {
    const known = visitor[relation as Relation]?.toLowerCase() // its own keys, from the schema
    return known === undefined || values.some((value) => value.toLowerCase() === known)
  })
}

/** The visitor's locale, then others of the same language, then the site's in their order. */
function inOrder(parts: readonly Part[], locale: string | undefined): Part[] {
  if (!locale) return [...parts]
  const nearness = (part: Part) => {
    if (part.locale === locale.toLowerCase()) return 0
    return part.language === languageOf(locale) ? 1 : 2
  }
  return parts.toSorted((a, b) => nearness(a) - nearness(b))
}

/** What was made of a site's synonyms; they change with a push alone. */
const made = new WeakMap<Sql, Map<string, { groups: string; synonyms: Synonyms }>>()

function synonymsOf(sql: Sql, language: string): Synonyms {
  const groups = ownSynonyms(sql)
  const known = made.get(sql) ?? new Map<string, { groups: string; synonyms: Synonyms }>()
  made.set(sql, known)
  const kept = known.get(language)
  if (kept?.groups === groups) return kept.synonyms
  const synonyms = synonymsFor(language, JSON.parse(groups) as string[][]) // as the index wrote it
  known.set(language, { groups, synonyms })
  return synonyms
}

function passagesAt(sql: Sql, ranked: readonly Ranked[]): FoundPassage[] {
  const ids = JSON.stringify(ranked.map(({ candidate }) => candidate.id))
  const rows = sql
    .exec(
      `SELECT id AS row, path, position, title, heading, url, text FROM passage
       WHERE id IN (SELECT value FROM json_each(?))`,
      ids,
    )
    .toArray() as PassageRow[] // the columns asked for
  const byId = new Map(rows.map((row) => [row.row, row]))
  return ranked.flatMap(({ candidate, score }) => {
    const found = byId.get(candidate.id)
    if (!found) return []
    const { row: _, position, ...passage } = found
    return [{ ...passage, id: `${passage.path}#${position}`, score }]
  })
}

type PassageRow = Omit<FoundPassage, 'id' | 'score'> & { row: number; position: number }
