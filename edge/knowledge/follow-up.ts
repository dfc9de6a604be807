import { type Term, weights } from './question.ts'
import { wordsOf } from './words.ts'

/** Words that begin a question which goes on from another: "and for shoes?" */
const openers: Readonly<Record<string, readonly string[]>> = {
  ar: ['و', 'ماذا عن', 'وماذا عن', 'لكن'],
  de: ['und', 'aber', 'oder', 'was ist mit', 'wie sieht es'],
  en: ['and', 'but', 'or', 'what about', 'how about', 'also', 'what if', 'same'],
  es: ['y', 'pero', 'o', 'qué hay de', 'qué pasa con'],
  fr: ['et', 'mais', 'ou', "qu'en est"],
  hi: ['और', 'लेकिन'],
  it: ['e', 'ma', 'o', 'che ne dici'],
  nl: ['en', 'maar', 'of', 'hoe zit het'],
  pl: ['a', 'i', 'ale', 'lub', 'co z'],
  pt: ['e', 'mas', 'ou'],
  tr: ['ve', 'peki', 'ama', 'ya'],
}
const pointers: Readonly<Record<string, readonly string[]>> = {
  de: ['das', 'es', 'die', 'davon', 'damit', 'dafür', 'dort'],
  en: ['it', 'that', 'this', 'they', 'them', 'those', 'these', 'one', 'there'],
  es: ['eso', 'esto', 'lo', 'ello', 'allí'],
  fr: ['ça', 'cela', 'ceux', 'en', 'là'],
  it: ['quello', 'questo', 'lo', 'lì'],
  nl: ['dat', 'dit', 'het', 'die', 'daar'],
  pt: ['isso', 'isto', 'ele', 'lá'],
}

/** Questions that say only what is wanted, and not of what. */
const bare: Readonly<Record<string, readonly string[]>> = {
  de: [
    'wie viel',
    'wieviel',
    'wie lange',
    'wie',
    'wann',
    'warum',
    'wo',
    'wer',
    'welche',
    'wie teuer',
  ],
  en: [
    'how much',
    'how long',
    'how many',
    'how',
    'when',
    'why',
    'where',
    'who',
    'which',
    'how come',
  ],
  es: [
    'cuánto',
    'cuanto',
    'cómo',
    'como',
    'cuándo',
    'cuando',
    'por qué',
    'dónde',
    'donde',
    'quién',
  ],
  fr: ['combien', 'comment', 'quand', 'pourquoi', 'où', 'qui', 'combien de temps'],
  it: ['quanto', 'come', 'quando', 'perché', 'dove', 'chi', 'quanto tempo'],
  nl: ['hoeveel', 'hoe lang', 'hoe', 'wanneer', 'waarom', 'waar', 'wie', 'welke'],
  pl: ['ile', 'jak', 'kiedy', 'dlaczego', 'gdzie', 'kto', 'jak długo'],
  pt: ['quanto', 'como', 'quando', 'por quê', 'porquê', 'onde', 'quem', 'quanto tempo'],
  tr: ['ne kadar', 'nasıl', 'ne zaman', 'neden', 'nerede', 'kim'],
}

/** A longer message stands by itself, whatever it begins with. */
const mostWords = 9
const mostTelling = 3

/** Messages in a row that each lean on the one before, at most. */
const mostBack = 3

/**
 * The terms of a message, and where it leans on the one before, that one's too, read in the same way: "who pays for
 * it?" after "and boots?" after "can I return a jacket?". One that only says what was asked back (`answers`) always
 * leans. `earlier` is what was said before, oldest first.
 */
export function inContext(
  query: string,
  earlier: readonly string[],
  { read, language, answers = false }: Reading,
): Term[] {
  const terms = read(query)
  const before = earlier.at(-1)
  if (before === undefined || !(answers || leans(query, terms, language))) return terms
  // "Ok, thanks" in between is no change of subject.
  const isFiller = read(before).every(({ weight }) => weight <= weights.filler)
  const further = earlier.slice(-mostBack, -1)
  return joined(terms, inContext(before, further, { read, language, answers: isFiller }))
}

type Reading = { read: (text: string) => Term[]; language: string; answers?: boolean }

function joined(terms: readonly Term[], before: readonly Term[]): Term[] {
  const said = new Set(terms.map(keyOf))
  const earlier = before.filter((term) => term.weight > weights.filler && !said.has(keyOf(term)))
  return [...terms, ...earlier]
}

function leans(query: string, terms: readonly Term[], language: string): boolean {
  const words = wordsOf(query, language).map(({ written }) => written)
  const telling = terms.filter(({ weight }) => weight > weights.filler).length
  if (words.length === 0 || words.length > mostWords || telling > mostTelling) return false
  const text = `${words.join(' ')} `
  if (bare[language]?.includes(text.trim())) return true
  if (openers[language]?.some((opener) => text.startsWith(`${opener} `))) return true
  // "How long does it take?" tells what is asked, not of what.
  return telling < mostTelling && pointers[language]?.some((word) => words.includes(word)) === true
}

function keyOf({ variants }: Term): string {
  return variants.map(({ phrase }) => phrase.join(' ')).join('|')
}
