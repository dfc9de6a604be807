import type { Source } from '../prompt.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import {
  type Reading,
  readPassage,
  type Unit,
  vocabularyOf,
  type WordSet,
  wordSet,
} from './reading.ts'
import { contentWords } from './words.ts'

/** A unit with the source that an answer cites for it; undefined for what was said in the conversation. */
export type SourcedUnit = Unit & { source: number | undefined }

/** All that an answer may rest on. */
export type Evidence = {
  units: readonly SourcedUnit[]
  /** In how many units a stem stands. */
  spread: ReadonlyMap<string, number>
  /** Every word of it, in small letters. */
  vocabulary: Pick<ReadonlySet<string>, 'has'>
  /** Hosts and addresses that it names. */
  places: ReadonlySet<string>
  language: string
  /** What tools told in this turn: of things of the visitor's own, of which no article can know. */
  tools: readonly string[]
  /** What the visitor said. */
  said: {
    quantities: readonly Quantity[]
    words: WordSet
    vocabulary: ReadonlySet<string>
    /** Every word of the newest message. */
    latest: ReadonlySet<string>
  }
}

/** Reads sources and what the visitor said into the form in which sentences are held against it. */
export function evidenceOf(
  sources: readonly Source[],
  language: string,
  conversation: {
    /** The visitor's words, the newest last. */
    said: readonly string[]
    /** What people of the shop and checked answers said. */
    told?: readonly string[]
    /** What tools told in this turn. */
    tools?: readonly string[]
    /** Names that need no passage, such as the site's own. */
    names?: readonly string[]
  },
): Evidence {
  const names = vocabularyOf((conversation.names ?? []).join('\n'))
  const tools = conversation.tools ?? []
  const told = [...(conversation.told ?? []), ...tools].map((text) => ({
    source: undefined,
    reading: keptReading('', { heading: '', text }, language),
  }))
  const read = sources.flatMap(({ index, title, passages }) =>
    passages.map((passage) => ({ source: index, reading: keptReading(title, passage, language) })),
  )
  const all = [...read, ...told]
  const units = all.flatMap(({ source, reading }) => sourced(reading, source))
  const spread = new Map<string, number>()
  for (const { reading } of all) {
    for (const stem of reading.stems) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  }
  const saidText = conversation.said.join('\n')
  return {
    units,
    spread,
    vocabulary: {
      has: (word) => names.has(word) || all.some(({ reading }) => reading.vocabulary.has(word)),
    },
    places: new Set(all.flatMap(({ reading }) => [...reading.places])),
    language,
    tools,
    said: {
      quantities: quantitiesIn(saidText, language),
      words: wordSet(contentWords(conversation.said.at(-1) ?? '', language)),
      vocabulary: vocabularyOf(saidText),
      latest: vocabularyOf(conversation.said.at(-1) ?? ''),
    },
  }
}

const withSource = new WeakMap<Reading, Map<number | undefined, readonly SourcedUnit[]>>()

/** A reading's units under the number that it has in this answer: a handful of numbers, so they are kept. */
function sourced(reading: Reading, source: number | undefined): readonly SourcedUnit[] {
  const known = withSource.get(reading) ?? new Map<number | undefined, readonly SourcedUnit[]>()
  withSource.set(reading, known)
  const units = known.get(source) ?? reading.units.map((unit) => ({ ...unit, source }))
  known.set(source, units)
  return units
}

/** Texts whose reading is kept: most turns of a site meet the same passages, those of a conversation its messages. */
const mostKept = 2_000
const kept = new Map<string, Reading>()

function keptReading(...[title, passage, language]: Parameters<typeof readPassage>): Reading {
  const key = [language, title, passage.heading, passage.text].join('\n')
  const known = kept.get(key)
  if (known) return known
  const reading = readPassage(title, passage, language)
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, reading)
  return reading
}
