import { gramBits } from './gram-hash.ts'
import packed from './table.json' with { type: 'json' }

/** The languages of the table, in the order of their indexes. */
export const tableLanguages: readonly string[] = packed.languages

/** The bit of an entry that ends an n-gram's list. */
export const lastOfList = 128

/** Which languages use an n-gram: its list begins at `entries[starts[slot]]`. */
export type GramTable = {
  /** A slot for each n-gram, found by its hash; -1 where there is none. */
  find: (hash: number) => number
  starts: Uint32Array
  /** Five bits for which language, two for how typical the n-gram is of it, above them `lastOfList`. */
  entries: Uint8Array
}

let table: GramTable | undefined

/** Unpacked when first asked for, so that an edge that never sees a message pays nothing. */
export function gramTable(): GramTable {
  table ??= unpack()
  return table
}

function unpack(): GramTable {
  const steps = bytesOf(packed.steps)
  const entries = bytesOf(packed.lists)
  const hashes = new Uint32Array(packed.grams)
  const starts = new Uint32Array(packed.grams)
  let at = 0
  let entry = 0
  let hash = 0
  for (let gram = 0; gram < packed.grams; gram += 1) {
    for (let shift = 0; ; shift += 7) {
      const byte = steps[at++] ?? 0
      hash += (byte & 127) << shift
      if (byte < 128) break
    }
    hashes[gram] = hash
    starts[gram] = entry
    while ((entries[entry++] ?? lastOfList) < lastOfList);
  }
  return { find: finder(hashes), starts, entries }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
}

/** Sorted hashes spread evenly, so the first guess is close; buckets by the high bits make it exact. */
function finder(hashes: Uint32Array): (hash: number) => number {
  const shift = gramBits - 16
  const buckets = new Uint32Array(65537)
  let at = 0
  for (let bucket = 0; bucket < 65536; bucket += 1) {
    buckets[bucket] = at
    while (at < hashes.length && (hashes[at] ?? 0) >>> shift === bucket) at += 1
  }
  buckets[65536] = hashes.length
  return (hash) => {
    const bucket = hash >>> shift
    const end = buckets[bucket + 1] ?? 0
    for (let i = buckets[bucket] ?? 0; i < end; i += 1) if (hashes[i] === hash) return i
    return -1
  }
}
