import {
  admitsIgnorance,
  isAboutSelf,
  isNegative,
  offersPerson,
  promisesIn,
} from './claim-words.ts'
import type { Evidence, SourcedUnit } from './evidence.ts'
import { namesIn } from './names.ts'
import { introducesOnly, isPleasantry } from './pleasantries.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import type { Unit, WordSet } from './reading.ts'
import { coverage, scoreOf, shareIn, type Weighed } from './weigh.ts'
import { type ContentWord, contentWords, isChatter } from './words.ts'

/** What the rarest word is worth, beside about 1 of one that half of the passages have. */
const mostWorth = 3.2

/** An English form of a word that hardly a name has. */
const bends = /\p{L}{4}(?:ing|ed)$/u

/** What a word of the question counts beside those of a sentence that says enough by itself. */
const inContext = 0.5

export type Ranked = { unit: SourcedUnit; score: number }

export type Sentence = {
  text: string
  words: readonly Weighed[]
  /** The sentence before it. */
  before: string
  /** The words with those of the sentence before and of the question, which count less. */
  context: readonly Weighed[]
  quantities: readonly Quantity[]
  promises: readonly string[]
  names: readonly string[]
  /** It speaks of something that the passages know. */
  knowsShop: boolean
  negative: boolean
  /** It tells of the assistant, or that it does not know, and nothing of the shop. */
  isTalk: boolean
  /** Units by how much of the sentence they speak of, best first. */
  ranked: readonly Ranked[]
  /** The share of the sentence that its best passage speaks of. */
  covered: number
  /** The word that tells most and stands nowhere. */
  open: string
}

export function read(
  text: string,
  evidence: Evidence,
  marked: readonly number[],
  before = '',
): Sentence {
  const { language, spread, units, said } = evidence
  const worthOf = ({ stem, written }: ContentWord) =>
    (isChatter(written) ? 0.2 : 1) *
    Math.min(mostWorth, Math.log(1 + (units.length + 1) / ((spread.get(stem) ?? 0) + 1)))
  const own = contentWords(text, language).map((word) => ({ ...word, worth: worthOf(word) }))
  const telling = own.filter(({ written }) => !isChatter(written)).length
  const negative = isNegative(text)
  // "We do not ship to Japan" may name what no passage does.
  const spoken = own.map((word) =>
    negative && !spread.has(word.stem) && said.words.stems.has(word.stem)
      ? { ...word, worth: 0.2 }
      : word,
  )
  const question = asked(said.words, own, worthOf, language).filter(({ stem }) => spread.has(stem))
  const further = [
    ...contentWords(before, language).map((word) => ({ ...word, worth: worthOf(word) })),
    ...question,
  ].map((word) => ({ ...word, worth: word.worth * inContext }))
  const words = telling >= 2 ? spoken : [...spoken, ...question]
  // Counting to ten claims nothing, and neither does a first word that is only written like a name.
  const knowsShop = own.some(({ stem, written }) => spread.has(stem) && !isChatter(written))
  const isOfShop = marked.length > 0 || knowsShop
  const quantities = quantitiesIn(text, language).filter(
    ({ measure, code }) => isOfShop || measure !== 'plain' || code !== undefined,
  )
  // "Embroidering" begins a sentence, and names nothing where the passages embroider.
  const isBent = (name: string) =>
    bends.test(name) &&
    own.some(({ written, stem }) => written === name.toLowerCase() && spread.has(stem))
  const allNames = namesIn(text, language).filter((name) => !isBent(name))
  const names = isOfShop || !opensFreely(text, allNames[0]) ? allNames : allNames.slice(1)
  const ranked = units
    .map((unit) => ({ unit, score: scoreOf(words, unit) }))
    .sort((one, other) => other.score - one.score)
  const best = ranked.slice(0, 6)
  // A number is about what was asked; what else is said of it must be borne out by itself.
  const telltale = quantities.length > 0 ? spoken : words
  const covered = Math.max(0, ...best.map(({ unit }) => coverage(telltale, unit)))
  return {
    text,
    words,
    before,
    context: [...words, ...further.filter(({ stem }) => !words.some((word) => word.stem === stem))],
    quantities,
    promises: promisesIn(text),
    names,
    knowsShop,
    negative,
    isTalk: talks(text, quantities),
    ranked,
    covered,
    open: openWord(words, best[0]?.unit),
  }
}

/** A short answer ("Yes, we do.") says what was asked. */
function asked(
  question: WordSet,
  own: readonly ContentWord[],
  worthOf: (word: ContentWord) => number,
  language: string,
): Weighed[] {
  const known = new Set(own.map(({ stem }) => stem))
  return contentWords([...question.written].join(' '), language)
    .filter(({ stem }) => !known.has(stem))
    .map((word) => ({ ...word, worth: 0.7 * worthOf(word) }))
}

/** Whether a text begins with a name of which nothing is told: "Gladly." and "Lorem ipsum". */
function opensFreely(text: string, name = ''): boolean {
  const [, first = '', next = ''] = /^\P{L}*(\p{L}+)[,.!]?\s*(\p{L}*)/u.exec(text) ?? []
  return (
    first === name && !/^(?:is|are|was|works?|can|will|has|ships?|delivers?|and|or|too)$/.test(next)
  )
}

function talks(text: string, quantities: readonly Quantity[]): boolean {
  if (quantities.length > 0) return false
  if (admitsIgnorance(text)) return true
  return isAboutSelf(text) || offersPerson(text) || isPleasantry(text) || introducesOnly(text)
}

function openWord(words: readonly Weighed[], unit: Unit | undefined): string {
  const open = unit ? words.filter((word) => shareIn(word, unit) === 0) : words
  return (
    open.reduce((most, word) => (word.worth > (most?.worth ?? 0) ? word : most), open[0])
      ?.written ?? ''
  )
}
