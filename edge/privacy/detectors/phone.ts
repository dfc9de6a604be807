import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/min'
import type { Finding } from '../finding.ts'
import type { Code } from '../read/codes.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { type Span, SpanSet } from '../read/spans.ts'
import { type DigitGroup, type DigitRun, digitRuns } from './digit-groups.ts'
import { countryOf } from './phone-country.ts'
import { type Candidate, type Reader, readerAt, readWithPlus } from './phone-reader.ts'

const separators = /^[ \t\u00a0\u202f\u2009.()/\-\u2010-\u2015]{1,4}$/

// More digits than a phone number with its prefixes can have: a tracking or serial number.
const longestRun = 18
const maxGroups = 7
const minDigits = 7
// E.164 allows 15; two more for the zeros of "0044".
const maxDigits = 17

// Dates, times and IP addresses are digits with the same signs between them; a phone number that
// is written with dots has more of them, or begins with 0.
const notPhones = new RegExp(
  [
    /(?<!\d|\d[./-])(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2})(?!\d|[./-]\d)/,
    /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/,
    /(?<!\d|\d\.)(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}(?!\d|\.\d)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** Finds phone numbers: with a country code always, without one where shape or words say so. */
export function findPhones(scan: Scan): Finding[] {
  const { text, codes, context, settled, innocent } = scan
  if (scan.mostDigits < minDigits) return []
  const country = countryOf(context)
  const own = country && isSupportedCountry(country) ? country : undefined
  const taken = [settled, innocent, datesIn(text, codes)].filter((spans) => !spans.isEmpty)
  // No number is written digit by digit in so few groups.
  const rules = { fewest: minDigits, fewestInGroup: 2, separators, taken }
  return digitRuns(scan, rules).flatMap((digitRun) => phonesIn(scan, text, digitRun, own))
}

/** Dates and IP addresses within numbers. */
function datesIn(text: string, codes: readonly Code[]): SpanSet {
  const found: Span[] = []
  for (const { start, end, digits, groups } of codes) {
    if (digits < minDigits || groups.length < 3) continue
    const piece = text.slice(start, end)
    if (!/\d[./-]\d{1,3}[./-]\d/.test(piece)) continue
    for (const { 0: value, index } of allMatches(notPhones, piece)) {
      found.push({ start: start + index, end: start + index + value.length })
    }
  }
  return new SpanSet(found)
}

function phonesIn(
  scan: Scan,
  text: string,
  digitRun: DigitRun,
  country: CountryCode | undefined,
): Finding[] {
  const { groups, followsName } = digitRun
  const total = groups.reduce((sum, { digits }) => sum + digits.length, 0)
  const findings: Finding[] = []
  // Groups since the last phone number: behind more than one, digits go on with a longer number.
  let skipped = followsName ? 2 : 0
  const candidateAt = (first: number): Candidate => {
    const rest = groups.slice(first, first + maxGroups)
    return { scan, text, groups: rest, isWhole: rest.length === groups.length, country }
  }
  for (let first = 0; first < groups.length; ) {
    const start = groups[first]?.start ?? 0
    const isApart = skipped < 2 && total <= longestRun && !isGlued(text, start)
    const read = readerAt(text, groups[first], skipped === 0 || isApart)
    const found = read && longestPhone(candidateAt(first), read)
    if (found) findings.push(found.finding)
    first += found?.groups ?? 1
    skipped = found ? 0 : skipped + 1
  }
  return findings
}

const isGlued = (text: string, start: number) =>
  /\d[./-]$/.test(text.slice(Math.max(0, start - 2), start))

function longestPhone(candidate: Candidate, read: Reader) {
  const { text, groups } = candidate
  const start = groups[0]?.start ?? 0
  for (let count = groups.length; count > 0; count--) {
    const part = groups.slice(0, count)
    const digits = part.map((group) => group.digits).join('')
    if (digits.length < minDigits) return undefined
    if (digits.length > maxDigits) continue
    const isWhole = candidate.isWhole && count === groups.length
    // "023-0469992-0093686" goes on: no part of it is a number by itself.
    if (read !== readWithPlus && goesOn(text, part.at(-1)?.end ?? start, groups[count])) continue
    const value = read({ ...candidate, groups: part, isWhole }, digits)
    if (value === undefined) continue
    const end = part.at(-1)?.end ?? start
    const finding: Finding = { type: 'PHONE', start: signStart(text, start), end, value }
    return { finding, groups: count }
  }
  return undefined
}

const goesOn = (text: string, end: number, next: DigitGroup | undefined) =>
  next !== undefined && next.start === end + 1 && text[end] === '-' && next.digits.length > 4

/** Where the number begins with its "+" or bracket. */
function signStart(text: string, start: number): number {
  const signs = /(?:\(?\+ ?\(?|\()$/.exec(text.slice(Math.max(0, start - 4), start))
  return start - (signs?.[0].length ?? 0)
}
