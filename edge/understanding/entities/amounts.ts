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
  lira: 'TRY',
  tl: 'TRY',
  zł: 'PLN',
  pln: 'PLN',
  zloty: 'PLN',
  chf: 'CHF',
  franken: 'CHF',
  r$: 'BRL',
  brl: 'BRL',
  us$: 'USD',
  a$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  cad: 'CAD',
  dólares: 'USD',
  dolares: 'USD',
  dollari: 'USD',
  dolar: 'USD',
  dolarów: 'USD',
  dólar: 'USD',
  avro: 'EUR',
  złotych: 'PLN',
  złote: 'PLN',
  zlotych: 'PLN',
  rupee: 'INR',
  रुपये: 'INR',
  रुपए: 'INR',
  रुपया: 'INR',
  रु: 'INR',
  डॉलर: 'USD',
  यूरो: 'EUR',
  aed: 'AED',
  درهم: 'AED',
  sar: 'SAR',
  ريال: 'SAR',
  egp: 'EGP',
  جنيه: 'EGP',
  دولار: 'USD',
  يورو: 'EUR',
  人民币: 'CNY',
  人民幣: 'CNY',
  块: 'CNY',
  塊: 'CNY',
  美元: 'USD',
  美金: 'USD',
  ドル: 'USD',
  欧元: 'EUR',
  歐元: 'EUR',
  ユーロ: 'EUR',
  日元: 'JPY',
  reais: 'BRL',
}
const number = "\\d{1,3}(?:[.,' ]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?"
const all = Object.keys(currencies)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('$', '\\$'))
const names = all.join('|')
/** Written without blanks, so anything may follow. */
const isDense = (name: string) => name.charCodeAt(0) >= 0x2e80
const ended = `(?:${all.filter((name) => !isDense(name)).join('|')})(?![\\p{L}\\p{M}])|${all.filter(isDense).join('|')}`
const before = new RegExp(`(?<![\\p{L}\\d])(${names}) ?(${number})(?![\\d\\p{L}])`, 'giu')
const after = new RegExp(`(?<![\\d.,A-Za-z\u00c0-\u024f])(${number}) ?(${ended})`, 'giu')

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
