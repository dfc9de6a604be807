import type { Ranked } from './ranking.ts'

/** What another way of searching found, by its own lights. */
export type Nearby = {
  /** Passages, the best first. */
  ids: readonly number[]
  /** From 0 to 1: how likely the first one answers. */
  confidence: number
}

/** How little the first places of a list count more than those behind them (the usual constant). */
const flatness = 60
/** Sums of reciprocal ranks lie close together; so far apart they are as telling as scores of words. */
const spread = 4

/** What a list counts at least that is sure of nothing. */
const leastWeight = 0.2

/**
 * Reciprocal rank fusion: what stands high in both lists comes first. Each list counts as much as it is
 * sure of its first: of a question in other words than the articles', "where is" alone finds something too.
 * Scores are from 0 to 1.
 */
export function fused(
  ranked: readonly Ranked[],
  byWords: number,
  { ids, confidence }: Nearby,
): Ranked[] {
  const [words, meaning] = [Math.max(leastWeight, byWords), Math.max(leastWeight, confidence)]
  const place = new Map(ids.map((id, at) => [id, at]))
  const sums = ranked.map((one, at) => {
    const other = place.get(one.candidate.id)
    // What no word speaks for stands in the other list alone.
    const own = one.score > 0 ? words / (flatness + at + 1) : 0
    return { one, sum: own + (other === undefined ? 0 : meaning / (flatness + other + 1)) }
  })
  const best = Math.max(...sums.map(({ sum }) => sum))
  return sums
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .map(({ one, sum }) => ({ ...one, score: (sum / best) ** spread }))
}

/** How much less sure the words' own confidence is of an article that they would not have put first. */
const otherFirst = 0.8

/** How likely the first of the fused answers: what either way of searching says of it. */
export function fusedConfidence(
  [first]: readonly Ranked[],
  lexical: readonly Ranked[],
  byWords: number,
  { ids, confidence }: Nearby,
): number {
  if (!first) return 0
  const agrees = lexical[0]?.candidate.path === first.candidate.path
  const alike = ids[0] === first.candidate.id ? confidence : 0
  return Math.max(agrees ? byWords : otherFirst * byWords, alike)
}
