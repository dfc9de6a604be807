import type { SynonymGroup } from '../../knowledge/synonyms.ts'
import type { Source } from '../prompt.ts'
import { sentencesOf } from '../sentences.ts'
import { isHedged, isNegative, promisesIn, saysYesOrNo } from './claim-words.ts'
import { type Clause, clausesIn, lacking, type Polarity } from './clauses.ts'
import { leansBack } from './leans-back.ts'
import { linksIn, placesOf } from './links.ts'
import { namesIn } from './names.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { type RowLabel, rowLabel } from './table-rows.ts'
import { type ContentWord, contentWords } from './words.ts'
import { wordsNear } from './words-near.ts'

/** Words as they are looked for: stems, and groups of words that mean the same. */
export type WordSet = {
  stems: ReadonlySet<string>
  groups: ReadonlySet<SynonymGroup>
  written: ReadonlySet<string>
}

/** One sentence, list item or row of a table that an answer may rest on. */
export type Unit = {
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
    /** "without PFAS": it denies the thing, and not what is said with it. */
    isLacking: boolean
  }[]
  /** What a row of a table is about; its numbers belong together. Undefined for other lines. */
  label: RowLabel | undefined
  /** The stems of its words in their order. */
  inOrder: readonly string[]
  isNegative: boolean
  hasCondition: boolean
  isHedged: boolean
  /** The words around each of the quantities, in their order. */
  near: readonly WordSet[]
}

/** What a passage says by itself, whoever cites it. */
export type Reading = {
  units: readonly Unit[]
  /** Of each unit the stems that stand in it or above it, one after the other. */
  stems: readonly string[]
  /** Every word of it, in small letters. */
  vocabulary: ReadonlySet<string>
  /** Hosts and addresses that it names. */
  places: ReadonlySet<string>
}

/** Reads a passage into the form in which sentences are held against it. */
export function readPassage(
  title: string,
  passage: Source['passages'][number],
  language: string,
): Reading {
  const text = `${title}\n${passage.heading}\n${passage.text}`
  const units = unitsOf(title, passage, language)
  return {
    units,
    stems: units.flatMap(({ own, above }) => [...new Set([...own.stems, ...above.stems])]),
    vocabulary: vocabularyOf(text),
    places: placesOf(linksIn(text)),
  }
}

function unitsOf(
  title: string,
  { heading, text: body }: Source['passages'][number],
  language: string,
): Unit[] {
  const above = wordSet(contentWords(`${title}\n${heading}`, language))
  const around = wordSet(contentWords(body, language))
  const promisesAround = new Set(promisesIn(`${title}\n${heading}\n${body}`))
  const promisesAbove = new Set(promisesIn(heading.endsWith('?') ? title : `${title}\n${heading}`))
  const asks = /\?$/.test(heading)
  const answer = saysYesOrNo(body) ? (isNegative(body.slice(0, 12)) ? 'no' : 'yes') : undefined
  const unit = (
    text: string,
    clauses: readonly Clause[],
    label: RowLabel | undefined = undefined,
    isListed = false,
    before = '',
  ): Unit => {
    const quantities = quantitiesIn(text, language)
    const words = contentWords(text, language)
    return {
      own: wordSet(before === '' ? words : contentWords(`${before} ${text}`, language)),
      vocabulary: vocabularyOf(text),
      above,
      around,
      quantities,
      promises: new Set(
        promisesIn(text).filter((promise) => promise !== 'fee' || !isNegative(text)),
      ),
      promisesAround,
      promisesAbove,
      clauses: conclusions(clauses, language, isListed),
      isDenied: asks && answer === 'no',
      names: new Set(namesIn(text, language).map((name) => name.toLowerCase())),
      label,
      inOrder: words.map(({ stem }) => stem),
      hasCondition: clauses.some(({ isCondition }) => isCondition),
      isNegative: isNegative(text),
      isHedged: isHedged(text),
      near: quantities.map((one) => wordSet(wordsNear(text, one, language))),
    }
  }
  const denies =
    denying.test(heading) && !/^(?:why|how|warum|wie|pourquoi|comment)\b/i.test(heading)
  let intro = ''
  const units = body.split('\n').flatMap((line) => {
    const isItem = /^ *(?:[-*•]|\d{1,3}\.) /.test(line)
    if (!isItem && line !== '') intro = line
    if (!isItem) {
      return sentencesOf(line).map((text, at, all) =>
        unit(text, clausesIn(text), undefined, false, leansBack(text) ? all[at - 1] : ''),
      )
    }
    // "What can't be returned?" turns around what the list below it says; steps are done in any case.
    const turned = /^ *[-*•]/.test(line) && (denies || (intro.endsWith(':') && denying.test(intro)))
    return [
      unit(line, turned ? [itemClause(line)] : clausesIn(line), rowLabel(line, language), turned),
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
    isLacking: lacking.test(text),
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
