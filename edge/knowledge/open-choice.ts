import { type Relation, relations } from '../../shared/visitor-facts.ts'
import type { Conditions } from './conditions.ts'
import { isOpen, type KnownVisitor } from './known-visitor.ts'
import type { Ranked } from './ranking.ts'

/** What a question turns on that is not known of the visitor: the best articles hold for different ones. */
export type Choice = { relation: Relation; values: string[] }

/** An article with this share of the best one's score says the same for others. */
const close = 0.9
/** Values to choose from, at most. */
const mostValues = 6

/** Finds what would have to be known to choose between the best articles, and which these are. */
export function openChoice(
  [best, ...others]: readonly Ranked[],
  { sets }: Conditions,
  visitor: KnownVisitor,
): { choice?: Choice; rivals: ReadonlySet<string> } {
  const setOf = ({ candidate }: Ranked) => sets[candidate.condition ?? -1]
  const own = best && setOf(best)
  if (!own) return { rivals: new Set() }
  const near = others.filter(
    ({ candidate, score }) => score >= best.score * close && candidate.path !== best.candidate.path,
  )
  for (const relation of relations) {
    const values = own[relation]
    if (!values || !isOpen(relation, visitor)) continue
    const rivals = near.filter((one) => {
      const theirs = setOf(one)?.[relation]
      return theirs !== undefined && !theirs.some((value) => values.includes(value))
    })
    if (rivals.length === 0) continue
    const all = [...values, ...rivals.flatMap((one) => setOf(one)?.[relation] ?? [])]
    return {
      choice: { relation, values: [...new Set(all)].slice(0, mostValues) },
      rivals: new Set(rivals.map(({ candidate }) => candidate.path)),
    }
  }
  return { rivals: new Set() }
}
