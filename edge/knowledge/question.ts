import { type Concept, concepts } from './concepts.ts'
import { stopWords, weakWords } from './stop-words.ts'

/** One thing that a question speaks of, as FTS5 phrases. */
export type Term = {
  /** What the visitor wrote. */
  said: string[]
  /** Other words for it. */
  same: string[]
  /** Words that often stand near an answer to it. */
  near: string[]
  /** How much it tells about what is wanted. */
  weight: number
}

/** How much another word for a thing counts, beside the visitor's own. */
export const shares = { said: 1, same: 0.75, near: 0.3 } as const

/** Beyond these a question is a story; its later words add cost and little else. */
const mostTerms = 16
const mostWords = 120

/** What stands for personal data: `<EMAIL_1>` is no word about e-mail. */
const placeholder = /<[A-Z][A-Z_]{0,30}_\d{1,6}>/g

/** What a visitor's question speaks of. Nothing of it is FTS5 syntax: each phrase is made of words alone. */
export function termsOf(question: string): Term[] {
  const words = wordsOf(question.replace(placeholder, ' ')).slice(0, mostWords)
  const stems = words.map(stem)
  const used = new Set<number>()
  const terms = new Map<string, Term>()
  for (const { concept, phrase, isAsk } of triggers) {
    for (const at of words.keys()) {
      const places = placesOf(phrase, stems, at)
      if (!places || places.some((place) => used.has(place))) continue
      for (const place of places) used.add(place)
      const said = places.map((place) => words[place] ?? '').join(' ')
      const key = concept.words[0] ?? said
      const term = terms.get(key)
      if (term) term.said.push(said)
      else terms.set(key, isAsk ? askTerm(concept) : conceptTerm(concept, said))
    }
  }
  for (const [at, word] of words.entries()) {
    if (used.has(at) || stopWords.has(word) || word.length < 2) continue
    const bare = word.replace(/['’].*$/, '')
    if (bare.length < 2 || stopWords.has(bare)) continue
    const key = stem(bare)
    if (!terms.has(key)) {
      terms.set(key, { said: [bare], same: [], near: [], weight: weakWords.has(bare) ? 0.3 : 1 })
    }
  }
  return [...terms.values()].slice(0, mostTerms)
}

function conceptTerm(concept: Concept, said: string): Term {
  const trigger = concept.words.find((words) => words.includes('…') && sameEnds(words, said))
  return {
    said: [trigger ?? said],
    same: concept.words.filter((words) => words !== said && words !== trigger),
    near: [...(concept.near ?? [])],
    weight: concept.weight ?? 1.6,
  }
}

/** "How much" is asked, "cost" is answered: all the concept's words are as good. */
function askTerm(concept: Concept): Term {
  return {
    said: [...concept.words],
    same: [],
    near: [...(concept.near ?? [])],
    weight: concept.weight ?? 1.6,
  }
}

/** Whether what was said ("send back") is an open phrase ("send … back"). */
function sameEnds(open: string, said: string): boolean {
  return open.split(' … ').map(stem).join(' ') === said.split(' ').map(stem).join(' ')
}

/** How strongly a text speaks of a term, from 0 to 1: by the visitor's own word, by another, or nearly. */
export function strengthIn(term: Term, text: string): number {
  const words = wordsOf(text).map(stem)
  const stands = (phrase: string) => {
    const stems = stemsOf(phrase)
    return words.some((_, at) => placesOf(stems, words, at) !== undefined)
  }
  if (term.said.some(stands)) return shares.said
  if (term.same.some(stands)) return shares.same
  return term.near.some(stands) ? shares.near : 0
}

/** How alike a question and a heading are as sentences, from 0 to 1: "how do I" counts a little, too. */
export function likeness(question: string, heading: string): number {
  const asked = new Set(wordsOf(question))
  const stands = new Set(wordsOf(heading))
  const worth = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + sense(word), 0)
  const stems = new Set([...asked].map(stem))
  const common = worth([...stands].filter((word) => stems.has(stem(word))))
  const all = worth(asked) + worth(stands)
  return all > 0 ? (2 * common) / all : 0
}

/** Words without a subject say little, but "not" turns a question round. */
function sense(word: string): number {
  if (/n't$|^not?$/.test(word)) return 1
  return stopWords.has(word) ? 0.6 : 1
}

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('cannot', "can't")
  return words.match(/[\p{L}\p{N}]{1,60}(?:[-'][\p{L}\p{N}]{1,60}){0,5}/gu) ?? []
}

type Trigger = { concept: Concept; phrase: string[]; isAsk: boolean }

/** Longest first, so that "gift card" is not read as "card". */
const triggers: Trigger[] = concepts
  .flatMap((concept) => [
    ...concept.words.map((text) => ({ concept, phrase: stemsOf(text), isAsk: false })),
    ...(concept.asks ?? []).map((text) => ({ concept, phrase: stemsOf(text), isAsk: true })),
  ])
  .sort((a, b) => b.phrase.length - a.phrase.length)

/** The positions of a phrase's words, where it begins at `start`. */
function placesOf(
  phrase: readonly string[],
  stems: readonly string[],
  start: number,
): number[] | undefined {
  const places: number[] = []
  let at = start
  for (const [index, wanted] of phrase.entries()) {
    if (wanted === '…') continue
    const reach = phrase[index - 1] === '…' ? 4 : 1
    const found = stems.slice(at, at + reach).indexOf(wanted)
    if (found < 0) return undefined
    places.push(at + found)
    at += found + 1
  }
  return places
}

function stemsOf(phrase: string): string[] {
  return phrase.split(' ').map((word) => (word === '…' ? word : stem(word)))
}

/** A rough English stem: enough to see that "parcels" is "parcel". The index has a real stemmer. */
function stem(word: string): string {
  if (word.length < 4) return word
  const singular = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
  const root = singular.replace(/(?:ing|ed|e|y)$/, '')
  return root.length < 3 ? singular : root
}
