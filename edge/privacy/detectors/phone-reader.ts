import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'
import { innocentKinds, maskOf } from '../cues/kinds.ts'
import type { Scan } from '../read/scan.ts'
import type { DigitGroup } from './digit-groups.ts'
import { phoneCue } from './phone-cues.ts'
import { numberAbroad, numberIn } from './phone-plan.ts'
import { isWrittenAs, isWrittenLikePhone } from './phone-shape.ts'

// A number without a country code that is not the site's country's must be right in one of these.
const countries = 'US GB FR DE ES IT NL PL PT IN AU JP CN AE BE AT CH IE SE NO DK BR MX'
  .split(' ')
  .filter((code) => isSupportedCountry(code))

/** Digit groups that may be a phone number together. */
export type Candidate = {
  scan: Scan
  text: string
  groups: DigitGroup[]
  /** The groups are all of their run. */
  isWhole: boolean
  country: CountryCode | undefined
}
/** Gives the normal form where the candidate, whose digits are `digits`, is a phone number. */
export type Reader = (candidate: Candidate, digits: string) => string | undefined

/** How a number that begins with `group` is read; undefined where none begins. */
export function readerAt(
  text: string,
  group: DigitGroup | undefined,
  mayBeNational: boolean,
): Reader | undefined {
  const start = group?.start ?? 0
  if (start > 0 && /\+ ?\(?$/.test(text.slice(Math.max(0, start - 3), start))) return readWithPlus
  if (group?.digits.startsWith('00')) {
    return /\d[-/.]$/.test(text.slice(Math.max(0, start - 2), start)) ? undefined : readWithZeros
  }
  return mayBeNational ? readNational : undefined
}

/** "+44 …" and "(+44) …". */
export function readWithPlus(_candidate: Candidate, digits: string): string | undefined {
  const known = numberAbroad(digits)
  if (known) return known
  const phone = parsePhoneNumberFromString(`+${digits}`)
  return phone?.isPossible() ? phone.number : undefined
}

/** "0044 …" */
function readWithZeros({ scan, groups, isWhole }: Candidate, digits: string): string | undefined {
  if (isReference(scan, groups[0]?.start ?? 0)) return undefined
  const phone = parsePhoneNumberFromString(`+${digits.slice(2)}`)
  // In three groups and more it is dialled, whether or not the plan knows such a number.
  const isOne = isWhole && groups.length > 2 ? phone?.isPossible() : phone?.isValid()
  return isOne ? phone?.number : undefined
}

function readNational(candidate: Candidate, digits: string): string | undefined {
  const { scan, text, groups, isWhole, country } = candidate
  const start = groups[0]?.start ?? 0
  const end = groups.at(-1)?.end ?? start
  if (digits.length > 13 || isAmountOrName(text, start, end)) return undefined
  const cue = phoneCue(scan, start)
  if (cue?.kind === 'reference' && isReference(scan, start)) return undefined
  const isLikePhone =
    cue?.kind === 'phone' ||
    isWrittenLikePhone(groups, text, cue !== undefined) ||
    (isWhole && isAnswer(scan, groups, digits, end)) ||
    (isWhole && digits.length >= 9 && (isSigned(scan, start, end) || isBesideEmail(scan, start)))
  // Reading a number by its country's rules costs the most: only where the answer can matter.
  if (!isLikePhone && (cue || !isWhole || groups.length < 2)) return undefined
  const local = country && numberIn(country, digits)
  if (!isLikePhone) return local && isWrittenAs(nationalForm(local), groups) ? local : undefined
  if (local) return local
  // A guess at the country must not make two numbers equal: the normal form stays as typed.
  const isPhone = cue?.kind === 'phone' || countries.some((tried) => numberIn(tried, digits))
  return isPhone ? digits : undefined
}

/** "anna@example.com, 347 0296426": in a list, right behind an address. */
function isBesideEmail({ text, settled, kinds }: Scan, start: number): boolean {
  // "name,email,order" above it says that it may be another.
  if (kinds & innocentKinds) return false
  const span = settled.firstBehind(start - 4)
  if (!span || span.end > start || !text.slice(span.start, span.end).includes('@')) return false
  return /^[\s,;|/(]{0,3}$/.test(text.slice(span.end, start))
}

// "Claro, es el 91 272 73 71"
const agreed =
  /(?:^|\n)[ \t]*(?:(?:sure|yes|yep|ok|okay|of course|claro|sim|si|oui|bien sur|ja|klar|gerne|jasne|tak|certo|tuurlijk|好的?|可以|是的?|はい|जी हां|जी|हां|تمام|نعم|اكيد)[ ,.:!،]{1,2}){0,2}(?:(?:it.?s|es el|es|e o|e|c.est le|c.est|das ist die|het is|to) )?\(?$/

/** All of a line but for a word that agrees; in groups, as only a telephone is numbered. */
function isAnswer(scan: Scan, groups: readonly DigitGroup[], digits: string, end: number): boolean {
  const isMobile = groups.length === 1 && /^1[3-9]\d{9}$/.test(digits)
  if (digits.length < 9 || digits.length > 11 || (groups.length < 2 && !isMobile)) return false
  const start = groups[0]?.start ?? 0
  if (!/^[.!)]?\s*(?:\n|$)/.test(scan.plain.slice(end, end + 6))) return false
  const before = scan.plain.slice(Math.max(0, start - 40), start)
  return agreed.test(start > 40 ? ` ${before}` : before) && (scan.kinds & innocentKinds) === 0
}

const closing = maskOf(['closing'])

/** Alone on a line below "Regards,". */
function isSigned({ text, cues, kinds, hasLines }: Scan, start: number, end: number): boolean {
  if (!hasLines || !(kinds & closing)) return false
  const isAlone =
    /\n[ \t]*$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 4))
  return isAlone && cues.some((cue) => cue.mask & closing && cue.end < start)
}

const nationalForm = (number: string) => parsePhoneNumberFromString(number)?.formatNational() ?? ''

/** Right behind "order", "tracking no." and the like. */
function isReference(scan: Scan, start: number): boolean {
  const cue = phoneCue(scan, start)
  return cue?.kind === 'reference' && cue.distance <= 12
}

/** "€ 123 456 789", "#48213977", "/p/0699780000", "060 1234 567,89". */
function isAmountOrName(text: string, start: number, end: number): boolean {
  return (
    /(?:[#=_&@%$€£¥№]|(?<!\d)\/|[$€£¥] |\d,)$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?: ?[%$€£¥°]|,\d{1,2}(?!\d))/.test(text.slice(end, end + 4))
  )
}
