import { flagsOf } from '../names/word-flags.ts'
import { fold } from './fold.ts'
import { joiner, kindOf, mark, plainOf, space, tokenKind, unitOf } from './units.ts'

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

/** A text that was read unit by unit. */
export type Reading = {
  /** With digits of all scripts, and full-width signs, written in ASCII. */
  text: string
  /** The same in lower case and without accents. */
  plain: string
  tokens: Tokens
  /** What stands in the text, as bits of `mark`. */
  marks: number
  /** The most units without a space between them. */
  longestRun: number
}

let columns = makeColumns(8_192)

function makeColumns(length: number) {
  return {
    units: new Uint16Array(length),
    unitKinds: new Uint8Array(length),
    kinds: new Uint8Array(length),
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    flags: new Uint8Array(length),
    words: [] as string[],
  }
}

const decoder = new TextDecoder('utf-16le', { fatal: false, ignoreBOM: true })

/** Reads a text once for all that ask about it. */
export function readText(typed: string): Reading {
  const { length } = typed
  if (length > columns.units.length) columns = makeColumns(length)
  const { units, unitKinds } = columns
  let marks = 0
  let longestRun = 0
  let runStart = 0
  for (let index = 0; index < length; index++) {
    const known = unitOf(typed.charCodeAt(index))
    marks |= known
    units[index] = plainOf(known)
    const kind = kindOf(known)
    unitKinds[index] = kind
    if (kind !== space && kind !== tokenKind.newline) continue
    if (index - runStart > longestRun) longestRun = index - runStart
    runStart = index + 1
  }
  longestRun = Math.max(longestRun, length - runStart)
  const text = marks & mark.folded ? fold(typed) : typed
  const plain = plainText(text, marks)
  const tokens = tokenize(plain)
  // A long text's columns are given back: they would stay as long as the isolate does.
  if (length > 65_536) columns = makeColumns(8_192)
  return { text, plain, tokens, marks, longestRun }
}

function plainText(text: string, marks: number): string {
  if (!(marks & mark.changed)) return text
  if (!(marks & mark.beyondAscii)) return text.toLowerCase()
  return decoder.decode(columns.units.subarray(0, text.length))
}

/** Whether the unit at `index` is a letter, a digit or a mark, in any script. */
export function isWordUnit(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false
  return kindOf(unitOf(text.charCodeAt(index))) <= tokenKind.unspaced
}

/**
 * Cuts the text that was just read into words, runs of digits, runs of a script that puts no spaces
 * between words, single signs and line breaks. Apostrophes, hyphens and underscores between letters
 * only separate, as spaces do.
 */
function tokenize(plain: string): Tokens {
  const { length } = plain
  const { unitKinds, kinds, starts, ends, flags, words } = columns
  let count = 0
  for (let index = 0; index < length; ) {
    const start = index
    let kind = unitKinds[index++] ?? space
    if (kind === space) continue
    if (kind <= tokenKind.unspaced) {
      while (index < length && unitKinds[index] === kind) index++
    } else if (kind === joiner) {
      const isInside = start > 0 && isLetter(unitKinds[start - 1]) && isLetter(unitKinds[index])
      if ((isInside && index < length) || plain.charCodeAt(start) === 0x2019) continue
      kind = tokenKind.sign
    }
    kinds[count] = kind
    starts[count] = start
    ends[count] = index
    const word = kind === tokenKind.word ? plain.slice(start, index) : ''
    words[count] = word
    flags[count++] = word === '' ? 0 : flagsOf(word)
  }
  return { count, kinds, starts, ends, flags, words }
}

const isLetter = (kind: number | undefined) =>
  kind === tokenKind.word || kind === tokenKind.unspaced

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
