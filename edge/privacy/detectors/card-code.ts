import type { Finding } from '../finding.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'

// Behind a card and the month it expires: "4111 … 11/28 530"
const behindCard = /(?<![\d/.-])(\d{2}\/\d{2}(?:\d{2})?[ ,;|/]{1,3})\d{3,4}(?![\d.,/-]?\d)/g
const nearCard = 14

/** The code on the back of a card, where it stands behind the card and its month. */
export function findCardCodes(scan: Scan): Finding[] {
  if (scan.settled.isEmpty || !scan.plain.includes('/')) return []
  return allMatches(behindCard, scan.plain).flatMap((found) => {
    const { 0: whole, 1: month = '', index } = found
    const card = scan.settled.firstBehind(index - nearCard)
    if (!card || card.end > index || card.end - card.start < 13) return []
    if (!/^[\d .-]+$/.test(scan.plain.slice(card.start, card.end))) return []
    const start = index + month.length
    const value = scan.plain.slice(start, index + whole.length)
    return [{ type: 'SECRET' as const, start, end: start + value.length, value }]
  })
}
