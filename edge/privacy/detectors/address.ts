import { innocentKinds, maskOf, numberKinds } from '../cues/kinds.ts'
import { cueStartingAt, valueStart } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { tokenAt } from '../read/tokens.ts'
import { tokenKind } from '../read/units.ts'
import { streetAt } from './street.ts'

const longest = 160
// What begins another thought in one breath with an address.
const endingWords = new Set(
  `aber ale alstublieft are asap auftrag because bedankt before bestelling bestellung bitte but by can cell commande correo could danke dziekuje email encomenda factura facture factuur fattura fatura favor favore for from graag gracias grazie had has have how ich instead invece invoice is ist it lutfen maar mail mais mas meine merci meu mi mia mijn minha mio mobile moj moja mon my nicht not obrigada obrigado order orders ordine package parcel pedido per pero phone please pls plutot plz por porque prosze rechnung sendung since siparis statt stattdessen svp tel telefon telefono thank thanks that this thx tracking until wann war warum was we weil what when where which who why will would you zamiast zamowienie заказ мой пожалуйста спасибо الطلب بدلا رجاء رقم شكرا طلب فضلك من وليس ऑर्डर कृपया धन्यवाद मेरा मेरी है हैं`.split(
    /\s+/,
  ),
)
const easternEnding =
  /です|でし|だ。|に変|に送|へ送|に届|へ届|まで|にお願い|。|！|!|？|\?|，(?!.{0,8}[号號室楼樓弄栋棟])|\n|,? ?(?:谢谢|请|電話|电话|手机|邮编|订单|注文)|입니다|이에요|예요|로 (?:보내|배송)|으로 (?:보내|배송)|ครับ|ค่ะ/u
const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const addressKind = maskOf(['address'])

/** Postal addresses: behind words for one, and where a street with its number stands. */
export function findAddresses(scan: Scan): Finding[] {
  const findings: Finding[] = []
  for (const cue of scan.kinds & addressKind ? scan.cues : []) {
    if (!(cue.mask & addressKind)) continue
    const { at } = valueStart(scan, cue)
    const end = announcedEnd(scan, at)
    if (end !== undefined) findings.push(address(scan, at, end))
  }
  let from = 0
  for (const { start, end } of streetAt(scan)) {
    if (start < from) continue
    from = streetEnd(scan, end)
    findings.push(address(scan, start, from))
  }
  return findings
}

const address = (scan: Scan, start: number, end: number): Finding => {
  return { type: 'ADDRESS', start, end, value: scan.text.slice(start, end) }
}

/** Where the address ends that begins here; undefined where it is none. */
function announcedEnd(scan: Scan, at: number): number | undefined {
  const piece = scan.plain.slice(at, at + longest)
  const isEastern = eastern.test(piece.slice(0, 12))
  const thought = isEastern ? piece.search(easternEnding) : endOfThought(scan, at) - at
  // What was found for something else is no part of an address.
  const other = Math.min(
    scan.settled.firstBehind(at)?.start ?? at + longest,
    scan.innocent.firstBehind(at)?.start ?? at + longest,
  )
  const stop = thought < 0 ? other - at : Math.min(thought, other - at)
  const whole = trimmed(piece.slice(0, Math.max(0, stop)))
  // "ship to Madrid" tells no address; a number or a word for a street makes it one.
  if (isEastern)
    return /\d|[路街道号號丁目番区區市町村県동로길구시]/u.test(whole) && whole.length >= 4
      ? at + whole.length
      : undefined
  const body = withoutTail(whole)
  if (body.length < 6 || !/\d/.test(body) || !/\p{L}{2}/u.test(body)) return undefined
  if (/@|https?:|^[\d\s.,/-]*$/.test(body)) return undefined
  // A time or an amount in the words behind "to" or "in" is not a house.
  if (
    /^\d{1,2}(?::\d\d)? ?(?:am|pm|uhr|h|hours?|days?|dias|tage|jours|giorni|x|items?|euros?|%)(?![\p{L}])/u.test(
      body,
    )
  )
    return undefined
  return at + body.length
}

/** Where a sentence, a line with nothing of an address behind it, or another thought begins. */
function endOfThought(scan: Scan, at: number): number {
  const { tokens, plain } = scan
  const last = Math.min(plain.length, at + longest)
  for (let token = tokenAt(scan, at); token < tokens.count; token++) {
    const start = tokens.starts[token] ?? last
    if (start >= last) break
    const kind = tokens.kinds[token]
    if (kind === tokenKind.word && start > at && beginsOther(scan, start)) return start
    if (kind === tokenKind.word && start > at && endingWords.has(tokens.words[token] ?? ''))
      return start
    if (kind === tokenKind.newline && tokens.kinds[token + 1] === tokenKind.newline) return start
    if (kind !== tokenKind.sign) continue
    const sign = plain[start] ?? ''
    const isBehindSpace = /\s/.test(plain[start + 1] ?? ' ')
    if (
      /[!?;()|…]/.test(sign) ||
      (sign === '.' && isBehindSpace && !isShort(tokens.words[token - 1]))
    ) {
      return start
    }
    if (/[-–—]/.test(sign) && isBehindSpace && /\s/.test(plain[start - 1] ?? '')) return start
  }
  return last
}

const others = (numberKinds | innocentKinds | maskOf(['email'])) & ~addressKind
// What addresses hold though it is a cue of something else.
const ofAddress =
  /^(?:room|lot|lote|store|shop|branch|line|page|hub|depot|warehouse|locker|table|box|unit|part|step|plz|cp|cap|cep|zip|post|code postal|codigo postal|postal|c|n|no|nr|int|pan|via|san|al|os|m|hs|st|str|pl|ch|tn|pa|va|id|in|sc|nc|nn|reg|kom|tel aviv|conto|ring|mac|sin|tan|case|casa|ord)/

/** Whether something else is told from here on: "… Leeds LS1 4DY tracking says …". */
function beginsOther(scan: Scan, start: number): boolean {
  const cue = cueStartingAt(scan, start)
  return (
    cue !== undefined &&
    (cue.mask & others) !== 0 &&
    cue.end - cue.start > 2 &&
    !ofAddress.test(scan.plain.slice(cue.start, cue.end))
  )
}

// "St. Mary's Road", "ul. Długa", "Apt. 4": the dot ends a short form, not the sentence.
const isShort = (word: string | undefined) =>
  word !== undefined && word.length > 0 && word.length <= 3

const trimmed = (text: string) => text.replace(/[\s,;:.·、，-]+$/u, '')

/** Only up to the last number and the words right behind it: the rest is told, not addressed. */
function withoutTail(text: string): string {
  const last = text.search(/\d[^\d]*$/)
  if (last < 0) return text
  const behind = text.slice(last)
  const limit = /^\d+[\p{L}]?(?:[ ,-]+[\p{L}.'’-]+){0,4}/u.exec(behind)?.[0] ?? behind
  return trimmed(text.slice(0, last) + limit)
}

const behindStreet =
  /^(?:[ ,\n]{1,3}(?:(?:apt|apartment|unit|suite|ste|flat|floor|fl|no|nr|piso|planta|puerta|apto|apartado|esc|bajo|appt?|etage|batiment|bat|stock|og|wohnung|whg|interno|int|scala|piano|andar|bloco|bl|casa|lote|hs|bus|m|lok|mieszkania|кв|корп|стр|daire|kat|#)\.? ?#?)?(?:[a-z]{0,3}-?\d{1,6}[a-z]{0,3}(?:[ -]\d{0,4}[a-z]{0,3})?|\d[a-z]))?(?:[ ,\n]{1,3}[\p{Lu}][\p{L}.'’-]+(?: (?:(?:de|del|la|am|an der|upon|sur|di|do|da|of|the|im) )?[\p{Lu}][\p{L}.'’-]+){0,3}){0,3}(?:[ ,\n]{1,3}(?:[A-Z]{2} )?(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} ?\d{2}|\d{4} ?[A-Z]{2}|\d{4,6})(?![\d-]))?(?:[ ,]{1,2}[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,2}){0,2}/u
const behindSmall =
  /^(?:[ ,\n]{1,3}(?:apt|apartment|unit|suite|flat|floor|#)\.? ?#?\d{1,5}[a-z]?)?(?:[ ,]{1,2}(?:[\p{L}.'’-]+ ?){1,3})?(?:[ ,]{1,2}(?:[a-z]{2} )?(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|\d{5}(?:-\d{3,4})?|\d{4}-\d{3}|\d{2}-\d{3}|\d{4} ?[a-z]{2}|\d{4})(?![\d-]))(?:[ ,]{1,2}[\p{L}'’-]{3,20})?/u

/** Flat, town and postcode behind a street. */
function streetEnd(scan: Scan, end: number): number {
  const upper = behindStreet.exec(scan.text.slice(end, end + 120))?.[0].length ?? 0
  const small = behindSmall.exec(scan.plain.slice(end, end + 120))?.[0] ?? ''
  const tail =
    small.length > upper &&
    !/(?:^|[ ,])(?:please|instead|order|thanks|and|but|is|was|my|i)(?: |$)/.test(small)
      ? small.length
      : upper
  const last = otherThought(scan, end, end + tail)
  return end + trimmed(scan.text.slice(end, last)).length
}

/** Where the first word stands that begins another thought. */
function otherThought(scan: Scan, from: number, to: number): number {
  const { tokens } = scan
  for (let token = tokenAt(scan, from); token < tokens.count; token++) {
    const start = tokens.starts[token] ?? to
    if (start >= to) break
    if (tokens.kinds[token] !== tokenKind.word) continue
    if (endingWords.has(tokens.words[token] ?? '') || beginsOther(scan, start)) return start
  }
  return to
}
