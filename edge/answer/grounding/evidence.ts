import type { SynonymGroup } from '../../knowledge/synonyms.ts'
import type { Source } from '../prompt.ts'
import { sentencesOf } from '../sentences.ts'
import { isNegative, promisesIn, saysYesOrNo } from './claim-words.ts'
import { type Clause, clausesIn, type Polarity } from './clauses.ts'
import { leansBack } from './leans-back.ts'
import { linksIn, placesOf } from './links.ts'
import { namesIn } from './names.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { type ContentWord, contentWords } from './words.ts'

/** Words as they are looked for: stems, and groups of words that mean the same. */
export type WordSet = {
  stems: ReadonlySet<string>
  groups: ReadonlySet<SynonymGroup>
  written: ReadonlySet<string>
}

/** One sentence, list item or row of a table that an answer may rest on. */
export type Unit = {
  /** The source that an answer cites for it; undefined for what was said in the conversation. */
  source: number | undefined
  own: WordSet
  /** All its words, those too that tell nothing. */
  vocabulary: ReadonlySet<string>
  /** Title and heading above it. */
  above: WordSet
  /** The passage that it stands in. */
  around: WordSet
  quantities: readonly Quantity[]
  promises: ReadonlySet<string>
  /** What the passage and the lines above it promise. */
  promisesAround: ReadonlySet<string>
  promisesAbove: ReadonlySet<string>
  /** It stands below a question that was answered with no. */
  isDenied: boolean
  /** Names that stand in it, in small letters. */
  names: ReadonlySet<string>
  clauses: readonly {
    words: WordSet
    /** All its words, those too that tell nothing. */
    vocabulary: ReadonlySet<string>
    polarity: Polarity
    isCondition: boolean
    /** A thing in a list of what is denied, and no denial itself. */
    isListed: boolean
  }[]
  /** A row of a table: its numbers belong together. */
  isRow: boolean
}

/** All that an answer may rest on. */
export type Evidence = {
  units: readonly Unit[]
  /** In how many units a stem stands. */
  spread: ReadonlyMap<string, number>
  /** Every word of it, in small letters. */
  vocabulary: ReadonlySet<string>
  /** Hosts and addresses that it names. */
  places: ReadonlySet<string>
  language: string
  /** What the visitor said. */
  said: { quantities: readonly Quantity[]; words: WordSet; vocabulary: ReadonlySet<string> }
}

/** Reads sources and what the visitor said into the form in which sentences are held against it. */
export function evidenceOf(
  sources: readonly Source[],
  language: string,
  conversation: {
    /** The visitor's words, the newest last. */
    said: readonly string[]
    /** What people of the shop, tools and checked answers said. */
    told?: readonly string[]
    /** Names that need no passage, such as the site's own. */
    names?: readonly string[]
  },
): Evidence {
  const units: Unit[] = []
  const texts: string[] = [...(conversation.names ?? []), ...(conversation.told ?? [])]
  for (const { index, title, passages } of sources) {
    for (const passage of passages) {
      texts.push(title, passage.heading, passage.text)
      units.push(...unitsOf(index, title, passage, language))
    }
  }
  for (const text of conversation.told ?? []) {
    units.push(...unitsOf(undefined, '', { heading: '', text }, language))
  }
  const spread = new Map<string, number>()
  for (const { own, above } of units) {
    for (const stem of new Set([...own.stems, ...above.stems]))
      spread.set(stem, (spread.get(stem) ?? 0) + 1)
  }
  const saidText = conversation.said.join('\n')
  return {
    units,
    spread,
    vocabulary: vocabularyOf(texts.join('\n')),
    places: placesOf(linksIn(texts.join('\n'))),
    language,
    said: {
      quantities: quantitiesIn(saidText, language),
      words: wordSet(contentWords(conversation.said.at(-1) ?? '', language)),
      vocabulary: vocabularyOf(saidText),
    },
  }
}

/** Passages whose reading is kept: most turns of a site meet the same ones. */
const mostKept = 2_000
const kept = new Map<string, readonly Omit<Unit, 'source'>[]>()

function unitsOf(
  source: number | undefined,
  title: string,
  passage: Source['passages'][number],
  language: string,
): Unit[] {
  const key = [language, title, passage.heading, passage.text].join('\n')
  let units = kept.get(key)
  if (!units) {
    units = readUnits(title, passage, language)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, units)
  }
  return units.map((unit) => ({ ...unit, source }))
}

function readUnits(
  title: string,
  { heading, text: body }: Source['passages'][number],
  language: string,
): Omit<Unit, 'source'>[] {
  const above = wordSet(contentWords(`${title}\n${heading}`, language))
  const around = wordSet(contentWords(body, language))
  const promisesAround = new Set(promisesIn(`${title}\n${heading}\n${body}`))
  const promisesAbove = new Set(promisesIn(heading.endsWith('?') ? title : `${title}\n${heading}`))
  const asks = /\?$/.test(heading)
  const answer = saysYesOrNo(body) ? (isNegative(body.slice(0, 12)) ? 'no' : 'yes') : undefined
  const unit = (
    text: string,
    clauses: readonly Clause[],
    isRow = false,
    isListed = false,
    before = '',
  ): Omit<Unit, 'source'> => ({
    own: wordSet(contentWords(`${before} ${text}`, language)),
    vocabulary: vocabularyOf(text),
    above,
    around,
    quantities: quantitiesIn(text, language),
    promises: new Set(promisesIn(text).filter((promise) => promise !== 'fee' || !isNegative(text))),
    promisesAround,
    promisesAbove,
    clauses: conclusions(clauses, language, isListed),
    isDenied: asks && answer === 'no',
    names: new Set(namesIn(text, language).map((name) => name.toLowerCase())),
    isRow,
  })
  const denies =
    denying.test(heading) && !/^(?:why|how|warum|wie|pourquoi|comment)\b/i.test(heading)
  let intro = ''
  const units = body.split('\n').flatMap((line) => {
    const isItem = /^ *(?:[-*•]|\d{1,3}\.) /.test(line)
    if (!isItem && line !== '') intro = line
    if (!isItem) {
      return sentencesOf(line).map((text, at, all) =>
        unit(text, clausesIn(text), false, false, leansBack(text) ? all[at - 1] : ''),
      )
    }
    // "What can't be returned?" turns around what the list below it says; steps are done in any case.
    const turned = /^ *[-*•]/.test(line) && (denies || (intro.endsWith(':') && denying.test(intro)))
    return [
      unit(line, turned ? [itemClause(line)] : clausesIn(line), / – .{1,80}: /.test(line), turned),
    ]
  })
  // "Can I cancel? No, …" says that one cannot cancel.
  if (!asks || !answer) return units
  return [...units, unit(heading, [{ text: heading, polarity: answer, isCondition: false }])]
}

const denying =
  /(?<!\p{L})(?:not|cannot|never|no|nicht|kein\p{L}*|pas|niet|geen|não|nie)(?!\p{L})|n['’]t(?!\p{L})/iu

function itemClause(text: string): Clause {
  return { text, polarity: 'no', isCondition: false }
}

/** What is said under a condition denies the condition where it denies anything: "If it was worn, we may refuse it." */
function conclusions(
  clauses: readonly Clause[],
  language: string,
  isListed: boolean,
): Unit['clauses'] {
  const denies = clauses.some(({ polarity, isCondition }) => !isCondition && polarity !== 'yes')
  return clauses.map(({ text, polarity, isCondition }) => ({
    words: wordSet(contentWords(text, language)),
    vocabulary: vocabularyOf(text),
    polarity: isCondition && denies ? 'no' : polarity,
    isCondition: isCondition && !denies,
    isListed,
  }))
}

export function wordSet(words: readonly ContentWord[]): WordSet {
  return {
    stems: new Set(words.map(({ stem }) => stem)),
    groups: new Set(words.flatMap(({ groups }) => groups)),
    written: new Set(words.map(({ written }) => written)),
  }
}

/** Words and their parts in small letters: a name is looked for as it is written. */
export function vocabularyOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [])
}
