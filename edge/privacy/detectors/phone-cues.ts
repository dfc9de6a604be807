// Words before a number that tell what it is, in the languages of the data. Short words
// stand alone ("tel" is in "hotel"); longer ones may have endings and compounds around them.

const phoneWords = [
  '(?<!\\p{L})(?:tel|tél|telf|tlf|telef|ph|cell|cel|mob|gsm|kom|handy|sms|call|calls|ring|text me)(?!\\p{L})',
  't[eé]l[eé](?:ph|f)[oóòô]n|phone|whats ?app|viber|mobil|móvil|celular|cellulare|portable',
  'telemóvel|telem[oó]vel|movil|komórk|komork|telefoon|bel me|ruf(?:en|t)? (?:sie )?mich|appele[zr]|llám[ae]|llama(?:r|me)|zadzwo|chiama|ligue|rückruf',
  '(?<!\\p{L})(?:my|our|ma|mon|mi|il mio|mio|meu|minha|meine|mein|mijn|mój|moj) (?:best |new |neue |nuevo |nouveau |nieuwe |nuovo |novo |nowy )?(?:number|num[eé]ro|número|nummer|numer)(?!\\p{L})',
  '電話|携帯|ケータイ|スマホ|手机|手機|电话|联系方式|致电|هاتف|جوال|موبايل|رقمي|تليفون|फोन|फ़ोन|मोबाइल|телефон|тел\\.|전화|휴대폰|โทร',
]

const referenceWords = [
  '(?<!\\p{L})(?:orders?|po|ref|pn|sn|ids?|sku|ean|gtin|upc|isbn|imei|inv|rma|zip|vat|ust|iva|tva|nif|nie|dni|nip|pesel|ssn|pin|code|case|item|art|art\\.-nr|part|serial|model|ticket|batch|lot|build|version|error|fehler|amount|total|price|about|regarding|concerning|wegen|sobre|concernant|betreft)(?!\\p{L})',
  'bestell|auftrag|sendung|rechnung|kunden|steuer|vorgang|artikel',
  'command[e ]|colis|suivi|factur|client n|dossier|seguimiento|pedido|encomenda|rastreio|fatura|ordin[ei]|spedizion|tracciamento|fattura|codice',
  'bestelnummer|bestelling|zending|klantnummer|factuur|zamówieni|zamowieni|przesyłk|przesylk|paczk|faktur',
  'tracking|parcel|shipment|invoice|receipt|reference|account|customer|product|passport|licen[cs]e',
  '注文|追跡|請求|伝票|订单|訂單|快递|运单|发票|运费|طلب|شحنة|تتبع|فاتورة|ऑर्डर|ट्रैकिंग|चालान|заказ|주문|송장|[#№]',
]

const phoneCue = new RegExp(phoneWords.join('|'), 'giu')
const referenceCue = new RegExp(referenceWords.join('|'), 'giu')

// Characters before a number in which a cue still speaks of it.
const reach = 40
// Another number or a blank line between: the cue spoke of something else.
const boundary = /\d{3,}|\n\s*\n|[?\uff1f]/

export type Cue = {
  kind: 'phone' | 'reference'
  /** Characters between the cue and the number. */
  distance: number
}

/** What the words just before a number say that it is; the nearest cue counts. */
export function cueBefore(text: string, start: number): Cue | undefined {
  const before = text.slice(Math.max(0, start - reach), start)
  const near = before.split(boundary).at(-1) ?? ''
  const phone = lastEnd(near, phoneCue)
  const reference = lastEnd(near, referenceCue)
  if (phone === 0 && reference === 0) return undefined
  return phone > reference
    ? { kind: 'phone', distance: near.length - phone }
    : { kind: 'reference', distance: near.length - reference }
}

function lastEnd(text: string, cue: RegExp): number {
  let end = 0
  for (const match of text.matchAll(cue)) end = match.index + match[0].length
  return end
}
