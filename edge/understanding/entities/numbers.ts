import type { Entity } from './entity.ts'

/** Han and kana have no blanks before them; the others begin a word. */
const words = (letters: string, dense: string) => `(?:(?<!\\p{L})(?:${letters})|${dense})`
const orderWord = words(
  'orders?|purchase|bestell(?:ung|nummer)|auftrags?(?:nummer)?|pedido|commande|ordine|encomenda|(?:bestelling|order)(?:s?nummer)?|zamówieni[eau]|zamowieni[eau]|sipariş\\p{L}{0,6}|siparis\\p{L}{0,6}|(?:ال)?طلب(?:ي|ية|يتي|ك)?|[أا]وردر|ऑर्डर|आर्डर',
  '注文|订单|訂單|单号|單號',
)
/** A word between ends before the number does not: the N of "N10000" is no "number". */
const filler =
  '(?: ?(?:(?:number|num|id|ref|reference|n|numéro|numero|número|nummer|numer|numara\\p{L}{0,4}|is|was|ist|est|es|è|é|jest|to|رقمه?ا?|هو|नंबर|संख्या|क्रमांक|है)(?![\\p{L}\\p{M}\\d-])|n[or](?!\\p{L})|n[º°]|№|番号|编号|編號|号|號|号码|號碼|は|が|是|[º°:#.=-])){0,5} ?'
const code = '[A-Z]{0,5}-?\\d[\\dA-Z]{2,14}(?:-[\\dA-Z]{1,12}){0,3}'
const order = new RegExp(`${orderWord}${filler}#?(${code})(?![\\dA-Za-z-])`, 'giu')
const hash = new RegExp(`(?<![\\p{L}\\d&])#(${code})(?![\\dA-Za-z-])`, 'giu')

const trackWord = words(
  'track(?:ing)?|parcel|shipment|package|sendung(?:s(?:nummer|verfolgung))?|paket(?:nummer)?|seguimiento|paquete|suivi|colis|spedizione|pacco|tracciamento|rastreio|rastreamento|zending(?:snummer)?|przesyłk[ai]|paczk[ai]|takip|kargo|(?:ال)?تتبع|(?:ال)?شحنة|ट्रैकिंग|पार्सल',
  '追跡|伝票|快递|快遞|运单|運單|物流',
)
const tracked = new RegExp(
  `${trackWord}(?:单|單)?${filler}((?:[A-Z]{1,4} ?)?\\d[\\dA-Z]{6,30})(?![\\dA-Za-z])`,
  'giu',
)
/** UPS; the Universal Postal Union's; USPS and alike. */
const shapes =
  /(?<![\dA-Za-z])(?:1Z[\dA-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|9[1-5]\d{20}|JJD\d{15,20}|TBA\d{12})(?![\dA-Za-z])/gi

/** Order and tracking numbers, from the word before them or a shape that nothing else has. */
export function numbersIn(text: string): Entity[] {
  return [
    ...collect(text, shapes, 'tracking', 0),
    ...collect(text, tracked, 'tracking', 1),
    ...collect(text, order, 'order', 1),
    ...collect(text, hash, 'order', 1),
  ]
}

function collect(text: string, pattern: RegExp, type: string, group: number): Entity[] {
  return [...text.matchAll(pattern)].map((match) => {
    const own = match[group] ?? ''
    const start = (match.index ?? 0) + match[0].lastIndexOf(own)
    const value = own.replaceAll(' ', '').toUpperCase()
    return { type, text: own, value, start, end: start + own.length }
  })
}
