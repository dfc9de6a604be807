import type { WeighedTerm } from './weigh-terms.ts'

/** What one field of a passage says of a question's terms. */
export type Hits = {
  /** For each term, how often it stands there; another word for it counts its share. */
  counts: number[]
  /** For each term, the greatest share that stands there. */
  best: number[]
  /** What the neighbours in the question are worth that are neighbours here. */
  pairs: number
}

/** Makes a finder that goes over a field's words once, whatever the number of terms. */
export function findTerms(terms: readonly WeighedTerm[]): (words: readonly string[]) => Hits {
  const byFirst = new Map<string, { at: number; phrase: readonly string[]; share: number }[]>()
  for (const [at, { variants }] of terms.entries()) {
    for (const { phrase, share } of variants) {
      const first = phrase[0]
      if (first === undefined) continue
      const others = byFirst.get(first)
      if (others) others.push({ at, phrase, share })
      else byFirst.set(first, [{ at, phrase, share }])
    }
  }
  return (words) => {
    const counts = terms.map(() => 0)
    const best = terms.map(() => 0)
    let pairs = 0
    let last = { at: -1, end: -9 }
    for (const [start, word] of words.entries()) {
      for (const { at, phrase, share } of byFirst.get(word) ?? []) {
        const end = endOf(phrase, words, start)
        if (end < 0) continue
        counts[at] = (counts[at] ?? 0) + share
        best[at] = Math.max(best[at] ?? 0, share)
        if (share < 1) continue
        if (at === last.at + 1 && start - last.end <= 2) {
          pairs += Math.min(terms[at]?.worth ?? 0, terms[last.at]?.worth ?? 0)
        }
        last = { at, end }
      }
    }
    return { counts, best, pairs }
  }
}

/** The position of a phrase's last word where it begins at `start`; −1 where it does not stand there. */
function endOf(phrase: readonly string[], words: readonly string[], start: number): number {
  let at = start
  for (let index = 1; index < phrase.length; index += 1) {
    if (phrase[index] === '…') continue
    const reach = phrase[index - 1] === '…' ? 4 : 1
    let next = at + 1
    while (next <= at + reach && words[next] !== phrase[index]) next += 1
    if (next > at + reach) return -1
    at = next
  }
  return at
}
