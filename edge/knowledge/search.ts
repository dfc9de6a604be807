import type { VisitorFacts } from '../../shared/visitor-facts.ts'
import { answerability } from './answerability.ts'
import { type Candidate, candidatesFor, candidatesOf, candidatesTitled } from './candidates.ts'
import { conditionsIn } from './conditions.ts'
import { inContext } from './follow-up.ts'
import { fused, fusedConfidence, type Nearby } from './fusion.ts'
import { languageOf, ownSynonyms, type Part, partsOf } from './index-parts.ts'
import { fitOf, knownVisitor, type VisitorSigns } from './known-visitor.ts'
import { type Named, namedIn } from './named-values.ts'
import { type Choice, openChoice } from './open-choice.ts'
import { type Term, termsOf } from './question.ts'
import { type Ranked, rank, unranked } from './ranking.ts'
import { withSpelling } from './spelling.ts'
import type { Sql } from './sql.ts'
import { stopWordsOf } from './stop-words.ts'
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
  /** Whom or what it holds for alone; left out where it holds for everybody. */
  only?: VisitorFacts
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
  /** The best articles hold for different visitors, and which this one is nobody knows. */
  choice?: Choice
}

export type Question = VisitorSigns & {
  query: string
  /** The language that the question is surely written in, ISO 639-1; it goes before the locale's. */
  language?: string | undefined
  /** What the visitor asked before, for a question that leans on it: "and for shoes?" */
  before?: string | undefined
  /** The title of the article that the visitor chose to have the question before answered from. */
  titled?: string | undefined
  /** Whether the question goes on from the one before, however it is put: a tap on what was offered beside its answer. */
  goesOn?: boolean | undefined
  /** Passages, at most; default 6. */
  limit?: number | undefined
}

/** Above this the visitor's own language has the answer, and no other is looked in. */
const sureEnough = 0.5
/** Languages beside the visitor's that are looked in. */
const mostOthers = 3

/**
 * Finds the passages that answer a question: in the visitor's language, or else in the site's others.
 * `nearby` is what a search by meaning found, where there is one.
 */
export function search(sql: Sql, question: Question, nearby?: Nearby): Found {
  const parts = partsOf(sql)
  const [first, ...others] = inOrder(parts, question)
  if (!first) return { passages: [], confidence: 0, terms: [], language: 'en' }
  const siteLocale = parts[0]?.locale ?? first.locale
  const look = (part: Part) => lookIn(sql, part, question, { siteLocale, nearby })
  let best = look(first)
  for (const part of others.slice(0, mostOthers)) {
    if (best.confidence >= sureEnough) break
    const other = look(part)
    // A near thing in a foreign language is no better than one in the visitor's own.
    if (other.confidence > best.confidence + 0.2 || best.ranked.length === 0) best = other
  }
  const { ranked, ...found } = best
  return { ...found, passages: passagesAt(sql, ranked.slice(0, question.limit ?? 6)) }
}

type Look = Omit<Found, 'passages'> & { ranked: Ranked[] }

const none: ReadonlySet<string> = new Set()
const nothing: Named = { facts: {}, alone: false }

function lookIn(
  sql: Sql,
  part: Part,
  question: Question,
  { siteLocale, nearby }: { siteLocale: string; nearby: Nearby | undefined },
): Look {
  const { query, titled, language: spoken } = question
  const { language } = part
  const conditions = conditionsIn(sql)
  const named = conditions.sets.length > 0 ? namedIn(query, conditions, language) : nothing
  const visitor = knownVisitor(conditions, named.facts, question, { siteLocale, language })
  const fits = conditions.sets.map((set) => fitOf(set, visitor))
  const worthTo = ({ condition }: { condition: number | null }) =>
    condition === null ? 1 : (fits[condition] ?? 1)
  const synonyms = synonymsOf(sql, language)
  // Of a question in another language its little words are no more than that here.
  const foreign = spoken && spoken !== language ? stopWordsOf(spoken) : none
  const read = (text: string) => {
    const terms = termsOf(text, language, synonyms)
    const telling = terms.filter(({ written }) => !foreign.has(written))
    return withSpelling(sql, part, telling.length > 0 ? telling : terms)
  }
  const asked = askedBefore(question)
  if (titled !== undefined) {
    const terms = read(asked.at(-1) ?? query)
    const chosen = candidatesTitled(sql, titled, part).filter((one) => worthTo(one) > 0)
    const ranked = rank(chosen, weighTerms(sql, part, terms), part)
    const all = ranked.length > 0 ? ranked : unranked(chosen)
    return { ranked: all, terms, language, confidence: all.length > 0 ? 1 : 0 }
  }
  const terms = inContext(query, asked, {
    read,
    language,
    answers: named.alone || question.goesOn === true,
  })
  const weighed = weighTerms(sql, part, terms)
  const without = fits.flatMap((one, number) => (one === 0 ? [number] : []))
  const holds = (one: { condition: number | null }) => worthTo(one) > 0
  const candidates = candidatesFor(sql, weighed, part, without).filter(holds)
  const lexical = byFit(rank(candidates, weighed, part), worthTo)
  const inWords = openChoice(lexical, conditions, visitor)
  // Articles that say the same for others do not speak against this one.
  const own = lexical.filter(({ candidate }) => !inWords.rivals.has(candidate.path))
  const byWords = answerability(own, weighed)
  const alike = nearby ? candidatesOf(sql, nearby.ids, part).filter(holds) : []
  if (!nearby || alike.length === 0) {
    const { choice } = inWords
    return { ranked: lexical, terms, language, confidence: byWords, ...(choice && { choice }) }
  }
  const all = [...lexical, ...unheard(alike, lexical)]
  const ranked = byFit(fused(all, byWords, nearby), worthTo)
  const { choice } = openChoice(ranked, conditions, visitor)
  const confidence = fusedConfidence(ranked, lexical, byWords, nearby)
  return { ranked, terms, language, confidence, ...(choice && { choice }) }
}

/** What the visitor asked before, oldest first. */
function askedBefore({ before, said = [] }: Question): readonly string[] {
  if (!before) return []
  return said.at(-1) === before ? said : [before]
}

/** Those that the words did not find; nothing that was said speaks for them. */
function unheard(alike: readonly Candidate[], lexical: readonly Ranked[]): Ranked[] {
  const heard = new Set(lexical.map(({ candidate }) => candidate.id))
  return unranked(alike.filter(({ id }) => !heard.has(id))).map((one) => ({ ...one, score: 0 }))
}

/** What was written for this visitor first, what holds for others as far as can be guessed further down. */
function byFit(ranked: Ranked[], worthTo: (candidate: Ranked['candidate']) => number): Ranked[] {
  if (ranked.every(({ candidate }) => worthTo(candidate) === 1)) return ranked
  return ranked
    .map((one) => ({ ...one, score: one.score * worthTo(one.candidate) }))
    .sort((a, b) => b.score - a.score || a.candidate.id - b.candidate.id)
}

/**
 * The visitor's language first, as they write it or else as their page is (of two parts the one of their very
 * locale), then the page's, then the site's in their order.
 */
function inOrder(parts: readonly Part[], { locale, language }: Question): Part[] {
  if (!locale && !language) return [...parts]
  const page = locale ? languageOf(locale) : undefined
  const nearness = (part: Part) => {
    const isPage = part.locale === locale?.toLowerCase()
    if (part.language === (language ?? page)) return isPage ? 0 : 1
    if (part.language === page) return isPage ? 2 : 3
    return 4
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
  const { sets } = conditionsIn(sql)
  return ranked.flatMap(({ candidate, score }) => {
    const found = byId.get(candidate.id)
    if (!found) return []
    const { row: _, position, ...passage } = found
    const only = sets[candidate.condition ?? -1]
    return [{ ...passage, id: `${passage.path}#${position}`, score, ...(only && { only }) }]
  })
}

type PassageRow = Omit<FoundPassage, 'id' | 'score' | 'only'> & { row: number; position: number }
