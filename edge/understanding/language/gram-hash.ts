/** The words of the table are n-grams of UTF-8 bytes; what is kept of one is this many bits of a hash. */
export const gramBits = 24

const space = 0x20

/** Hashes bytes `from`..`to`, with a space before and after where the n-gram begins or ends a word. */
export function gramHash(
  bytes: Uint8Array,
  from: number,
  to: number,
  begins: boolean,
  ends: boolean,
): number {
  let hash = 0x811c9dc5
  if (begins) hash = step(hash, space)
  for (let at = from; at < to; at += 1) hash = step(hash, bytes[at] ?? space)
  if (ends) hash = step(hash, space)
  // FNV-1a's low bits are weak for short input: stir once more before cutting.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> (32 - gramBits)
}

function step(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193)
}
