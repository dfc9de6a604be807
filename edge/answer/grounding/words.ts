import { stopWordsOf } from '../../knowledge/stop-words.ts'
import {
  placesOf,
  type SynonymGroup,
  type Synonyms,
  synonymsFor,
} from '../../knowledge/synonyms.ts'
import { wordsOf } from '../../knowledge/words.ts'
import { meaningOf } from '../../understanding/meaning.ts'
import { numberWord } from './number-words.ts'

/** A word that a text is about. */
export type ContentWord = {
  written: string
  stem: string
  /** Groups of words that mean the same, of which this is one. */
  groups: readonly SynonymGroup[]
}

/** Words of answers that say nothing about the shop. */
const chatter = new Set(
  `simply easily quickly currently usually normally typically generally basically additional information details detail
   question questions answer answers happy glad feel note please hope based according regarding source sources article
   page pages standard case cases order orders item items product products customer customers able however therefore
   moreover following follow ensure include includes including option options choose choosing select receive receiving
   provide provides start started begin process step steps visit check checking contact assist assistance let's enjoy
   depend depends depending time times day days week weeks month months year years hour hours minute minutes business
   sorry afraid unfortunately sadly many much lasts last whatever
   needed required need must euro euros eur dollar dollars cents possible available valid accept accepted accepting allow allowed offer offered support supported moment currently
   even until already fully still anyway afraid course fine away yet both per first second next last rest plenty straight
   working calendar number total different example especially directly exactly worry easy simple quick great good`.split(
    /\s+/,
  ),
)

/** "You'll" and "that's" tell nothing, wherever they stand. */
const contraction =
  /^(?:i|you|we|they|he|she|it|that|there|here|who|what|where|how|let)['’](?:ll|re|ve|d|m|s)$/i

const groupsFor = new Map<string, Synonyms>()

/** The words of a text that tell what it is about: no numbers, none that fit any text. */
export function contentWords(text: string, language: string): ContentWord[] {
  let synonyms = groupsFor.get(language)
  if (!synonyms) {
    synonyms = synonymsFor(language)
    groupsFor.set(language, synonyms)
  }
  const words = wordsOf(text, language)
  const stems = words.map(({ stem }) => stem)
  const groups = new Map<number, SynonymGroup[]>()
  for (const at of stems.keys()) {
    for (const { phrase, group, isAsk } of synonyms.get(stems[at] ?? '') ?? []) {
      const places = isAsk ? undefined : placesOf(phrase, stems, at)
      for (const place of places ?? []) groups.set(place, [...(groups.get(place) ?? []), group])
    }
  }
  const stops = stopWordsOf(language)
  return words.flatMap(({ written, stem }, at) => {
    const own = groups.get(at) ?? []
    const isNumber = /^\d/.test(written) || numberWord(written, language) !== undefined
    const tells =
      !stops.has(written) && !isNumber && written.length > 1 && !contraction.test(written)
    return tells || own.length > 0 ? [{ written, stem, groups: own }] : []
  })
}

/** Whether a word fits most answers, whatever they are about. */
export function isChatter(written: string): boolean {
  return chatter.has(written)
}

/** Vectors that are kept, of words. */
const mostKept = 8_000
const vectors = new Map<string, Float32Array>()

/** How near two words are in meaning: 1 the same, 0 nothing known. English words alone. */
export function likeness(one: string, other: string): number {
  const [a, b] = [vectorOf(one), vectorOf(other)]
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Whether a word is one of the 16,000 commonest of English. */
export function isEverydayWord(word: string): boolean {
  return vectorOf(word).some((value) => value !== 0)
}

function vectorOf(word: string): Float32Array {
  let vector = vectors.get(word)
  if (!vector) {
    if (vectors.size >= mostKept) vectors.clear()
    vector = meaningOf([word])
    vectors.set(word, vector)
  }
  return vector
}
