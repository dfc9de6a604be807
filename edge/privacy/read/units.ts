import { foldUnit } from './fold.ts'
import { plainUnit } from './plain.ts'

/** What parts of a text are; a unit of a word is a letter or a mark. */
export const tokenKind = { word: 1, digits: 2, unspaced: 3, sign: 4, newline: 5 } as const
/** Kinds of units that never are a token of their own. */
export const space = 6
export const joiner = 7

/** What of a kind stands in a text: detectors that need it are not asked where it is missing. */
export const mark = {
  /** A full-width sign or a digit of another script. */
  folded: 1 << 19,
  /** Not its own plain form: a capital, or with an accent. */
  changed: 1 << 20,
  /** A letter that has a capital. */
  small: 1 << 21,
  beyondAscii: 1 << 22,
  at: 1 << 23,
  percent: 1 << 24,
  colon: 1 << 25,
  /** Without it nothing has a placeholder's shape. */
  placeholder: 1 << 26,
  /** Chinese, Japanese, Korean or Thai. */
  eastern: 1 << 27,
  kana: 1 << 28,
  digit: 1 << 29,
  newline: 1 << 30,
} as const

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}々ー〇]/u
const eastern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

// Filled as units are met; 0 is "not met yet". The plain unit, the kind above it, then the marks.
const table = new Uint32Array(0x10000)

/** All that is known of a UTF-16 unit: its marks, and what `plainOf` and `kindOf` take from it. */
export function unitOf(unit: number): number {
  return table[unit] || learn(unit)
}
export const plainOf = (known: number) => known & 0xffff
export const kindOf = (known: number) => (known >> 16) & 7

function learn(unit: number): number {
  const folded = foldUnit(unit)
  const plain = plainUnit(folded)
  const kind = classify(String.fromCharCode(plain))
  table[unit] = plain | (kind << 16) | marksOf(unit, folded, plain, kind)
  return table[unit] ?? 0
}

function classify(character: string): number {
  if (character === '\n') return tokenKind.newline
  if (/[\s\p{Cf}]/u.test(character)) return space
  if (/[0-9]/.test(character)) return tokenKind.digits
  if (unspaced.test(character)) return tokenKind.unspaced
  if (/[\p{L}\p{M}]/u.test(character)) return tokenKind.word
  return /['’ʼ`´_-]/.test(character) ? joiner : tokenKind.sign
}

const bySign: Record<string, number> = {
  '@': mark.at,
  '%': mark.percent,
  ':': mark.colon,
  '<': mark.placeholder,
  '&': mark.placeholder,
  _: mark.placeholder,
}

function marksOf(unit: number, folded: number, plain: number, kind: number): number {
  const character = String.fromCharCode(folded)
  let marks = bySign[character] ?? 0
  if (folded !== unit) marks |= mark.folded
  if (plain !== folded) marks |= mark.changed
  if (character.toUpperCase() !== character) marks |= mark.small
  if (unit > 0x7f) marks |= mark.beyondAscii
  if (eastern.test(character)) marks |= mark.eastern
  if (kana.test(character)) marks |= mark.kana
  if (kind === tokenKind.digits) marks |= mark.digit
  if (kind === tokenKind.newline) marks |= mark.newline
  return marks
}
