/**
 * Small numbers by word, in arrays of numbers: in a `Map` of so many strings each look-up reads memory
 * in many places, and they were a tenth of all the time that masking takes. Words are told apart by
 * 64 bits of hash alone, so that a word outside the table is taken for one of its own once in many
 * billions.
 */
export class WordTable {
  readonly #prints: Uint32Array
  readonly #values: Uint8Array
  readonly #mask: number

  /** With room for `most` words. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(most * 2))
    this.#prints = new Uint32Array(size)
    this.#values = new Uint8Array(size)
    this.#mask = size - 1
  }

  /** Sets these bits of a word's number. */
  add(word: string, bits: number): void {
    const slot = this.#slotOf(word)
    this.#values[slot] = (this.#values[slot] ?? 0) | bits
    this.#prints[slot] = fingerprint(word)
  }

  /** The number of a word; 0 for one that is not in the table. */
  get(word: string): number {
    return this.#values[this.#slotOf(word)] ?? 0
  }

  /** Where the word stands, or else could. */
  #slotOf(word: string): number {
    const print = fingerprint(word)
    let slot = place(word) & this.#mask
    while (this.#values[slot] !== 0 && this.#prints[slot] !== print) slot = (slot + 1) & this.#mask
    return slot
  }
}

function place(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash ^ (hash >>> 15)
}

function fingerprint(word: string): number {
  let hash = word.length
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ (hash >>> 13) ^ word.charCodeAt(at), 0x85ebca6b)
  }
  return (hash ^ (hash >>> 16)) >>> 0
}
