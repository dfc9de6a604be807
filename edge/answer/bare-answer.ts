/** Yes, no, and what else answers a question without a sentence, in the languages that are answered in. */
const openings = [
  'yes|no|not|none|never|often|rarely|seldom|always|usually|mostly|sometimes|only|until|within|from|about|up to',
  'sí|si|nunca|siempre|hasta|desde|solo|sólo',
  'oui|non|jamais|toujours|parfois|seulement|jusqu|dès',
  'ja|nein|nie|niemals|immer|meistens|nur|bis|ab|innerhalb',
  'sì|mai|sempre|fino|entro|solo',
  'sim|não|nunca|sempre|até|só',
  'nee|nooit|altijd|tot|binnen|alleen',
  'tak|nie|nigdy|zawsze|do|tylko',
  'evet|hayır|asla|her zaman|sadece',
  'نعم|لا',
  'हाँ|हां|जी|नहीं',
  'はい|いいえ',
  '是|不|可以|不可以|有|没有',
].join('|')
const opening = new RegExp(`^(?:\\p{Sc}?\\d|(?:${openings})(?![\\p{L}\\p{M}]))`, 'iu')

/** Whether a text answers its heading and cannot be understood without it: "No. On the phone one person …". */
export function isBareAnswer(text: string, heading: string): boolean {
  return /[?？؟]$/.test(heading) && opening.test(text)
}
