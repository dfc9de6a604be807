import { type Concept, concepts } from './concepts.ts'
import { officialConcepts } from './concepts-official.ts'
import { wordsOf } from './words.ts'

/** A phrase as stems; `…` stands for up to three words between. */
export type Phrase = readonly string[]

/** Words that find each other, ready to be looked for in a question. */
export type SynonymGroup = {
  same: readonly Phrase[]
  /** What a question says that asks for it; hardly stands in articles. */
  asks: readonly Phrase[]
  near: readonly Phrase[]
}

type Trigger = { phrase: Phrase; group: SynonymGroup; isAsk: boolean }

/** All groups, by the stem that their phrases begin with, the longest phrase first. */
export type Synonyms = ReadonlyMap<string, readonly Trigger[]>

/** The site's own groups before the general ones, which are English. */
export function synonymsFor(language: string, own: readonly (readonly string[])[] = []): Synonyms {
  const general = language === 'en' ? [...concepts, ...officialConcepts] : []
  const groups = [...own.map((words): Concept => ({ words })), ...general].map((concept) => ({
    same: concept.words.map((words) => phraseOf(words, language)),
    asks: (concept.asks ?? []).map((words) => phraseOf(words, language)),
    near: (concept.near ?? []).map((words) => phraseOf(words, language)),
  }))
  const triggers = groups.flatMap((group) => [
    ...group.same.map((phrase): Trigger => ({ phrase, group, isAsk: false })),
    ...group.asks.map((phrase): Trigger => ({ phrase, group, isAsk: true })),
  ])
  const byFirst = new Map<string, Trigger[]>()
  // A stable sort: of phrases as long, the site's own come first.
  for (const trigger of triggers.sort((a, b) => b.phrase.length - a.phrase.length)) {
    const first = trigger.phrase[0]
    if (first === undefined) continue
    const others = byFirst.get(first)
    if (others) others.push(trigger)
    else byFirst.set(first, [trigger])
  }
  return byFirst
}

function phraseOf(words: string, language: string): Phrase {
  return words
    .split('…')
    .flatMap((part, at) => [
      ...(at > 0 ? ['…'] : []),
      ...wordsOf(part, language).map(({ stem }) => stem),
    ])
}

/** The positions of a phrase's words, where it begins at `start`. */
export function placesOf(
  phrase: Phrase,
  stems: readonly string[],
  start: number,
): number[] | undefined {
  const places: number[] = []
  let at = start
  for (const [index, wanted] of phrase.entries()) {
    if (wanted === '…') continue
    const reach = phrase[index - 1] === '…' ? 4 : 1
    let found = at
    while (found < at + reach && stems[found] !== wanted) found += 1
    if (found >= at + reach) return undefined
    places.push(found)
    at = found + 1
  }
  return places
}
