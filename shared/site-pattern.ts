import * as v from 'valibot'
import { both, classes, hasOneWay, one, type Place } from './pattern-place.ts'

/**
 * A site's own patterns are a small part of regular expressions: signs, classes, groups of
 * alternatives, and bounded repeats of one sign or class. What is read must at each step have one way
 * to go on, so that no text can make a pattern try again and again.
 */

/** Characters of one pattern, and of the longest text that one may match. */
export const maxPattern = 200
const maxLength = 120

/** A part of a pattern while it is read: where it may begin and end, and whether it may be left out. */
type Part = { first: Set<number>; last: Set<number>; isEmpty: boolean }

class PatternFault extends Error {}

/** What is wrong with a pattern, as a sentence; undefined where it may be used. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > maxPattern) return `Write at most ${maxPattern} characters.`
  try {
    new PatternReader(pattern).check()
    return undefined
  } catch (error) {
    if (error instanceof PatternFault) return error.message
    throw error
  }
}

class PatternReader {
  readonly #text: string
  readonly #places: Place[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  check(): void {
    const whole = this.#alternatives()
    if (this.#at < this.#text.length) throw new PatternFault('A ")" closes nothing.')
    if (whole.isEmpty)
      throw new PatternFault('It matches nothing at all: say what must stand there.')
    if (!hasOneWay(whole.first, this.#places)) throw twoWays
    if (this.#places.some(({ follow }) => !hasOneWay(follow, this.#places))) throw twoWays
  }

  #alternatives(): Part {
    let whole = this.#sequence()
    while (this.#text[this.#at] === '|') {
      this.#at++
      const other = this.#sequence()
      whole = {
        first: both(whole.first, other.first),
        last: both(whole.last, other.last),
        isEmpty: whole.isEmpty || other.isEmpty,
      }
    }
    return whole
  }

  #sequence(): Part {
    let part: Part = { first: new Set(), last: new Set(), isEmpty: true }
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at] ?? '')) {
      part = this.#joined(part, this.#repeated())
    }
    return part
  }

  #joined(left: Part, right: Part): Part {
    for (const place of left.last) {
      for (const next of right.first) this.#places[place]?.follow.add(next)
    }
    return {
      first: left.isEmpty ? both(left.first, right.first) : left.first,
      last: right.isEmpty ? both(left.last, right.last) : right.last,
      isEmpty: left.isEmpty && right.isEmpty,
    }
  }

  #repeated(): Part {
    const isGroup = this.#text[this.#at] === '('
    const start = this.#places.length
    const part = isGroup ? this.#group() : this.#place(this.#ranges())
    const sign = this.#text[this.#at] ?? ''
    if (sign === '?') {
      this.#at++
      return { ...part, isEmpty: true }
    }
    if (sign === '*' || sign === '+') {
      throw new PatternFault(`"${sign}" has no end: write how many, such as "\\d{4,8}".`)
    }
    if (sign !== '{') return part
    if (isGroup) throw new PatternFault('Only one sign or class can be repeated, not a group.')
    return this.#times(part, this.#places[start]?.ranges ?? [])
  }

  #times(first: Part, ranges: [number, number][]): Part {
    const [written, low = '', high] = /^\{(\d{1,3})(?:,(\d{1,3}))?\}/.exec(this.#rest()) ?? []
    if (written === undefined) throw new PatternFault('Write a repeat such as "{6}" or "{4,8}".')
    this.#at += written.length
    const least = Number(low)
    const most = Number(high ?? low)
    if (most < least || most < 1) throw new PatternFault(`"${written}" repeats nothing.`)
    // Each copy follows the one before it alone: "x{1,3}" is "x(x(x)?)?", which has one way.
    const ends = new Set(least <= 1 ? first.last : [])
    let previous = first
    for (let count = 2; count <= most; count++) {
      const next = this.#place(ranges)
      this.#joined(previous, next)
      if (count >= least) for (const place of next.last) ends.add(place)
      previous = next
    }
    return { first: first.first, last: ends, isEmpty: least === 0 }
  }

  #group(): Part {
    this.#at++
    if (this.#rest().startsWith('?:')) this.#at += 2
    if (this.#text[this.#at] === '?')
      throw new PatternFault('Groups that begin with "(?" are not read.')
    const part = this.#alternatives()
    if (this.#text[this.#at] !== ')') throw new PatternFault('A "(" is not closed.')
    this.#at++
    return part
  }

  #place(ranges: [number, number][]): Part {
    if (this.#places.length >= maxLength) {
      throw new PatternFault(`It matches more than ${maxLength} characters.`)
    }
    const place = new Set([this.#places.push({ ranges, follow: new Set() }) - 1])
    return { first: place, last: place, isEmpty: false }
  }

  #ranges(): [number, number][] {
    if (this.#text[this.#at] === '[') return this.#class()
    const sign = this.#text[this.#at] ?? ''
    if ('.^$*+?{}'.includes(sign)) {
      throw new PatternFault(
        `"${sign}" has no place here: write what stands there, such as "\\d", "[A-Z]" or "\\${sign}".`,
      )
    }
    return this.#sign()
  }

  #class(): [number, number][] {
    this.#at++
    const ranges: [number, number][] = []
    if (this.#text[this.#at] === '^')
      throw new PatternFault('"[^…]" is not read: name the signs that fit.')
    while (this.#at < this.#text.length && this.#text[this.#at] !== ']') {
      const from = this.#sign()
      const isRange =
        this.#text[this.#at] === '-' && !['', ']'].includes(this.#text[this.#at + 1] ?? '')
      if (!isRange) ranges.push(...from)
      else {
        this.#at++
        ranges.push([from[0]?.[0] ?? 0, this.#sign()[0]?.[1] ?? 0])
      }
    }
    if (this.#at >= this.#text.length) throw new PatternFault('A "[" is not closed.')
    this.#at++
    if (ranges.length === 0) throw new PatternFault('"[]" fits nothing.')
    return ranges
  }

  /** One sign, with its escape; letters are the same in both cases. */
  #sign(): [number, number][] {
    const sign = this.#text[this.#at++] ?? ''
    if (sign !== '\\') return one(sign)
    const escaped = this.#text[this.#at++] ?? ''
    const known = classes[escaped]
    if (known) return known
    if (escaped === '' || /[A-Za-z0-9]/.test(escaped)) {
      throw new PatternFault(
        `"\\${escaped}" is not read: "\\d" and "\\w" are, and "\\" before a sign.`,
      )
    }
    return one(escaped)
  }

  #rest(): string {
    return this.#text.slice(this.#at)
  }
}

const twoWays = new PatternFault(
  'Two of its parts can match the same sign at one place, so that reading could take very long: ' +
    'make them differ, such as "A(B|C)" for "(AB|AC)", or "\\d{3,5}" for "\\d{1,2}\\d{2,3}".',
)

/** A pattern that a site may write: nothing in it can explode. */
export const patternSchema = v.pipe(
  v.string(),
  v.minLength(3, 'Write a pattern such as "ACME-\\d{5}".'),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? patternFault(dataset.value) : undefined
    if (fault) addIssue({ message: fault })
  }),
)
