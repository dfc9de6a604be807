import { type Relation, relations, type VisitorFacts } from '../../shared/visitor-facts.ts'
import type { Conditions } from './conditions.ts'
import { type Named, namedIn } from './named-values.ts'
import { regionOfLocale, regionsMeet } from './regions.ts'

/** What a search may know of the visitor, from the surest to the vaguest. */
export type VisitorSigns = {
  /** Of a verified identity. */
  facts?: VisitorFacts | undefined
  /** What the visitor has said before this question, oldest first. */
  said?: readonly string[] | undefined
  /** Title and path of the page on which the visitor is. */
  page?: string | undefined
  locale?: string | undefined
}

/** What is known of the visitor for one question. */
export type KnownVisitor = {
  /** Told: what holds for others alone is left out. */
  sure: VisitorFacts
  /** Guessed: what holds for others alone stands further down. */
  likely: VisitorFacts
  language: string
}

/** How much less a passage counts that holds for others, as far as can be guessed. */
const forOthers = 0.6
/** How much more one that was written for this very visitor. */
const forThem = 1.08

/** Puts together what is known, relation by relation: the surest source that says something stands. */
export function knownVisitor(
  conditions: Conditions,
  now: VisitorFacts,
  { facts = {}, said = [], page, locale }: VisitorSigns,
  { siteLocale, language }: { siteLocale: string; language: string },
): KnownVisitor {
  if (conditions.sets.length === 0) return { sure: {}, likely: {}, language }
  const sure: Partial<Record<Relation, string[]>> = {}
  const likely: Partial<Record<Relation, string[]>> = {}
  const before = said.toReversed().map((text): Named => namedIn(text, conditions, language))
  const onPage = page ? namedIn(page, conditions, language).facts : {}
  const regions = [locale, siteLocale].map((one) => (one ? regionOfLocale(one) : undefined))
  for (const relation of relations) {
    const [told, asked] = [facts[relation], now[relation]]
    if (told || asked) {
      // Whoever asks of another plan than their own may read of both.
      sure[relation] = [...(told ?? []), ...(asked ?? [])]
      continue
    }
    const newest = before.find((one) => one.facts[relation])
    const region = relation === 'region' ? regions.find((one) => one !== undefined) : undefined
    const guess = newest?.facts[relation] ?? onPage[relation] ?? (region ? [region] : undefined)
    if (!guess) continue
    if (newest?.alone) sure[relation] = guess
    else likely[relation] = guess
  }
  return { sure, likely, language }
}

/** Whether what holds for `values` alone may hold for somebody of whom `known` is known. */
function meets(
  relation: Relation,
  values: readonly string[],
  known: readonly string[],
  language: string,
): boolean {
  return known.some((one) =>
    values.some((value) =>
      relation === 'region'
        ? regionsMeet(one, value, language)
        : one.toLowerCase() === value.toLowerCase(),
    ),
  )
}

/** How a passage under such conditions counts for this visitor: 0 where it holds for others. */
export function fitOf(only: VisitorFacts, { sure, likely, language }: KnownVisitor): number {
  let fit = 1
  for (const relation of relations) {
    const values = only[relation]
    const known = sure[relation] ?? likely[relation]
    if (!values || !known) continue
    if (meets(relation, values, known, language)) fit *= forThem
    else if (sure[relation]) return 0
    else fit *= forOthers
  }
  return fit
}

/** Whether nothing is known about a relation. */
export function isOpen(relation: Relation, { sure, likely }: KnownVisitor): boolean {
  return sure[relation] === undefined && likely[relation] === undefined
}
