import { fromBase64 } from '../base64.ts'
import packed from './valence-table.json' with { type: 'json' }

let table: ReadonlyMap<string, number> | undefined

/** How good or bad a word sounds, about -4..4, or undefined where it tells nothing (see SOURCES.md). */
export function valenceOf(word: string): number | undefined {
  table ??= unpack()
  return table.get(word)
}

function unpack(): ReadonlyMap<string, number> {
  const values = new Int8Array(fromBase64(packed.values).buffer)
  const words = packed.words.split(' ')
  return new Map(words.map((word, i) => [word, (values[i] ?? 0) / 30]))
}
