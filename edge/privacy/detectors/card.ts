import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { type DigitGroup, digitRuns } from './digit-groups.ts'
import { numberCue, says } from './number-cues.ts'

const reach = 4
// What nearly all people pay with; few orders are numbered like that.
const usual = /^(?:4\d{15}|5[1-5]\d{14}|3[47]\d{13})$/
const minDigits = 13
const maxDigits = 19

// Issuer ranges (ISO/IEC 7812) with the lengths that they issue. IMEIs pass the same check digit,
// and every tenth order number does; the ranges keep them apart.
const issuers: readonly { prefix: RegExp; lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] }, // Visa
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
  { prefix: /^3[47]/, lengths: [15] }, // American Express
  { prefix: /^3(?:0[0-5]|095|[689])/, lengths: [14, 16, 17, 18, 19] }, // Diners Club
  { prefix: /^6(?:011|4[4-9]|5)/, lengths: [16, 17, 18, 19] }, // Discover, RuPay
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] }, // JCB
  { prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19] }, // UnionPay
  { prefix: /^(?:50|5[6-9]|6)/, lengths: [13, 16, 18, 19] }, // Maestro, Elo, Hipercard
  { prefix: /^(?:220[0-4]|9792|8[2])/, lengths: [16, 17, 18, 19] }, // Mir, Troy, RuPay
]

const separators = /^[ \t\u00a0\u202f\u2009.\-\u2010-\u2015\r\n]{1,3}$/

/** Finds payment card numbers by issuer range, length and check digit. */
export function findCards(scan: Scan): Finding[] {
  if (scan.mostDigits < minDigits) return []
  const runs = digitRuns(scan, { fewest: minDigits, fewestInGroup: 3, separators })
  return runs.flatMap(({ groups }) => cardsIn(groups).filter((card) => !isOrdered(scan, card)))
}

/** Every tenth number of an order passes the check digit: one in a block, right behind a word for it. */
function isOrdered(scan: Scan, { start, end, value }: Finding): boolean {
  if (end - start !== value.length || usual.test(value)) return false
  const cue = numberCue(scan, start, end)
  return says(cue, 'reference') && !says(cue, 'card') && (cue?.distance ?? reach) < reach
}

function cardsIn(groups: DigitGroup[]): Finding[] {
  const findings: Finding[] = []
  let first = 0
  while (first < groups.length) {
    const card = longestCard(groups, first)
    if (card) findings.push(card.finding)
    first = card ? card.next : first + 1
  }
  return findings
}

/** The longest card that begins at a group; what follows may be its date and code. */
function longestCard(groups: DigitGroup[], first: number) {
  let best: { finding: Finding; next: number } | undefined
  let value = ''
  for (let next = first; next < groups.length; next++) {
    value += groups[next]?.digits
    if (value.length > maxDigits) break
    const isGrouped = next > first
    if (
      value.length >= minDigits &&
      isCard(value, isGrouped) &&
      (!isGrouped || isUsual(groups, first))
    ) {
      const start = groups[first]?.start ?? 0
      const end = groups[next]?.end ?? 0
      best = { finding: { type: 'CARD', start, end, value }, next: next + 1 }
    }
    // Cards are written in groups of three and more, but for the last: "1 2 3 4 …" is a list.
    if ((groups[next]?.digits.length ?? 0) < 3) break
  }
  return best
}

// "648-0288560-1898125" is an order's.
const usualGroups = new Set([4, 5, 6, 8])
const isUsual = (groups: readonly DigitGroup[], first: number) =>
  usualGroups.has(groups[first]?.digits.length ?? 0)

function isCard(value: string, isGrouped: boolean): boolean {
  // Thirteen digits in one block are the number under a bar code.
  if (value.length === 13 && !isGrouped) return false
  const isIssued = issuers.some(
    ({ prefix, lengths }) => lengths.includes(value.length) && prefix.test(value),
  )
  return isIssued && passesLuhn(value)
}

/** The check digit of ISO/IEC 7812-1, appendix B. */
function passesLuhn(value: string): boolean {
  let sum = 0
  for (let index = 0; index < value.length; index++) {
    const digit = Number(value[value.length - 1 - index])
    const doubled = digit * 2
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
