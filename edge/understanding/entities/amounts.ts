import type { Entity } from './entity.ts'

const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  円: 'JPY',
  元: 'CNY',
  cny: 'CNY',
  rmb: 'CNY',
  '₹': 'INR',
  inr: 'INR',
  rupees: 'INR',
  rs: 'INR',
  '₺': 'TRY',
  try: 'TRY',
  lira: 'TRY',
  tl: 'TRY',
  zł: 'PLN',
  pln: 'PLN',
  zloty: 'PLN',
  chf: 'CHF',
  franken: 'CHF',
  r$: 'BRL',
  brl: 'BRL',
  reais: 'BRL',
}
const number = "\\d{1,3}(?:[.,' ]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?"
const names = Object.keys(currencies)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('$', '\\$'))
  .join('|')
const before = new RegExp(`(?<![\\p{L}\\d])(${names}) ?(${number})(?![\\d\\p{L}])`, 'giu')
const after = new RegExp(`(?<![\\d.,\\p{L}])(${number}) ?(${names})(?!\\p{L})`, 'giu')

/** Amounts of money: the value is a plain number with a point, the currency ISO 4217. */
export function amountsIn(text: string): Entity[] {
  const found: Entity[] = []
  const add = (match: RegExpMatchArray, sign: string | undefined, digits: string | undefined) => {
    const currency = currencies[(sign ?? '').toLowerCase()]
    if (!currency || match.index === undefined) return
    const end = match.index + match[0].length
    const value = plain(digits ?? '')
    found.push({ type: 'amount', text: match[0], value, start: match.index, end, currency })
  }
  for (const match of text.matchAll(before)) add(match, match[1], match[2])
  for (const match of text.matchAll(after)) add(match, match[2], match[1])
  return found
}

/** The last sign is the decimal one if one or two digits follow it: 1.299,50 and 1,299.50 are one. */
function plain(digits: string): string {
  const [, whole = digits, cents] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? []
  return `${whole.replace(/[.,' ]/g, '')}${cents ? `.${cents}` : ''}`
}
