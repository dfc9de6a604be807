import { cueIndex } from '../cues/cue-index.ts'
import everydayWords from './everyday-words.json' with { type: 'json' }
import givenNames from './given-names.json' with { type: 'json' }
import { numberWords } from './number-words.ts'
import { atWords, dotWords } from './spelled-signs.ts'
import { streetEndings, streetWords } from './street-words.ts'
import surnames from './surnames.json' with { type: 'json' }

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

let flags: Map<string, number> | undefined

/** The bits of a word in plain form; one look-up answers all that detectors ask about it. */
export function flagsOf(word: string): number {
  flags ??= build()
  return flags.get(word) ?? (isStreetCompound(word) ? wordFlag.street : 0)
}

function build(): Map<string, number> {
  const built = new Map<string, number>()
  const add = (words: Iterable<string>, flag: number) => {
    for (const word of words) built.set(word, (built.get(word) ?? 0) | flag)
  }
  add(givenNames.words.split(' '), wordFlag.given)
  add(surnames.words.split(' '), wordFlag.family)
  add(everydayWords.words.split(' '), wordFlag.everyday)
  add(numberWords, wordFlag.number)
  add(cueIndex().words.keys(), wordFlag.cue)
  add(streetWords, wordFlag.street)
  add(atWords, wordFlag.at)
  add(dotWords, wordFlag.dot)
  return built
}

function isStreetCompound(word: string): boolean {
  return word.length > 5 && streetEndings.test(word)
}
