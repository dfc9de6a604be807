import { wordsOf } from '../words.ts'

/**
 * How often each feature stands in a text: its words, pairs of neighbours, and runs of letters
 * within words (which see through endings and most typing errors). The key is a hash; its two low
 * bits tell the kind of feature.
 */
export type Features = Map<number, number>

/** How much each kind weighs: word, pair, run of letters. */
export const kindWeights: readonly number[] = [1, 1, 0.5]

const longestRead = 1000
const longestWord = 40
const firstHan = 0x3400
const seeds = [0x811c9dc5, 0x2f0b4a27, 0x5bd1e995]

/** Reads the first 1,000 characters: who asks for something says it there. */
export function featuresOf(text: string): { features: Features; words: string[] } {
  const words = wordsOf(text.slice(0, longestRead))
  const features: Features = new Map()
  let before = 0
  words.forEach((word, i) => {
    const own = hash(word, 0, word.length, 0)
    count(features, own, 0)
    if (i > 0) count(features, Math.imul(before, 0x01000193) ^ Math.imul(own, 0x9e3779b1), 1)
    before = own
    addRuns(features, word)
  })
  return { features, words }
}

/** Han carries meaning in one sign, kana and other dense scripts in two, alphabets in three to five. */
function addRuns(features: Features, word: string): void {
  const dense = word.charCodeAt(0) >= 0x2e80
  const signs = dense ? word : `<${word.slice(0, longestWord)}>`
  const [shortest, longest] = dense ? [1, 3] : [3, 5]
  for (let length = shortest; length <= longest; length += 1)
    for (let from = 0; from + length <= signs.length; from += 1)
      if (length > 1 || signs.charCodeAt(from) >= firstHan)
        count(features, hash(signs, from, from + length, 2), 2)
}

function count(features: Features, key: number, kind: number): void {
  const marked = ((key << 2) | kind) >>> 0
  features.set(marked, (features.get(marked) ?? 0) + 1)
}

function hash(signs: string, from: number, to: number, kind: number): number {
  let key = seeds[kind] ?? 0
  for (let at = from; at < to; at += 1) key = Math.imul(key ^ signs.charCodeAt(at), 0x01000193)
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
}
