import type { Code } from './codes.ts'
import { allMatches } from './matches.ts'
import type { Span } from './spans.ts'

const uuid = /(?<![\da-f-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-f-])/g
const uuidLength = 36
const moment =
  /(?<!\d)\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?/g
const webAddress = /https?:\/\/[^\s<>"'）」】]{1,2000}/g
// Parcel services number like this; the digits alone would be a phone's or an office's.
const parcel = /^(?:1z[\da-z]{16}|[a-z]{2}\d{9}[a-z]{2}|jjd\d{14,24}|9[2345]\d{18,22})$/
const currencyBefore =
  /(?:[$€£¥₹]|(?<![\p{L}])(?:usd|eur|gbp|chf|pln|r\$|rs\.?|inr|aed|sar|jpy|cny|brl|sek|nok|dkk)) ?(?:\d{1,3},){0,3}$/u
const currencyBehind =
  /^(?:[.,]\d{1,2})? ?(?:[$€£¥₹元円]|(?:usd|eur|euros?|gbp|chf|pln|zl|rs|inr|aed|sar|jpy|cny|rmb|brl|sek|nok|dkk|kr|dollars?|pounds?)(?![\p{L}\d]))/u
const mostOfParcel = 36
// More digits are a card's or a phone's, with a price behind them.
const mostOfPrice = 9

/** Parts of a text that are nobody's by their shape: ids of machines, moments, addresses, parcels, prices. */
export function findInnocent(plain: string, codes: readonly Code[], longestRun: number): Span[] {
  const spans: Span[] = []
  if (plain.includes('://')) addAll(spans, plain, webAddress)
  let hasMoment = false
  for (const { start, end, digits, groups } of codes) {
    if (digits >= 9 && end - start <= mostOfParcel) {
      if (parcel.test(plain.slice(start, end).replaceAll(' ', ''))) spans.push({ start, end })
    }
    hasMoment ||= plain[start + 4] === '-' && plain[start + 7] === '-'
    if (digits <= mostOfPrice && groups.length <= 4 && isPrice(plain, start, end)) {
      spans.push({ start, end })
    }
  }
  if (hasMoment) addAll(spans, plain, moment)
  if (longestRun >= uuidLength) addAll(spans, plain, uuid)
  return spans
}

function addAll(spans: Span[], plain: string, pattern: RegExp): void {
  for (const { 0: value, index } of allMatches(pattern, plain)) {
    spans.push({ start: index, end: index + value.length })
  }
}

// How what stands before a price ends.
const pricy = 'drpfnsylk.$€£¥₹,'

const isPrice = (plain: string, start: number, end: number) =>
  (pricy.includes(plain[plain[start - 1] === ' ' ? start - 2 : start - 1] ?? '#') &&
    currencyBefore.test(plain.slice(Math.max(0, start - 16), start))) ||
  currencyBehind.test(plain.slice(end, end + 12))
