import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'

// A country and two check digits, at the start of a word.
const beginning = /(?<![A-Z0-9])[A-Z]{2} ?\d{2}/gi
const separator = /[ \t\r\n\u00a0\u202f.\-\u2010-\u2013]/

/** Finds IBANs by their country's length and format and their check digits, grouped or not. */
export function findIbans({ text, codes }: Scan): Finding[] {
  if (!codes.some(({ digits }) => digits >= 8)) return []
  const findings: Finding[] = []
  for (const match of text.matchAll(beginning)) {
    const length = countrySpecs[match[0].slice(0, 2).toUpperCase()]?.chars
    const read = length ? readSigns(text, match.index, length) : undefined
    if (read && isIban(read.value)) findings.push({ type: 'IBAN', start: match.index, ...read })
  }
  return findings
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

function isIban(value: string): boolean {
  if (!hasCheckDigits(value)) return false
  const { errorCodes } = validateIBAN(value)
  // The bank's own check digits inside the account are often mistyped, or unknown to the library;
  // the IBAN's are right, so it is one.
  return errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum)
}
