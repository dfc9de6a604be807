import type { Cue } from '../cues/find-cues.ts'
import { innocentKinds, valueKinds } from '../cues/kinds.ts'
import { cueStartingAt } from '../cues/value-place.ts'
import { wordFlag } from '../names/word-flags.ts'
import type { Scan } from '../read/scan.ts'
import { between, hasNoCase, type Word, wordAt } from '../read/words.ts'

/** How sure it is that a name stands there. */
export type Trust =
  /** Words say that a name follows: any will do. */
  | 'said'
  /** Words that are often followed by something else: it must begin with a known name. */
  | 'likely'
  /** The same, but people mostly speak of themselves: a name in full may be unknown. */
  | 'told'

const particles = new Set(
  'd l de da do dos das del della di du des le la las los van von der den ter ten te zu zum al el bin ibn abu abd y e af av o mac mc st san'.split(
    ' ',
  ),
)
const notNames = new Set(
  'not still now also just only really very so too already again here there the a an my your our no yes on in at i we you he she it they and or but is was are new this that same wrong missing incorrect misspelled spelled changed different supposed'.split(
    ' ',
  ),
)
const dataKinds = valueKinds | innocentKinds

const longest = 5

/** The name that begins at a token. */
export function readName(
  scan: Scan,
  token: number,
  trust: Trust,
): { start: number; end: number; words: Word[] } | undefined {
  const words: Word[] = []
  let pending = 0
  let last: Word | undefined
  for (let at = token; words.length + pending < longest; at++) {
    const word = wordAt(scan, at)
    if (!word) {
      // "J. R. Smith"
      if (words.length > 0 && isDot(scan, at) && (last?.plain.length ?? 9) <= 2) continue
      break
    }
    // An address begins with a name more often than a name ends with one.
    if (at > token && scan.settled.touches(word)) break
    if (at > token && !/^[ \t\u00a0]{0,2}(?:\. ?)?['’‘-]?[ ]?$/.test(gap(scan, last, word))) break
    if (particles.has(word.plain) && !word.isGiven && wordAt(scan, at + 1)) {
      if (words.length === 0 && !word.isCapital && trust !== 'said') break
      pending++
      last = word
      continue
    }
    if (!isPart(scan, word, words, trust) && !isSecondHalf(scan, last, word)) break
    words.push(word)
    last = word
    pending = 0
  }
  const first = words[0]
  const end = words.at(-1)?.end
  if (!first || end === undefined) return undefined
  if (trust !== 'said' && !isLikely(words) && !(trust === 'told' && isFull(scan, words))) {
    return undefined
  }
  const start =
    pending >= 0 ? Math.min(first.start, wordAt(scan, token)?.start ?? first.start) : first.start
  return { start, end, words }
}

/** "hughes-lane": a name's second half may be any word. */
const isSecondHalf = (scan: Scan, last: Word | undefined, word: Word) =>
  last !== undefined &&
  (last.isGiven || last.isFamily) &&
  last.isCapital === word.isCapital &&
  word.plain.length > 2 &&
  gap(scan, last, word) === '-'

const isDot = (scan: Scan, token: number) => scan.plain[scan.tokens.starts[token] ?? -1] === '.'

const gap = (scan: Scan, last: Word | undefined, word: Word) =>
  scan.text.slice(last?.end ?? word.start, word.start)

function isPart(scan: Scan, word: Word, before: readonly Word[], trust: Trust): boolean {
  // Particles are written together with Korean names, which another detector reads.
  if (/^\p{Script=Hangul}/u.test(word.plain)) return false
  const isFirst = before.length === 0
  // One letter is an initial where a dot follows, and "I" or "y" otherwise.
  if (word.plain.length === 1) return scan.plain[word.end] === '.'
  if (isFirst && notNames.has(word.plain)) return false
  if (
    beginsData(scan, word) &&
    !(word.isCapital && (word.isGiven || word.isFamily || isStemOnly(scan, word)))
  )
    return false
  if (hasNoCase(word.plain)) return before.length < 3 && !word.isEveryday && word.plain.length > 1
  if (word.isCapital)
    return !(word.isEveryday && (scan.isShouted || trust !== 'said' || notNames.has(word.plain)))
  if (word.isEveryday) return false
  if (isFirst) return trust === 'said' || word.isGiven
  if (word.isGiven || word.isFamily) return before.length < 3
  // Whoever writes the first name small writes the second so too.
  return (
    before.length < 2 &&
    !(before[0]?.isCapital ?? true) &&
    word.plain.length > 2 &&
    endsThought(scan, word.token)
  )
}

/** In small letters an unknown word may be a family name where a pause or an everyday word follows. */
function endsThought(scan: Scan, token: number): boolean {
  const next = wordAt(scan, token + 1)
  return !next || next.isEveryday || !/^ ?$/.test(between(scan, token)) || beginsData(scan, next)
}

function isLikely(words: readonly Word[]): boolean {
  const [first, second] = words
  if (!first) return false
  if (first.isGiven) return true
  return first.isCapital && !first.isEveryday && second?.isCapital === true && second.isFamily
}

/** "Gwendolyn Thornton": two words and more that are written as names are, and known for nothing else. */
function isFull(scan: Scan, words: readonly Word[]): boolean {
  const isWritten = ({ start, end, isCapital, isEveryday }: Word) =>
    isCapital && !isEveryday && /^\p{Lu}\p{Ll}{2}/u.test(scan.text.slice(start, end))
  return words.length > 1 && !scan.isShouted && words.every(isWritten)
}

/** A name may begin as a cue does: "Ibáñez" as "IBAN". */
const isStemOnly = ({ tokens }: Scan, word: Word) =>
  ((tokens.flags[word.token] ?? 0) & (wordFlag.cue | wordFlag.everyday)) === 0

/** Whether something else that is said begins at this word: "and my e-mail …". */
function beginsData(scan: Scan, word: Word): boolean {
  return dataCueAt(scan, word.start) !== undefined
}

function dataCueAt(scan: Scan, start: number): Cue | undefined {
  const cue = cueStartingAt(scan, start)
  return cue && cue.mask & dataKinds ? cue : undefined
}

/**
 * Whether a name is a thing's: "Oliver desk lamp", "the Charlotte Tilbury lipstick", "Martin D-28".
 * Where words say that somebody was spoken to, any word may follow the name, but for a thing's.
 */
export function isOfThing(
  scan: Scan,
  name: { start: number; end: number; words: readonly Word[] },
  isSpokenTo = false,
): boolean {
  const lastToken = name.words.at(-1)?.token ?? 0
  const firstToken = name.words[0]?.token ?? 0
  const next = wordAt(scan, lastToken + 1)
  // "Anna Vogel anna@…": what was found is no thing's name.
  const isData = next !== undefined && (beginsData(scan, next) || scan.settled.touches(next))
  const isNext = /^ {0,2}$|^-$/.test(between(scan, lastToken)) && !isData
  const isSmall =
    next &&
    !next.isCapital &&
    !next.isEveryday &&
    !hasNoCase(next.plain) &&
    !livingWords.test(next.plain)
  if (isNext && isSmall && !isSpokenTo) return true
  if (isNext && next?.isCapital && next.isEveryday && thingWords.has(next.plain)) return true
  if (isNext && next && thingWords.has(next.plain)) return true
  if (
    !isData &&
    /^[ ]?-?\d{1,4}(?![\d .-]*\d)|^ [A-Z]{1,3}[- ]?\d/.test(
      scan.text.slice(name.end, name.end + 12),
    )
  )
    return true
  if (isSpokenTo) return false
  const before = wordAt(scan, firstToken - 1)
  if (!before || !articles.has(before.plain)) return false
  // "is this Naomi?" asks for a person.
  if (before.plain === 'this' && wordAt(scan, firstToken - 2)?.plain === 'is') return false
  return /^ $/.test(between(scan, firstToken - 1))
}

// "Camille Marchand demeurant …"
const livingWords =
  /^(?:demeurant|domicili|habitant|wohnhaft|wonende|residente|domiciliad|zamieszkal|resident|living)/

const articles = new Set(
  'the a an this these those some any new your one two three another each every of by las los una un une le les des der die das ein eine einen dem den het een il lo gli uno o os uma um ta ten te'.split(
    ' ',
  ),
)
const thingWords = new Set(
  'lamp desk camera vacuum guitar lipstick perfume jacket shirt dress shoes boots bag belt socks wallet palette sandals backpack sofa chair table bed watch ring phone case tablet laptop speaker headphones mixer set kit model edition collection series cream serum foundation mascara razor bike knife knives blender coffee machine cleaner robot doorbell cable charger tent backpack jeans hoodie sweater trousers skirt sneakers sandals mug cup pan pot book album mug pillow mattress shelf drawer cabinet stool bench mirror rug curtain lampe tisch stuhl kamera jacke kleid lampara mesa silla camara chaqueta vestido zapatos lampe chaise table veste robe chaussures lampada tavolo sedia giacca vestito scarpe mesa cadeira casaco vestido sapatos stoel tafel jas jurk schoenen krzeslo stol kurtka sukienka buty coat polo scarf tie wallet trainers boot shorts blouse swimsuit raincoat parka blazer cardigan tshirt tee cap hat gloves sunglasses glasses necklace bracelet earrings handbag suitcase purse fragrance aftershave cologne shampoo conditioner moisturiser toothbrush shaver trimmer hairdryer toaster kettle fryer oven fridge washer dryer iron fan heater drill saw sander printer scanner monitor keyboard mouse headset earbuds soundbar turntable drone lens tripod tyre tyres helmet racket skis snowboard stroller pram carseat toy doll puzzle game console controller notebook pen jigsaw candle vase duvet blanket towel sheets curtains wallpaper carpet bookcase wardrobe bookshelf bufanda zapatillas cartera perfume pantalones camisa gafas maleta echarpe baskets portefeuille parfum pantalon chemise lunettes valise sac montre mantel schal hose hemd brille koffer tasche uhr handtasche parfum sciarpa scarpa portafoglio profumo pantaloni camicia occhiali valigia borsa orologio cachecol carteira calcas camisa oculos mala relogio sjaal broek overhemd bril koffer horloge szalik portfel perfumy spodnie koszula okulary walizka torebka zegarek store shop street road avenue hotel card bank'.split(
    ' ',
  ),
)
