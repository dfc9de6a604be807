import { countrySpecs } from 'ibantools'
import { maskOf } from '../cues/kinds.ts'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'

const ofIban = maskOf(['iban'])
const separators = '[ \\t\\r\\n\\u00a0\\u202f.\\-\\u2010-\\u2013]'

/** Finds IBANs by their country's length and format and their check digits, grouped or not. */
export function findIbans({ text, plain, codes, kinds }: Scan): Finding[] {
  const findings: Finding[] = []
  for (const { groups } of codes) {
    for (const { start } of groups) {
      const begin = beginning(plain, start)
      if (begin === undefined) continue
      const shape = shapeOf(plain.slice(begin, begin + 2).toUpperCase())
      const iban = shape && ibanAt(text, begin, shape, (kinds & ofIban) !== 0)
      if (iban) findings.push(iban)
    }
  }
  return findings
}

/** Where a country and two check digits begin, "DE89" or "DE 89", of which a group is a part. */
function beginning(plain: string, start: number): number | undefined {
  const isApart = isDigit(plain, start)
  const begin = isApart ? start - 3 : start
  if (isApart && (plain[start - 1] !== ' ' || !isDigit(plain, start + 1))) return undefined
  if (!isApart && !(isDigit(plain, start + 2) && isDigit(plain, start + 3))) return undefined
  if (!isLatin(plain, begin) || !isLatin(plain, begin + 1)) return undefined
  return isLatin(plain, begin - 1) || isDigit(plain, begin - 1) ? undefined : begin
}

const isDigit = (plain: string, at: number) => {
  const unit = plain.charCodeAt(at)
  return unit >= 48 && unit <= 57
}
const isLatin = (plain: string, at: number) => {
  const unit = plain.charCodeAt(at)
  return unit >= 97 && unit <= 122
}

/** What a country's IBANs look like: grouped or not, and the part behind the check digits. */
type Shape = { written: RegExp; account: RegExp }
const shapes = new Map<string, Shape>()

function shapeOf(country: string): Shape | undefined {
  const known = shapes.get(country)
  const spec = countrySpecs[country]
  if (known || !spec?.chars) return known
  const written = `(?:[a-z0-9]${separators}{0,2}){${spec.chars - 1}}[a-z0-9]`
  const shape = {
    written: new RegExp(written, 'iy'),
    account: new RegExp(spec.bban_regexp ?? ''),
  }
  shapes.set(country, shape)
  return shape
}

/** The IBAN of this shape at a place, by its check digits and its account's format. */
function ibanAt(
  text: string,
  start: number,
  { written, account }: Shape,
  isAnnounced: boolean,
): Finding | undefined {
  written.lastIndex = start
  const found = written.exec(text)?.[0]
  const value = found?.replace(/[^a-z0-9]/gi, '').toUpperCase()
  if (!found || !value || !hasCheckDigits(value)) return undefined
  // The bank's own check digits inside the account are often mistyped, or unknown to the library; the
  // IBAN's are right, so it is one.
  if (!account.test(value.slice(4)) && !isAnnounced) return undefined
  return { type: 'IBAN', start, end: start + found.length, value }
}

/** ISO 7064 MOD 97-10, by which nearly all that is no IBAN is told without asking further. */
function hasCheckDigits(value: string): boolean {
  let rest = 0
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt((at + 4) % value.length)
    rest = (unit <= 57 ? rest * 10 + unit - 48 : rest * 100 + unit - 55) % 97
  }
  return rest === 1
}
