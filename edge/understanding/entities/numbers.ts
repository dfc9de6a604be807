import type { Entity } from './entity.ts'

const orderWord =
  'orders?|purchase|bestell(?:ung|nummer)|auftrags?(?:nummer)?|pedido|commande|ordine|encomenda|bestelling|zamówieni[ea]|sipariş|طلب|ऑर्डर|注文番号|注文|订单号?|訂單'
const filler =
  '(?: ?(?:number|no|nr|num|id|ref|reference|numéro|numero|número|nummer|numer|numarası|is|was|番号|号|:|#|\\.|-|=)){0,4} ?'
const code = '[A-Z]{0,5}-?\\d[\\dA-Z]{2,14}(?:-[\\dA-Z]{2,12}){0,3}'
const order = new RegExp(`(?<!\\p{L})(?:${orderWord})${filler}#?(${code})(?![\\dA-Za-z-])`, 'giu')
const hash = new RegExp(`(?<![\\p{L}\\d&])#(${code})(?![\\dA-Za-z-])`, 'giu')

const trackWord =
  'track(?:ing)?|parcel|shipment|package|sendung(?:snummer)?|seguimiento|suivi|spedizione|rastreio|przesyłk[ai]|takip|追跡番号|快递单号|运单号'
const tracked = new RegExp(
  `(?<!\\p{L})(?:${trackWord})${filler}((?:[A-Z]{1,4} ?)?\\d[\\dA-Z]{6,30})(?![\\dA-Za-z])`,
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
