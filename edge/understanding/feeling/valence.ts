import { fromBase64 } from '../base64.ts'
import reviewed from './review-table.json' with { type: 'json' }
import packed from './valence-table.json' with { type: 'json' }

type Packed = { words: string; values: string }

let lexicon: ReadonlyMap<string, number> | undefined
let table: ReadonlyMap<string, number> | undefined

/**
 * How good or bad a word sounds, about -4..4, or undefined where it tells nothing: what the lexicon
 * says, and how customers use it beyond that (see SOURCES.md).
 */
export function valenceOf(word: string): number | undefined {
  table ??= unpack([packed, reviewed])
  return table.get(word)
}

/** The same by the lexicon alone. */
export function lexiconValenceOf(word: string): number | undefined {
  lexicon ??= unpack([packed])
  return lexicon.get(word)
}

function unpack(tables: readonly Packed[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>()
  for (const { words, values } of tables) {
    const levels = new Int8Array(fromBase64(values).buffer)
    words.split(' ').forEach((word, i) => {
      sum.set(word, (sum.get(word) ?? 0) + (levels[i] ?? 0) / 30)
    })
  }
  return sum
}
