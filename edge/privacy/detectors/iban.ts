import { countrySpecs } from 'ibantools'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'

const separator = /[ \t\r\n\u00a0\u202f.\-\u2010-\u2013]/
const fewestDigits = 8

/** Finds IBANs by their country's length and format and their check digits, grouped or not. */
export function findIbans({ text, plain, codes, mostDigits }: Scan): Finding[] {
  if (mostDigits < fewestDigits) return []
  const findings: Finding[] = []
  for (const { groups } of codes) {
    for (const { start } of groups) {
      const begin = beginning(plain, start)
      if (begin === undefined) continue
      const length = countrySpecs[text.slice(begin, begin + 2).toUpperCase()]?.chars
      const read = length ? readSigns(text, begin, length) : undefined
      if (read && isIban(read.value)) findings.push({ type: 'IBAN', start: begin, ...read })
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

/** The next `count` letters and digits, with at most two separators between two of them. */
function readSigns(text: string, start: number, count: number) {
  let value = ''
  let gap = 0
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isSign(unit)) {
      value += text[index]
      gap = 0
      if (value.length === count) return { end: index + 1, value: value.toUpperCase() }
    } else if (++gap > 2 || !separator.test(text[index] ?? '')) return undefined
  }
  return undefined
}

const isSign = (unit: number) =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/** ISO 7064 MOD 97-10, by which nearly all that is no IBAN is told without asking further. */
function hasCheckDigits(value: string): boolean {
  let rest = 0
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt((at + 4) % value.length)
    rest = (unit <= 57 ? rest * 10 + unit - 48 : rest * 100 + unit - 55) % 97
  }
  return rest === 1
}

const formats = new Map<string, RegExp>()

/**
 * By the check digits and the country's format. The bank's own check digits inside the account are
 * often mistyped, or unknown to the library; the IBAN's are right, so it is one.
 */
function isIban(value: string): boolean {
  if (!hasCheckDigits(value)) return false
  const country = value.slice(0, 2)
  let format = formats.get(country)
  if (!format) {
    format = new RegExp(countrySpecs[country]?.bban_regexp ?? '')
    formats.set(country, format)
  }
  return format.test(value.slice(4))
}
