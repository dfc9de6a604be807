import { stopWordsOf } from './stop-words.ts'
import { type Phrase, placesOf, type Synonyms, synonymsFor } from './synonyms.ts'
import { type Word, wordsOf } from './words.ts'

/** A way to say a term, and how well it stands for what the visitor said: 1 is the very word. */
export type Variant = { phrase: Phrase; share: number }

/** One thing that a question speaks of. */
export type Term = {
  /** As the visitor wrote it. */
  written: string
  variants: Variant[]
  /** Whether it names a subject by itself; a word that fits any subject tells less. */
  weight: number
}

/** How much another word for a thing counts, and one that often stands near an answer. */
export const shares = { same: 0.75, near: 0.2 }

/** What a word tells about what is wanted, by its kind; its rarity comes on top. */
export const weights = { plain: 1, filler: 0.3 }

const mostCharacters = 4_000
const mostWords = 160

const english = synonymsFor('en')

/** What a visitor's question speaks of. */
export function termsOf(question: string, language = 'en', synonyms: Synonyms = english): Term[] {
  const words = wordsOf(question.slice(0, mostCharacters), language).slice(0, mostWords)
  const stops = stopWordsOf(language)
  const terms = new Map<string, Term>()
  const used = new Set<number>()
  for (const term of spoken(words, synonyms, used)) {
    const key = keyOf(term)
    if (!terms.has(key)) terms.set(key, term)
  }
  for (const [at, { written, stem }] of words.entries()) {
    if (used.has(at) || stem === '' || terms.has(stem)) continue
    const weight = stops.has(written) ? weights.filler : weights.plain
    terms.set(stem, { written, variants: [{ phrase: [stem], share: 1 }], weight })
  }
  return [...terms.values()]
}

/** Terms for the phrases that have synonyms; `used` tells afterwards which words they took. */
function spoken(words: readonly Word[], synonyms: Synonyms, used: Set<number>): Term[] {
  const stems = words.map(({ stem }) => stem)
  const found: { at: number; term: Term; places: number[] }[] = []
  for (const at of words.keys()) {
    for (const { phrase, group, isAsk } of synonyms.get(stems[at] ?? '') ?? []) {
      const places = placesOf(phrase, stems, at)
      if (!places) continue
      const written = places.map((place) => words[place]?.written ?? '').join(' ')
      found.push({ at, places, term: groupTerm(written, phrase, group, isAsk) })
    }
  }
  // Longest first, so that "gift card" is not read as "card".
  found.sort((a, b) => b.places.length - a.places.length)
  return found
    .filter(({ places }) => {
      if (places.some((place) => used.has(place))) return false
      for (const place of places) used.add(place)
      return true
    })
    .map(({ term }) => term)
}

function groupTerm(
  written: string,
  phrase: Phrase,
  { same, near }: { same: readonly Phrase[]; near: readonly Phrase[] },
  isAsk: boolean,
): Term {
  const key = phrase.join(' ')
  // "How much" is asked, "cost" is answered: where only the asking was said, all words are as good.
  const variants = same.map((one) => ({
    phrase: one,
    share: isAsk || one.join(' ') === key ? 1 : shares.same,
  }))
  return {
    written,
    variants: [...variants, ...near.map((one) => ({ phrase: one, share: shares.near }))],
    weight: weights.plain,
  }
}

/** Terms of one group are one term: "return or send back" wants one thing. */
function keyOf({ variants }: Term): string {
  return variants.map(({ phrase }) => phrase.join(' ')).join('|')
}

/** How strongly a text speaks of a term, from 0 to 1. */
export function strengthIn(term: Term, text: string, language = 'en'): number {
  return strengthAmong(
    term,
    wordsOf(text, language).map(({ stem }) => stem),
  )
}

export function strengthAmong({ variants }: Term, stems: readonly string[]): number {
  let best = 0
  for (const { phrase, share } of variants) {
    if (share > best && stems.some((_, at) => placesOf(phrase, stems, at) !== undefined))
      best = share
  }
  return best
}
