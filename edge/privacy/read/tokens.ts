import { flagsOf } from '../names/word-flags.ts'

export const tokenKind = { word: 1, digits: 2, unspaced: 3, sign: 4, newline: 5 } as const

/**
 * Parts of a text, as columns: one object for each word would cost more than reading it. The columns
 * belong to the next `tokenize` once it is called.
 */
export type Tokens = {
  count: number
  kinds: Uint8Array
  starts: Uint32Array
  ends: Uint32Array
  /** What is known of each word, as bits; 0 for what is none. */
  flags: Uint8Array
  /** The words themselves; '' for what is none. */
  words: string[]
}

let columns = makeColumns(8_192)

function makeColumns(length: number) {
  return {
    kinds: new Uint8Array(length),
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    flags: new Uint8Array(length),
    words: [] as string[],
  }
}

const space = 6
const joiner = 7
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}々ー〇]/u

// One entry for each UTF-16 unit, filled as units are met; 0 is "not met yet".
const unitKinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = unitKinds[unit]
  if (known) return known
  const character = String.fromCharCode(unit)
  const kind = classify(character)
  unitKinds[unit] = kind
  return kind
}

function classify(character: string): number {
  if (character === '\n') return tokenKind.newline
  if (/[\s\p{Cf}]/u.test(character)) return space
  if (/[0-9]/.test(character)) return tokenKind.digits
  if (unspacedScript.test(character)) return tokenKind.unspaced
  if (/[\p{L}\p{M}]/u.test(character)) return tokenKind.word
  return /['’ʼ`´_-]/.test(character) ? joiner : tokenKind.sign
}

/** Whether the unit at `index` is a letter, a digit or a mark, in any script. */
export function isWordUnit(text: string, index: number): boolean {
  return index >= 0 && index < text.length && kindOf(text.charCodeAt(index)) <= tokenKind.unspaced
}

/**
 * Cuts a text into words, runs of digits, runs of a script that puts no spaces between words, single
 * signs and line breaks. Apostrophes, hyphens and underscores between letters only separate, as spaces do.
 */
export function tokenize(text: string): Tokens {
  const { length } = text
  if (length > columns.kinds.length) columns = makeColumns(length)
  const { kinds, starts, ends, flags, words } = columns
  let count = 0
  for (let index = 0; index < length; ) {
    const start = index
    let kind = kindOf(text.charCodeAt(index++))
    if (kind <= tokenKind.unspaced) {
      while (index < length && kindOf(text.charCodeAt(index)) === kind) index++
    } else if (kind === joiner) {
      const isInside = isLetter(text, start - 1) && isLetter(text, index)
      kind = isInside || text[start] === '’' ? space : tokenKind.sign
    }
    if (kind === space) continue
    kinds[count] = kind
    starts[count] = start
    ends[count] = index
    const word = kind === tokenKind.word ? text.slice(start, index) : ''
    words[count] = word
    flags[count++] = word === '' ? 0 : flagsOf(word)
  }
  // A long text's columns are given back: they would stay as long as the isolate does.
  if (length > 65_536) columns = makeColumns(8_192)
  return { count, kinds, starts, ends, flags, words }
}

function isLetter(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false
  const kind = kindOf(text.charCodeAt(index))
  return kind === tokenKind.word || kind === tokenKind.unspaced
}

/** The first token that ends behind a place. */
export function tokenAt({ tokens }: { tokens: Tokens }, place: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.ends[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
