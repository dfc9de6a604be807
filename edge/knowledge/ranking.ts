import type { Candidate } from './candidates.ts'
import { findTerms, type Hits } from './find-terms.ts'
import { type Field, fields, type Part } from './index-parts.ts'
import { weights } from './question.ts'
import type { WeighedTerm } from './weigh-terms.ts'

/** A candidate with its score, which only compares within one question, and what speaks for it. */
export type Ranked = { candidate: Candidate; score: number; signs: Signs }

/** What speaks for a passage, each from 0 to 1: a share of all that the question's known words could give. */
export type Signs = {
  /** BM25 over its fields. */
  passage: number
  /** The same over the article's passages together. */
  article: number
  /** Likeness of the question and the title. */
  title: number
  /** Likeness of the question and the heading. */
  heading: number
  /** Neighbours in the question that are neighbours in the passage. */
  pairs: number
  /** The share of the question's telling words, known or not, that the passage has. */
  covered: number
}

/**
 * The few weights of the ranking. They were set where the sets of questions agree (spoken questions over short
 * answers, written ones over long texts, everyday ones over the demo shop); each may be halved or doubled
 * without much loss.
 */
const tuning = {
  fields: { title: 2, heading: 2, tags: 1, body: 1 } satisfies Record<Field, number>,
  /** How much a field that is longer than others counts less (BM25's b). */
  length: { title: 0.3, heading: 0.3, tags: 0.3, body: 0.6 } satisfies Record<Field, number>,
  /** How soon a word that is repeated adds nothing (BM25's k1). */
  repeated: 1,
  article: 0.3,
  /** How much each further passage of an article thins what the article says. */
  articleLength: 0.15,
  title: 0.6,
  heading: 0.8,
  pairs: 0.1,
  /** What a passage without a heading is given for it: what a chance heading gives. */
  noHeading: 0.15,
}

/** Ranks candidates by BM25 over weighted fields, of the passage and of its article, and by how alike its lines are. */
export function rank(
  candidates: readonly Candidate[],
  terms: readonly WeighedTerm[],
  part: Part,
): Ranked[] {
  const whole = sumOf(terms, ({ known }) => (known ? 1 : 0))
  if (whole === 0) return []
  const find = findTerms(terms)
  const read = candidates.map((candidate) => ({ candidate, hits: hitsIn(candidate, find) }))
  const articles = new Map<string, number>()
  for (const [path, members] of Map.groupBy(read, ({ candidate }) => candidate.path)) {
    articles.set(path, articleScore(members, terms) / whole)
  }
  return read
    .map(({ candidate, hits }) => {
      const { words, worth, path } = candidate
      const signs: Signs = {
        passage: saturated(terms, passageCounts(words, hits, terms, part)) / whole,
        article: articles.get(path) ?? 0,
        title: likeness(hits.title, terms, worth.title, whole),
        heading:
          words.heading.length > 0
            ? likeness(hits.heading, terms, worth.heading, whole)
            : tuning.noHeading,
        pairs: Math.max(...fields.map((field) => hits[field].pairs)) / whole,
        covered: coverage(hits, terms),
      }
      const score =
        signs.passage +
        tuning.article * signs.article +
        tuning.title * signs.title +
        tuning.heading * signs.heading +
        tuning.pairs * signs.pairs
      return { candidate, score, signs }
    })
    .sort((a, b) => b.score - a.score || a.candidate.id - b.candidate.id)
}

/** Candidates in their own order, where nothing that was asked tells one from another. */
export function unranked(candidates: readonly Candidate[]): Ranked[] {
  const signs = { passage: 0, article: 0, title: 0, heading: 0, pairs: 0, covered: 0 }
  return candidates.map((candidate) => ({ candidate, score: 1, signs }))
}

type FieldHits = Record<Field, Hits>

function hitsIn({ words }: Candidate, find: (words: readonly string[]) => Hits): FieldHits {
  return {
    title: find(words.title),
    heading: find(words.heading),
    tags: find(words.tags),
    body: find(words.body),
  }
}

/** How often a passage speaks of each term: its fields by their weights, long fields thinned. */
function passageCounts(
  words: Candidate['words'],
  hits: FieldHits,
  terms: readonly WeighedTerm[],
  { lengths }: Part,
): number[] {
  const scale = fields.map((field) => {
    const long = words[field].length / (lengths[field] || 1)
    return tuning.fields[field] / (1 + tuning.length[field] * (long - 1))
  })
  return terms.map((_, at) =>
    fields.reduce(
      (sum, field, index) => sum + (scale[index] ?? 0) * (hits[field].counts[at] ?? 0),
      0,
    ),
  )
}

/** A long page may answer in one place what it names in another. */
function articleScore(
  members: readonly { hits: FieldHits }[],
  terms: readonly WeighedTerm[],
): number {
  const thinned = 1 + tuning.articleLength * (members.length - 1)
  const counts = terms.map((_, at) => {
    const of = (field: Field, hits: FieldHits | undefined) =>
      tuning.fields[field] * (hits?.[field].counts[at] ?? 0)
    const [first] = members
    const once = of('title', first?.hits) + of('tags', first?.hits)
    const each = members.reduce((sum, { hits }) => sum + of('heading', hits) + of('body', hits), 0)
    return once + each / thinned
  })
  return saturated(terms, counts)
}

function saturated(terms: readonly WeighedTerm[], counts: readonly number[]): number {
  return sumOf(terms, (_, at) => {
    const count = counts[at] ?? 0
    return count / (count + tuning.repeated)
  })
}

/** How much of a line the question names, and of the question the line (Dice), by worth. */
function likeness(
  { best }: Hits,
  terms: readonly WeighedTerm[],
  lineWorth: number,
  whole: number,
): number {
  if (lineWorth === 0) return 0
  const common = sumOf(terms, (_, at) => best[at] ?? 0)
  return (2 * Math.min(common, lineWorth)) / (lineWorth + whole)
}

function coverage(hits: FieldHits, terms: readonly WeighedTerm[]): number {
  const tells = telling(terms)
  const all = sumOf(terms, (_, at) => (tells[at] ? 1 : 0))
  const best = (at: number) => Math.max(...fields.map((field) => hits[field].best[at] ?? 0))
  return all > 0 ? sumOf(terms, (_, at) => (tells[at] ? best(at) : 0)) / all : 0
}

/** The share of a question's telling words that the site knows at all. */
export function knownShare(terms: readonly WeighedTerm[]): number {
  const tells = telling(terms)
  const all = sumOf(terms, (_, at) => (tells[at] ? 1 : 0))
  return all > 0 ? sumOf(terms, ({ known }, at) => (tells[at] && known ? 1 : 0)) / all : 0
}

/** Which terms tell something; all, where a question is made of filling words alone. */
function telling(terms: readonly WeighedTerm[]): boolean[] {
  const tells = terms.map(({ weight }) => weight > weights.filler)
  return tells.some(Boolean) ? tells : terms.map(() => true)
}

/** Shares of the terms, by what each is worth. */
function sumOf(
  terms: readonly WeighedTerm[],
  share: (term: WeighedTerm, at: number) => number,
): number {
  return terms.reduce((sum, term, at) => sum + term.worth * share(term, at), 0)
}
