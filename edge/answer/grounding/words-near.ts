import type { Quantity } from './quantities.ts'
import { type ContentWord, contentWords } from './words.ts'

/** Characters before and behind a number that tell what it counts. */
const before = 48
const behind = 40

/** The words right around a number, in its own part of the sentence. */
export function wordsNear(text: string, { start }: Quantity, language: string): ContentWord[] {
  // The cell of a row is about what the row is about.
  const label = / – [^:]{1,80}: /.exec(text.slice(0, start))
  const row = label ? `${text.slice(0, label.index)} ` : ''
  const left =
    text
      .slice(Math.max(0, start - before), start)
      .split(/[;!?()]\s|\.\s|\n/)
      .at(-1) ?? ''
  const right = text.slice(start, start + behind).split(/[;!?()]|\.\s|\n/)[0] ?? ''
  // Half words at the rim are no words.
  const whole = `${start > before ? left.replace(/^\S*\s/, '') : left}${right.length < behind ? right : right.replace(/\s\S*$/, '')}`
  return contentWords(row + whole, language)
}
