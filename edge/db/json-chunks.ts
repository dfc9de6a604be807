/** D1 takes at most 2 MB in one bound value, and few statements in one request. */
const chunkBytes = 1_000_000

/** JSON arrays of the rows, each small enough to be one bound value read by `json_each`. */
export function inChunks(rows: readonly object[], ceiling = chunkBytes): string[] {
  const chunks: string[] = []
  const encoder = new TextEncoder()
  let open: string[] = []
  let size = 0
  for (const row of rows) {
    const json = JSON.stringify(row)
    const bytes = encoder.encode(json).length + 1
    if (open.length > 0 && size + bytes > ceiling) {
      chunks.push(`[${open.join(',')}]`)
      open = []
      size = 0
    }
    open.push(json)
    size += bytes
  }
  if (open.length > 0) chunks.push(`[${open.join(',')}]`)
  return chunks
}
