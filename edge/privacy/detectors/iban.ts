import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'

// A country and two check digits, at the start of a word.
const beginning = /(?<![A-Z0-9])[A-Z]{2} ?\d{2}/gi
const sign = /[A-Z0-9]/i
const separators = /[ \t\r\n\u00a0\u202f.\-\u2010-\u2013]{0,2}/y

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
  let index = start
  while (sign.test(text[index] ?? '')) {
    value += text[index++]
    if (value.length === count) return { end: index, value: value.toUpperCase() }
    separators.lastIndex = index
    index += separators.exec(text)?.[0].length ?? 0
  }
  return undefined
}

function isIban(value: string): boolean {
  const { errorCodes } = validateIBAN(value)
  // The bank's own check digits inside the account are often mistyped, or unknown to the library;
  // the IBAN's are right, so it is one.
  return errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum)
}
