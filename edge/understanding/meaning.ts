import { fromBase64 } from './base64.ts'
import packed from './meaning-table.json' with { type: 'json' }

/** How many numbers stand for the meaning of a text. */
export const meaningSize = packed.dimensions

type Table = { rows: ReadonlyMap<string, number>; scales: Float32Array; values: Uint8Array }

let table: Table | undefined

/**
 * What a text is about: the sum of its words' vectors, of length one, or all zeros where no word is
 * known. Texts that say the same in other words point the same way. The table (see SOURCES.md)
 * knows 16,000 English words; others add nothing.
 */
export function meaningOf(words: readonly string[]): Float32Array {
  table ??= unpack()
  const { rows, scales, values } = table
  const sum = new Float32Array(meaningSize)
  const half = meaningSize / 2
  for (const word of words) {
    const row = rows.get(word)
    if (row === undefined) continue
    const scale = scales[row] ?? 0
    for (let i = 0; i < half; i += 1) {
      const pair = values[row * half + i] ?? 0
      sum[2 * i] = (sum[2 * i] ?? 0) + ((pair & 15) - 8) * scale
      sum[2 * i + 1] = (sum[2 * i + 1] ?? 0) + ((pair >> 4) - 8) * scale
    }
  }
  const length = Math.sqrt(sum.reduce((all, x) => all + x * x, 0))
  return length > 0 ? sum.map((x) => x / length) : sum
}

/** Four bits a number; each word has its own scale, kept as a logarithm. */
function unpack(): Table {
  const rows = new Map(packed.words.split(' ').map((word, row) => [word, row]))
  const scales = Float32Array.from(fromBase64(packed.scales), (log) => 2 ** ((log - 160) / 16))
  return { rows, scales, values: fromBase64(packed.values) }
}
