const shortest = 5
// One in forty is set: a fuller filter would send every second word on to the slow look-up.
const filterBits = 1 << 21

/**
 * Finds the word that a mistyped one was meant to be: a letter too few, one too many, or two
 * exchanged, behind a first letter that is right. Words that are read are compared by hashes of
 * themselves without one letter, so that nearly all are done with a few sums.
 */
export class NearMisses {
  readonly #filter = new Uint8Array(filterBits / 8)
  readonly #shortened = new Map<string, string[]>()
  readonly #words = new Set<string>()

  add(word: string): void {
    if (word.length < shortest || this.#words.has(word)) return
    this.#words.add(word)
    this.#note(word, word)
    for (let at = 1; at < word.length; at++) {
      this.#note(word.slice(0, at) + word.slice(at + 1), word)
    }
  }

  #note(shortened: string, word: string): void {
    const bit = hash(shortened)
    this.#filter[bit >> 3] = (this.#filter[bit >> 3] ?? 0) | (1 << (bit & 7))
    const words = this.#shortened.get(shortened)
    if (!words) this.#shortened.set(shortened, [word])
    else if (!words.includes(word)) words.push(word)
  }

  /** The known word that `typed` nearly is; undefined where it is none, or a known one itself. */
  find(typed: string): string | undefined {
    if (typed.length < shortest - 1 || typed.length > 24) return undefined
    const sum = sumOf(typed)
    if (this.#has(mix(sum, typed.length))) {
      const whole = this.#lookUp(typed, typed)
      if (whole) return whole
    }
    // The sum without each of the letters in turn; short words would be near too many.
    for (let at = 1; at < typed.length && typed.length >= shortest; at++) {
      if (!this.#has(mix(sum - weigh(typed.charCodeAt(at)), typed.length - 1))) continue
      const found = this.#lookUp(typed.slice(0, at) + typed.slice(at + 1), typed)
      if (found) return found
    }
    return undefined
  }

  #has(bit: number): boolean {
    return ((this.#filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }

  #lookUp(shortened: string, typed: string): string | undefined {
    const words = this.#shortened.get(shortened)
    // A word that is known itself is no mistake.
    if (!words || this.#words.has(typed)) return undefined
    return words.find((word) => isNear(word, typed))
  }
}

// A sum does not tell the order of letters, so that exchanged ones meet in one place; `isNear` decides.
const weigh = (unit: number) => Math.imul(unit * unit + 7, 0x9e3779b1)
const mix = (sum: number, length: number) =>
  Math.imul(sum ^ (length * 0x3c6ef35f), 0x85ebca6b) >>> 11

function sumOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += weigh(text.charCodeAt(at))
  return sum
}

function hash(text: string): number {
  return mix(sumOf(text), text.length)
}

const fewToInsert = 6

/** One letter dropped, doubled up or slipped in, or two neighbours exchanged. */
export function isNear(word: string, typed: string): boolean {
  if (Math.abs(word.length - typed.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === typed[same]) same++
  if (typed.length === word.length - 1) return word.slice(same + 1) === typed.slice(same)
  if (typed.length === word.length + 1) {
    // "plante" is no "plate": of short words only a letter that was doubled.
    if (word.length <= fewToInsert && typed[same] !== typed[same - 1]) return false
    return word.slice(same) === typed.slice(same + 1)
  }
  return (
    typed.length === word.length &&
    word[same] === typed[same + 1] &&
    word[same + 1] === typed[same] &&
    word.slice(same + 2) === typed.slice(same + 2)
  )
}
