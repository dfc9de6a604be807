import surnames from './surnames.json' with { type: 'json' }
import { flagsOf, wordFlag } from './word-flags.ts'

/** Whether a word in plain form is nobody's name, and no password either. */
export const isEverydayWord = (word: string) => (flagsOf(word) & wordFlag.everyday) !== 0

let eastern: Set<string>[] | undefined

/** Units of the Chinese, Japanese or Korean family name that the text begins with; 0 for none. */
export function easternSurnameLength(text: string): number {
  eastern ??= [surnames.chinese, surnames.japanese, surnames.korean].map(
    (names) => new Set(names.split(' ')),
  )
  for (const length of [3, 2, 1]) {
    const start = text.slice(0, length)
    if (start.length === length && eastern.some((names) => names.has(start))) return length
  }
  return 0
}
