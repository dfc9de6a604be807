import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'
import type { DetectOptions, Finding } from '../finding.ts'
import { type DigitGroup, type DigitRun, digitRuns } from './digit-groups.ts'
import { cueBefore } from './phone-cues.ts'
import { isWrittenLikePhone } from './phone-shape.ts'

// No two parts of it accept the same character, so that it cannot backtrack.
const run = /\d+(?:[ \t\u00a0\u202f\u2009.()/\-\u2010-\u2015]{1,4}\d+)*/g

// Numbers without a country code are tried in these, after the site's own.
const countries: readonly CountryCode[] = [
  ...([
    'US',
    'GB',
    'FR',
    'DE',
    'ES',
    'IT',
    'NL',
    'PL',
    'PT',
    'IN',
    'AU',
    'JP',
    'CN',
    'AE',
  ] as const),
  ...(['BE', 'AT', 'CH', 'IE', 'SE', 'NO', 'DK', 'BR', 'MX'] as const),
]

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

type Candidate = { text: string; groups: DigitGroup[]; country: CountryCode | undefined }
type Reader = (candidate: Candidate, digits: string) => string | undefined

/** Finds phone numbers: with a country code always, without one where shape or words say so. */
export function findPhones(text: string, { country }: DetectOptions): Finding[] {
  const own = country && isSupportedCountry(country) ? country : undefined
  // Same length, so that offsets stay; and no sign that could belong to a number.
  const readable = text.replace(notPhones, (found) => '|'.repeat(found.length))
  return digitRuns(readable, run).flatMap((digitRun) => phonesIn(readable, digitRun, own))
}

function phonesIn(text: string, digitRun: DigitRun, country: CountryCode | undefined): Finding[] {
  const { groups, followsName } = digitRun
  const total = groups.reduce((sum, { digits }) => sum + digits.length, 0)
  const findings: Finding[] = []
  // Digits right behind a phone number may be the next one; behind others they go on with those.
  let isFree = !followsName
  for (let first = 0; first < groups.length; ) {
    const start = groups[first]?.start ?? 0
    const isApart = total <= longestRun && !/\d[./-]$/.test(text.slice(start - 2, start))
    const read = readerAt(text, groups[first], isFree || isApart)
    const candidate = { text, groups: groups.slice(first, first + maxGroups), country }
    const found = read && longestPhone(candidate, read)
    if (found) findings.push(found.finding)
    first += found?.groups ?? 1
    isFree = found !== undefined
  }
  return findings
}

function readerAt(text: string, group: DigitGroup | undefined, mayBeNational: boolean) {
  const start = group?.start ?? 0
  if (/\+ ?\(?$/.test(text.slice(Math.max(0, start - 3), start))) return readWithPlus
  if (group?.digits.startsWith('00')) return readWithZeros
  return mayBeNational ? readNational : undefined
}

function longestPhone(candidate: Candidate, read: Reader) {
  const { text, groups } = candidate
  const start = groups[0]?.start ?? 0
  for (let count = groups.length; count > 0; count--) {
    const part = groups.slice(0, count)
    const digits = part.map((group) => group.digits).join('')
    if (digits.length < minDigits) return undefined
    const value =
      digits.length <= maxDigits ? read({ ...candidate, groups: part }, digits) : undefined
    if (value === undefined) continue
    const end = part.at(-1)?.end ?? start
    const finding: Finding = { type: 'PHONE', start: signStart(text, start), end, value }
    return { finding, groups: count }
  }
  return undefined
}

/** "+44 …" and "(+44) …". */
function readWithPlus(_candidate: Candidate, digits: string): string | undefined {
  const phone = parsePhoneNumberFromString(`+${digits}`)
  return phone?.isPossible() ? phone.number : undefined
}

/** "0044 …" */
function readWithZeros({ text, groups }: Candidate, digits: string): string | undefined {
  if (isReference(text, groups[0]?.start ?? 0)) return undefined
  const phone = parsePhoneNumberFromString(`+${digits.slice(2)}`)
  return phone?.isValid() ? phone.number : undefined
}

function readNational(candidate: Candidate, digits: string): string | undefined {
  const { text, groups, country } = candidate
  const start = groups[0]?.start ?? 0
  const end = groups.at(-1)?.end ?? start
  if (digits.length > 13 || isAmountOrName(text, start, end)) return undefined
  const cue = cueBefore(text, start)
  if (cue?.kind === 'reference' && isReference(text, start)) return undefined
  const isCued = cue?.kind === 'phone'
  if (!isCued && !isWrittenLikePhone(groups, text, cue !== undefined)) {
    // A grouping that only some countries use counts where the site's country uses it.
    const isLocal = country && cue === undefined && groups.length > 1 && digits.length >= 8
    return isLocal ? validIn(digits, country)?.number : undefined
  }
  for (const tried of country ? [country, ...countries] : countries) {
    const phone = validIn(digits, tried)
    if (phone) return phone.number
  }
  // Mistyped or from a country not tried: the words before it said that it is a phone number.
  return isCued && digits.length >= 8 ? digits : undefined
}

function validIn(digits: string, country: CountryCode): PhoneNumber | undefined {
  const phone = parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false })
  return phone?.isValid() ? phone : undefined
}

/** Right behind "order", "tracking no." and the like. */
function isReference(text: string, start: number): boolean {
  const cue = cueBefore(text, start)
  return cue?.kind === 'reference' && cue.distance <= 12
}

/** "€ 123 456 789", "#48213977", "/p/0699780000", "060 1234 567,89". */
function isAmountOrName(text: string, start: number, end: number): boolean {
  return (
    /(?:[#/=_&@%$€£¥№]|[$€£¥] |\d,)$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?: ?[%$€£¥°]|,\d{1,2}(?!\d))/.test(text.slice(end, end + 4))
  )
}

/** Where the number begins with its "+" or bracket. */
function signStart(text: string, start: number): number {
  const signs = /(?:\(?\+ ?\(?|\()$/.exec(text.slice(Math.max(0, start - 4), start))
  return start - (signs?.[0].length ?? 0)
}
