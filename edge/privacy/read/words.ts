import { wordFlag } from '../names/word-flags.ts'
import type { Scan } from './scan.ts'
import { tokenKind } from './units.ts'

/** A word of the text, as names are read from it. */
export type Word = {
  token: number
  start: number
  end: number
  plain: string
  isCapital: boolean
  isGiven: boolean
  isFamily: boolean
  isEveryday: boolean
}

/** The word that a token is; undefined where it is none. */
export function wordAt(scan: Scan, token: number): Word | undefined {
  const { tokens, text } = scan
  if (token < 0 || token >= tokens.count || tokens.kinds[token] !== tokenKind.word) return undefined
  const start = tokens.starts[token] ?? 0
  const end = tokens.ends[token] ?? start
  const plain = tokens.words[token] ?? ''
  const flags = tokens.flags[token] ?? 0
  const first = text.slice(start, start + 1)
  const isGiven = (flags & wordFlag.given) !== 0
  return {
    token,
    start,
    end,
    plain,
    isCapital: first !== first.toLowerCase(),
    isGiven,
    isFamily: (flags & wordFlag.family) !== 0,
    isEveryday: !isGiven && (plain.length === 1 || (flags & wordFlag.everyday) !== 0),
  }
}

/** The signs and spaces between two neighbours; undefined where the text ends between them. */
export function between(scan: Scan, token: number): string {
  const { tokens, text } = scan
  if (token < 0 || token + 1 >= tokens.count) return '\n'
  return text.slice(tokens.ends[token], tokens.starts[token + 1])
}

/** Scripts without capitals: whether a word may be a name is told by its place alone. */
export const hasNoCase = (word: string) =>
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/u.test(
    word,
  )
