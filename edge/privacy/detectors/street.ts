import { wordFlag } from '../names/word-flags.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { tokenAt } from '../read/tokens.ts'
import { mark, tokenKind } from '../read/units.ts'

export type Street = { start: number; end: number }

const words = (list: string) => list.trim().split(/\s+/).join('|')
const number = '\\d{1,5}(?:[ -]?[a-z](?![\\p{L}\\d]))?(?:[/-]\\d{1,4}[a-z]?)?(?![\\p{L}\\d])'
const name = "[\\p{L}\\p{M}.'’-]{2,24}"

// "118 Maple Street"
const sure = words(
  'street st road rd avenue ave lane boulevard blvd crescent parkway pkwy highway hwy gardens mews turnpike cul-de-sac terrace',
)
const doubtful = words(
  'ln drive dr court ct close place pl square sq grove row circle cir way hill walk rise view park green green loop trail path quay wharf',
)
const behindNumber = new RegExp(
  `(?<![\\p{L}\\d.,/#-])\\d{1,5}[a-z]?,? (?:[nsew]{1,2} )?(?:(?:${name}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}?(${sure}|${doubtful})(?![\\p{L}\\d])\\.?(?: (?:n|s|e|w|ne|nw|se|sw|north|south|east|west)(?![\\p{L}]))?`,
  'gu',
)
const isSure = new RegExp(`(?:${sure})\\.?(?: \\w{1,5})?$`)

// "12 rue des Lilas", "Calle Mayor 15"
const kinds = words(
  'calle c\\/ r avenida avda avd av plaza pza paseo carrera carretera ctra camino ronda travesia callejon rue avenue boulevard bd bvd allee allees chemin impasse quai cours rond-point faubourg via viale piazza piazzale corso largo vicolo strada rua travessa praca alameda estrada rodovia ul ulica al aleja aleje os osiedle plac pl улица ул проспект пр пр-т пер переулок бульвар б-р шоссе ш наб набережная вулиця вул jalan jl duong strada str bulevardul bd ulice nam namesti utca ut odos οδος شارع طريق حي جاده خيابان كوچه رحاب سمت',
)
const kindNumber = new RegExp(
  `(?<![\\p{L}\\d])(?:${kinds})[. ] ?(?:(?:de|del|de la|de los|des|du|di|da|do|dos|das|della|dei|delle|d'|l'|von|van) ?)?(?:${name}[ ,،]{1,2}){1,4}?(?:n[ro°º.]{0,3} ?|no\\.? ?|nr\\.? ?|num\\.? ?|д\\.? ?|дом |№ ?|مبني |رقم |عماره |بنايه |برج |منزل |شقه |пл\\. ?)?${number}`,
  'gu',
)
const numberKind = new RegExp(
  `(?<![\\p{L}\\d])${number}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av|bd|boulevard|allee|chemin|impasse|quai|cours|place|route|square|passage|شارع|طريق)(?: (?:de|du|des|la|le|les|l'|d'|de la|de l'|saint|st|ste))* ?${name}(?: ${name})?`,
  'gu',
)

// "Hauptstraße 12", "Dorpsstraat 5"
const suffix = words(
  'strasse straße str str\\. weg platz gasse allee ufer damm chaussee straat laan plein gracht kade dijk singel steeg gatan vagen vej gade veien gata katu katu utca caddesi sokak sok mahallesi',
)
const compound = new RegExp(
  `(?<![\\p{L}\\d])(?:[\\p{L}'’-]{2,30}(?:${suffix})|(?:am|an der|an den|im|in der|zum|zur|auf der|unter den|alte|neue|kleine|grosse|große|lange|${name}) (?:(?:alten|neuen|grossen|großen|kleinen|hohen|oberen|unteren) )?[\\p{L}-]{2,20}(?:${suffix})?|${name} (?:${suffix}))\\.? ?(?:nr\\.? |no:? ?)?${number}`,
  'gu',
)
const notCompound = /^(?:onderweg|unterwegs|weg|halbwegs|keineswegs|geradewegs|str)/
const postcode = /[ ,]\d{4,5} ?\p{L}{2}/u
const boxWords = /box|postfach|postbus|apartado|postale?|b\.?p|skrytka/
const germanTail = /^[ ,]{1,2}\d{4,5} ?[\p{L}]{2}/u
const isCompound = new RegExp(`(?:${suffix})\\.? ?(?:nr\\.? |no:? ?)?\\d`, 'u')

// "Carrera 7 # 71-21", as Colombian towns number their grid
const grid =
  /(?<![\p{L}\d])(?:calle|carrera|cra|cll|kr|avenida|av|transversal|diagonal)\.? \d{1,3} ?[a-z]?(?: ?(?:bis|sur|norte))? ?(?:#|no\.?|n[°º]|numero) ?\d{1,3} ?[a-z]? ?- ?\d{1,3}/gu

// "P.O. Box 123", "Postfach 12 34"
const box =
  /(?<![\p{L}\d])(?:p\.? ?o\.? ?box|postfach|postbus|apartado(?: de correos)?|boite postale|b\.?p\.?|casella postale|caixa postal|skrytka pocztowa) \d{1,6}/gu

// Blocks of Japanese, Chinese and Korean addresses.
const eastern =
  /[\p{Script=Han}]{1,4}市[\p{Script=Han}]{1,4}区[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,20}\d{1,4}(?:番地|丁目|号|-)?(?:\d{1,4}(?:番|号|-)?){0,3}|(?:〒 ?\d{3}-\d{4}[ 　]?)?(?:北海道|東京都|(?:大阪|京都)府|[\p{Script=Han}]{2,3}県)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d０-９−―-]{2,30}(?:[ 　][\p{Script=Han}\p{Script=Katakana}ー\d]{1,20})?|(?:[\p{Script=Han}]{2,6}[省市]){1,2}[\p{Script=Han}]{1,6}[区县區縣][\p{Script=Han}\d]{1,20}(?:[路街道巷弄里号號栋棟楼樓室]|\d+)+[\dA-Za-z号號栋棟楼樓单元單室座层層-]{0,20}|[\p{Script=Hangul}]{1,6}(?:특별시|광역시|시|도) ?(?:[\p{Script=Hangul}]{1,5}[시군구] ?){1,2}[\p{Script=Hangul}\d]{1,10}(?:로|길|동|대로) ?\d{1,4}(?:-\d{1,3})?(?:번길 ?\d{1,3})?(?: ?\d{1,4}[동호층]){0,3}/gu

// "मकान नं. 24, सेक्टर 15, नोएडा 201301": from the house to the PIN code of six digits.
const indian =
  /(?:(?:मकान|फ्लैट|प्लॉट|हाउस|दुकान) ?(?:नं\.?|नंबर|संख्या|क्रमांक|नo)? ?\d{1,5}|(?<![\p{L}\p{M}\d.,/#-])\d{1,4}(?:\/\d{1,4})?)[a-z]?,? [\p{Script=Devanagari}\d ,.-]{6,70}?(?<!\d)\d{6}(?!\d)/gu
const isIndian = /मकान|फ्लैट|प्लॉट|हाउस|सेक्टर|गली|मोहल्ला|कॉलोनी|नगर|विहार|रोड|मार्ग|बाग|अपार्टमेंट|चौक/

const smallTail =
  /^,? (?:(?:apt|apartment|unit|suite|flat|floor|#)\.? ?#?\d|[\p{L} ]{2,20},? (?:[a-z]{2} )?(?:\d{5}|[a-z]{1,2}\d[a-z\d]? \d[a-z]{2})(?![\d-]))/u

// A house number stands within so many characters of its street's words.
const near = 70

/** Streets with a number, in order. */
export function streetAt(scan: Scan): Street[] {
  const streets: Street[] = []
  if (scan.codes.length > 0 && scan.flags & wordFlag.street) {
    for (const piece of pieces(scan)) addStreets(scan, piece, streets)
  }
  if (scan.marks & mark.eastern) {
    for (const { 0: value, index } of allMatches(eastern, scan.text)) {
      streets.push({ start: index, end: index + value.length })
    }
  }
  return streets.sort((a, b) => a.start - b.start)
}

/** The parts of a text in which a word for a street and a number stand together. */
function pieces({ tokens, codes, plain }: Scan): Street[] {
  const found: Street[] = []
  let code = 0
  for (let token = 0; token < tokens.count; token++) {
    if (!((tokens.flags[token] ?? 0) & wordFlag.street)) continue
    const start = Math.max(0, (tokens.starts[token] ?? 0) - near)
    const end = Math.min(plain.length, (tokens.ends[token] ?? 0) + near)
    while ((codes[code]?.end ?? plain.length) <= start) code++
    if ((codes[code]?.start ?? plain.length) >= end) continue
    const last = found.at(-1)
    if (last && start <= last.end) last.end = end
    else found.push({ start, end })
  }
  return found
}

function addStreets(scan: Scan, piece: Street, streets: Street[]): void {
  const plain = scan.plain.slice(piece.start, piece.end)
  const text = scan.text.slice(piece.start, piece.end)
  const add = (pattern: RegExp, isOne: (value: string, start: number) => boolean) => {
    for (const { 0: value, index } of allMatches(pattern, plain)) {
      if (!isOne(value, index)) continue
      const start = piece.start + index
      streets.push({ start, end: start + value.length })
    }
  }
  const { hasEnglish, hasKind } = kindsIn(scan, piece)
  if (hasEnglish) addEnglish()
  if (hasKind) add(kindNumber, (value, start) => isNamed(text, value, start))
  if (hasKind) add(numberKind, () => true)
  // Neither a street's ending before a number, nor a postcode with its town.
  if (isCompound.test(plain) || postcode.test(plain)) addCompounds()
  if (boxWords.test(plain)) add(box, () => true)
  if (hasKind) add(grid, () => true)
  if (isIndian.test(plain)) add(indian, (value) => isIndian.test(value))

  function addEnglish(): void {
    add(behindNumber, (value, start) =>
      isSure.test(value) || smallTail.test(plain.slice(start + value.length))
        ? !unlikely.test(value)
        : isCapital(text, start, value),
    )
  }

  function addCompounds(): void {
    add(compound, (value, start) => {
      if (notCompound.test(value)) return false
      const behind = plain.slice(start + value.length, start + value.length + 12)
      return isCompound.test(value) || germanTail.test(behind)
    })
  }
}

const beginnings = (list: string) => new Set(list.match(/(?<=^|\|)[\p{L}]+/gu))
const englishWords = new Set([...`${sure}|${doubtful}`.split('|'), 'cul'])
const kindWords = new Set([
  ...beginnings(kinds),
  ...beginnings('route|square|passage|place|cll|cra|kr|transversal|diagonal'),
])

/** Which words for streets stand in a piece: most pieces hold those of one language alone. */
function kindsIn(scan: Scan, piece: Street): { hasEnglish: boolean; hasKind: boolean } {
  const { tokens } = scan
  let hasEnglish = false
  let hasKind = false
  for (let token = tokenAt(scan, piece.start); token < tokens.count; token++) {
    if ((tokens.starts[token] ?? piece.end) >= piece.end) break
    if (tokens.kinds[token] !== tokenKind.word) continue
    const word = tokens.words[token] ?? ''
    hasEnglish ||= englishWords.has(word)
    hasKind ||= kindWords.has(word)
  }
  return { hasEnglish, hasKind }
}

const unlikely =
  /(?:^| )(?:days?|weeks?|hours?|minutes?|items?|pairs?|times?|of|for|and|or|is|are|was|the|my|in|on|at|to|a|x|orders?|per|pcs|pieces?)(?: |$)/

/** "Way", "Place" and the like end a street's name only where all of it is written as a name. */
const isCapital = (text: string, start: number, value: string) =>
  !unlikely.test(value) &&
  /^\d+[A-Za-z]?,?(?: [A-Z][\w.'’-]*)+$/.test(
    text.slice(start, start + value.length).replace(/\.$/, ''),
  )

/** "via" and "al" are words of their own too. */
function isNamed(text: string, value: string, start: number): boolean {
  const kind = /^[^ .]+/.exec(value)?.[0] ?? ''
  if (
    !/^(?:via|al|pl|os|av|ut|r|c|nam|str|largo|strada|corso|st|camino|plaza|cours|plac|ronda|ш|пр|ул|حي|سمت|طريق)$/.test(
      kind,
    )
  )
    return true
  if (kind === 'حي') return /شارع|طريق|مبني|عماره|منزل|شقه|فيلا/.test(value)
  // Words of their own in many languages.
  if (/^(?:al|os|r|c)$/.test(kind)) return /^(?:al|os|r|c)[./]/.test(value)
  const written = text.slice(start, start + value.length)
  return /^\S+ (?:[a-z]{1,3} )?\p{Lu}/u.test(written) || /^(?:ul|ул|пр|pl|av|avda)\./u.test(value)
}
