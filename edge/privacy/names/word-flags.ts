import { cueIndex } from '../cues/cue-index.ts'
import everydayWords from './everyday-words.json' with { type: 'json' }
import givenNames from './given-names.json' with { type: 'json' }
import { numberWords } from './number-words.ts'
import { atWords, dotWords } from './spelled-signs.ts'
import { streetEndings, streetWords } from './street-words.ts'
import surnames from './surnames.json' with { type: 'json' }
import { WordTable } from './word-table.ts'

/** What is known of a word, as bits. */
export const wordFlag = {
  given: 1,
  family: 2,
  everyday: 4,
  number: 8,
  /** A phrase of the cue lexicons begins with it. */
  cue: 16,
  /** It stands beside a house number: "street", "rue", or a compound such as "Hauptstraße". */
  street: 32,
  /** Said for "@" or for the dot of an address. */
  at: 64,
  dot: 128,
} as const

let flags: WordTable | undefined

/** The bits of a word in plain form; one look-up answers all that detectors ask about it. */
export function flagsOf(word: string): number {
  flags ??= build()
  return flags.get(word) || (isStreetCompound(word) ? wordFlag.street : 0)
}

function build(): WordTable {
  const given = givenNames.words.split(' ')
  const family = surnames.words.split(' ')
  const everyday = everydayWords.words.split(' ')
  const cues = [...cueIndex().words.keys()]
  const few = 2_000
  const table = new WordTable(given.length + family.length + everyday.length + cues.length + few)
  const add = (words: readonly string[], flag: number) => {
    for (const word of words) table.add(word, flag)
  }
  add(given, wordFlag.given)
  add(family, wordFlag.family)
  add(everyday, wordFlag.everyday)
  add(numberWords, wordFlag.number)
  add(cues, wordFlag.cue)
  add(streetWords, wordFlag.street)
  add(atWords, wordFlag.at)
  add(dotWords, wordFlag.dot)
  return table
}

function isStreetCompound(word: string): boolean {
  return word.length > 5 && streetEndings.test(word)
}
