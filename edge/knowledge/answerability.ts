import { knownShare, type Ranked } from './ranking.ts'
import type { WeighedTerm } from './weigh-terms.ts'

/**
 * How likely the best passage answers, from 0 to 1. A logistic regression over four signs, fitted on questions whose
 * article is there, the same questions with their article taken away, and questions of other trades, as many of each.
 * A question counts by all its telling words: one that the site has never heard of speaks against an answer.
 */
export function answerability(ranked: readonly Ranked[], terms: readonly WeighedTerm[]): number {
  const [best] = ranked
  if (!best) return 0
  const rival = ranked.find(({ candidate }) => candidate.path !== best.candidate.path)
  const lead = rival ? (best.score - rival.score) / best.score : 1
  const { covered, title, passage, pairs } = best.signs
  const known = knownShare(terms)
  const clear = lead * covered ** 2
  const sum = -2.63 + 9.25 * clear + (6.3 * title + 2.3 * passage + 3.7 * pairs) * known
  return 1 / (1 + Math.exp(-sum))
}
