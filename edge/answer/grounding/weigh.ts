import type { Unit, WordSet } from './reading.ts'
import { type ContentWord, likeness } from './words.ts'

/** A word of a sentence with what it is worth: the rarer, the more. */
export type Weighed = ContentWord & { worth: number }

/** Shares of a word's worth, by where a passage has it. */
const shares = { own: 1, above: 0.8, around: 0.5, group: 0.8 }

/** Likeness from which another word may stand for one, and what it counts at most. */
const alike = 0.5

const alikeShare = 0.7

export function has({ stems, groups }: WordSet, word: ContentWord): number {
  if (stems.has(word.stem)) return 1
  return word.groups.some((group) => groups.has(group)) ? shares.group : 0
}

/** Shares of the words, by what each is worth, from 0 to 1; `ofNone` where there are none. */
export function weighted(
  words: readonly Weighed[],
  share: (word: Weighed) => number,
  ofNone = 0,
): number {
  let sum = 0
  let all = 0
  for (const word of words) {
    all += word.worth
    sum += word.worth * share(word)
  }
  return all > 0 ? sum / all : ofNone
}

/** How much of the words a unit speaks of, itself or by what stands around it, from 0 to 1. */
export function scoreOf(words: readonly Weighed[], unit: Unit): number {
  return weighted(words, (word) =>
    Math.max(
      has(unit.own, word) * shares.own,
      has(unit.above, word) * shares.above,
      has(unit.around, word) * shares.around,
    ),
  )
}

/** The same for a whole passage, where words alike in meaning count too. */
export function coverage(words: readonly Weighed[], unit: Unit): number {
  return weighted(words, (word) => shareIn(word, unit), 1)
}

export function shareIn(word: Weighed, { above, around }: Unit): number {
  const exact = Math.max(has(above, word), has(around, word))
  if (exact > 0) return exact
  let nearest = 0
  for (const set of [above, around]) {
    for (const other of set.written) nearest = Math.max(nearest, likeness(word.written, other))
  }
  return nearest >= alike ? alikeShare * nearest : 0
}

export function shareOf(words: readonly Weighed[], set: WordSet): number {
  return weighted(words, (word) => has(set, word))
}
