import { oppositesOf } from './antonyms.ts'
import {
  admitsIgnorance,
  isAboutSelf,
  isNegative,
  offersPerson,
  promisesDeed,
  promisesIn,
  saysYesOrNo,
  tellsTheirFate,
  withoutPromises,
} from './claim-words.ts'
import { type Clause, clausesIn, type Polarity } from './clauses.ts'
import { type Evidence, type Unit, vocabularyOf, type WordSet } from './evidence.ts'
import { judgeForeign } from './judge-foreign.ts'
import { foreignLink, type Trusted } from './links.ts'
import { isOfUnion, namesIn } from './names.ts'
import { type Quantity, quantitiesIn, sameMeasure, sameQuantity } from './quantities.ts'
import { isSaid } from './said.ts'
import { type ContentWord, contentWords, isChatter, likeness } from './words.ts'

/** Why a sentence is not shown. The names are stable: staff and statistics read them. */
export type GroundingFault =
  | 'foreign-link'
  | 'ungrounded-number'
  | 'ungrounded-name'
  | 'ungrounded-promise'
  | 'contradiction'
  | 'ungrounded-claim'
  | 'forbidden-topic'
  | 'prompt-leak'
  /** It says nothing without the sentence before it, which was held. */
  | 'leans'

export type Verdict =
  /** It claims nothing. */
  | { kind: 'talk' }
  /** A source supports it; undefined where the conversation does. */
  | { kind: 'grounded'; source: number | undefined; covered?: number }
  /**
   * `about` is the word or number that stands nowhere. `isElsewhere`: the passages hardly speak of
   * what the sentence does, so that others may bear it out.
   */
  | { kind: 'fault'; fault: GroundingFault; about: string; isElsewhere?: boolean }

/** Stands for what the visitor gave; the vault tells whether it may. */
const placeholder = /<[A-Z][A-Z_]{0,30}_\d{1,6}>/g

/** A word of a sentence with what it is worth: the rarer, the more. */
type Weighed = ContentWord & { worth: number }

/** Shares of a word's worth, by where a passage has it. */
const shares = { own: 1, above: 0.8, around: 0.5, group: 0.8 }
/** Likeness from which another word may stand for one, and what it counts at most. */
const alike = 0.5
const alikeShare = 0.7
/** What the rarest word is worth, beside about 1 of one that half of the passages have. */
const mostWorth = 3.2
/** How near to the best unit one must come for what it says to be said of the same thing. */
const tuning = {
  rival: 0.9,
  promise: 0.72,
  shortPromise: 0.9,
  polarity: 0.95,
  clause: 0.95,
  wholeLeast: 0.4,
  clauseLeast: 0.4,
  fewLeast: 0.85,
  name: 0.8,
  elsewhere: 0.6,
  cover: 0.5,
  coverWithNumbers: 0.3,
}
/** Promises that the whole passage makes, and not one sentence of it alone. */
const softPromises = new Set(['refund', 'bonus', 'discount', 'atOnce', 'next'])

/**
 * Holds one sentence of an answer against all that it may rest on. Pure, and linear in the length of
 * both. `marked` are the sources that it cites itself.
 */
export function judge(
  written: string,
  evidence: Evidence & {
    /** The answer's language, where it is not the sources'. */
    spoken?: string
  },
  trusted: Trusted,
  marked: readonly number[] = [],
): Verdict {
  const text = written.replace(placeholder, ' ')
  const link = foreignLink(text, trusted)
  if (link !== undefined) return fault('foreign-link', link)
  if (promisesDeed(text)) return fault('ungrounded-promise', 'a deed')
  if (tellsTheirFate(text)) return fault('ungrounded-claim', 'of the visitor')
  const { spoken = evidence.language } = evidence
  if (spoken !== evidence.language) return judgeForeign(text, evidence, spoken, marked)
  const sentence = read(text, evidence, marked)
  const verdict = judgeRead(sentence, evidence, marked)
  return verdict.kind === 'fault'
    ? { ...verdict, isElsewhere: sentence.covered < tuning.elsewhere }
    : verdict
}

function judgeRead(sentence: Sentence, evidence: Evidence, marked: readonly number[]): Verdict {
  const { text } = sentence
  const isQuestion = /[?？]\s*$/.test(text)
  const number = wrongQuantity(sentence, evidence) ?? mixedRows(sentence.quantities, evidence)
  if (number) return fault('ungrounded-number', numberText(text, number))
  const name = strangeName(sentence, evidence, isQuestion) ?? wrongName(sentence, evidence)
  if (name !== undefined) return fault('ungrounded-name', name)
  const { ranked } = sentence
  if (!isQuestion || sentence.promises.length > 1) {
    const promise = emptyPromise(sentence, evidence)
    if (promise && !sentence.isTalk) return fault('ungrounded-promise', promise)
  }
  if (isQuestion) return { kind: 'talk' }
  if (sentence.isTalk && (marked.length === 0 || !sentence.knowsShop)) return { kind: 'talk' }
  if (!claims(sentence, marked)) return { kind: 'talk' }
  if (contradicts(sentence, evidence)) return fault('contradiction', '')
  const least = sentence.quantities.length > 0 ? tuning.coverWithNumbers : tuning.cover
  if (sentence.covered < least) return fault('ungrounded-claim', sentence.open)
  return { kind: 'grounded', source: sourceFor(ranked, marked), covered: sentence.covered }
}

function fault(code: GroundingFault, about: string): Verdict {
  return { kind: 'fault', fault: code, about }
}

type Ranked = { unit: Unit; score: number }
type Sentence = {
  text: string
  words: readonly Weighed[]
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

function read(text: string, evidence: Evidence, marked: readonly number[]): Sentence {
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
  const words = telling >= 2 ? spoken : [...spoken, ...asked(said.words, own, worthOf, language)]
  // Counting to ten claims nothing, and neither does a first word that is only written like a name.
  const knowsShop = own.some(({ stem, written }) => spread.has(stem) && !isChatter(written))
  const isOfShop = marked.length > 0 || knowsShop
  const quantities = quantitiesIn(text, language).filter(
    ({ measure, code }) => isOfShop || measure !== 'plain' || code !== undefined,
  )
  const allNames = namesIn(text, language)
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
  return isAboutSelf(text) || offersPerson(text)
}

/** Whether a sentence says anything that could be wrong. */
function claims(
  { quantities, promises, names, text, knowsShop }: Sentence,
  marked: readonly number[],
): boolean {
  if (quantities.length + promises.length + names.length + marked.length > 0) return true
  if (saysYesOrNo(text)) return true
  if (
    /(?<!\p{L})(?:we|our|us|wir|unser\p{L}*|nous|notre|nosotros|noi|nós|wij|ons|onze)(?!\p{L})/iu.test(
      text,
    )
  )
    return true
  return knowsShop
}

function has({ stems, groups }: WordSet, word: ContentWord): number {
  if (stems.has(word.stem)) return 1
  return word.groups.some((group) => groups.has(group)) ? shares.group : 0
}

/** How much of the words a unit speaks of, itself or by what stands around it, from 0 to 1. */
function scoreOf(words: readonly Weighed[], unit: Unit): number {
  let sum = 0
  let all = 0
  for (const word of words) {
    all += word.worth
    sum +=
      word.worth *
      Math.max(
        has(unit.own, word) * shares.own,
        has(unit.above, word) * shares.above,
        has(unit.around, word) * shares.around,
      )
  }
  return all > 0 ? sum / all : 0
}

/** The same for a whole passage, where words alike in meaning count too. */
function coverage(words: readonly Weighed[], unit: Unit): number {
  let sum = 0
  let all = 0
  for (const word of words) {
    all += word.worth
    sum += word.worth * shareIn(word, unit)
  }
  return all > 0 ? sum / all : 1
}

function shareIn(word: Weighed, { above, around }: Unit): number {
  const exact = Math.max(has(above, word), has(around, word))
  if (exact > 0) return exact
  let nearest = 0
  for (const set of [above, around]) {
    for (const other of set.written) nearest = Math.max(nearest, likeness(word.written, other))
  }
  return nearest >= alike ? alikeShare * nearest : 0
}

function openWord(words: readonly Weighed[], unit: Unit | undefined): string {
  const open = unit ? words.filter((word) => shareIn(word, unit) === 0) : words
  return (
    open.reduce((most, word) => (word.worth > (most?.worth ?? 0) ? word : most), open[0])
      ?.written ?? ''
  )
}

/** The first number that stands nowhere, or is said of something else. */
function wrongQuantity(
  { quantities, ranked, text, negative }: Sentence,
  { said }: Evidence,
): Quantity | undefined {
  return quantities.find((quantity) => {
    if (isSaid(quantity, text, said.quantities)) return false
    const holding = ranked.find(({ unit }) =>
      unit.quantities.some((one) => sameQuantity(quantity, one)),
    )
    if (!holding) return !(negative && said.quantities.some((one) => sameQuantity(one, quantity)))
    // Another unit that says otherwise of the very same thing.
    const rival = ranked.find(({ unit }) => {
      const others = unit.quantities.filter((one) => sameMeasure(one, quantity))
      return (
        others.length > 0 && !others.some((one) => quantities.some((own) => sameQuantity(own, one)))
      )
    })
    // One that agrees in two numbers is about the same thing.
    const agrees = ({ unit }: Ranked) =>
      unit.quantities.some((one) => sameQuantity(quantity, one)) &&
      quantities.filter((own) => unit.quantities.some((one) => sameQuantity(own, one))).length > 1
    if (ranked.some(agrees)) return false
    return rival !== undefined && holding.score < rival.score * tuning.rival
  })
}

/** A number of one row of a table told with a number of another row. */
function mixedRows(quantities: readonly Quantity[], evidence: Evidence): Quantity | undefined {
  if (quantities.length < 2) return undefined
  const holds = (unit: Unit, quantity: Quantity) =>
    unit.quantities.some((one) => sameQuantity(quantity, one))
  if (evidence.units.some((unit) => quantities.every((one) => holds(unit, one)))) return undefined
  for (const unit of evidence.units.filter(({ isRow }) => isRow)) {
    const anchor = quantities.find((one) => one.measure !== 'plain' && holds(unit, one))
    if (!anchor) continue
    const others = quantities.filter(
      (one) =>
        !sameMeasure(one, anchor) && unit.quantities.some((given) => sameMeasure(one, given)),
    )
    if (others.length > 0 && !others.some((one) => holds(unit, one))) return others[0]
  }
  return undefined
}

/** A name told of what the passages tell of another. */
function wrongName(
  { names, words, text, quantities }: Sentence,
  { units, spread }: Evidence,
): string | undefined {
  const own = new Set(names.map((name) => name.toLowerCase()))
  if (own.size === 0 || isNegative(text)) return undefined
  const rest = words.filter(({ written }) => !own.has(written))
  if (rest.filter(({ stem, written }) => spread.has(stem) && !isChatter(written)).length < 2) {
    return undefined
  }
  let holding = 0
  let rival = 0
  for (const unit of units) {
    const score = scoreOf(rest, unit)
    const holds = [...own].some(
      (name) => unit.names.has(name) || unit.own.written.has(name) || unit.above.written.has(name),
    )
    const sharesNumber = unit.quantities.some((one) =>
      quantities.some((quantity) => sameQuantity(quantity, one)),
    )
    if (holds && sharesNumber) return undefined
    if (holds) holding = Math.max(holding, score)
    else if (unit.names.size > 0) rival = Math.max(rival, score)
  }
  return holding < rival * tuning.name ? names[0] : undefined
}

function strangeName(
  { names, negative }: Sentence,
  { vocabulary, said }: Evidence,
  isQuestion: boolean,
): string | undefined {
  return names.find((name) => {
    const word = name.toLowerCase()
    if (vocabulary.has(word) || isOfUnion(word, vocabulary)) return false
    return !(said.vocabulary.has(word) && (negative || isQuestion))
  })
}

/** A promise that no passage about the same thing makes. */
function emptyPromise(
  { text, words, quantities }: Sentence,
  evidence: Evidence,
): string | undefined {
  for (const clause of clausesIn(text)) {
    // "That is not free" needs no passage that says "free".
    if (clause.polarity === 'no') continue
    const promises = promisesIn(clause.text)
    if (promises.length === 0) continue
    const rest = contentWords(withoutPromises(clause.text), evidence.language)
    const inClause = words.filter(({ stem }) => rest.some((word) => word.stem === stem))
    const isShort = inClause.filter(({ written }) => !isChatter(written)).length < 3
    const about = inClause.some(({ written }) => !isChatter(written)) ? inClause : words
    const ranked = evidence.units.map((unit) => ({ unit, score: scoreOf(about, unit) }))
    const best = ranked.reduce((most, { score }) => Math.max(most, score), 0)
    const empty = promises.find((promise) => {
      return !ranked.some(({ unit, score }) => {
        const held = softPromises.has(promise) ? unit.promisesAround : unit.promises
        if (!held.has(promise) && !unit.promisesAbove.has(promise)) return false
        const sharesNumber = unit.quantities.some((one) =>
          quantities.some((own) => sameQuantity(own, one)),
        )
        return sharesNumber || score >= best * (isShort ? tuning.shortPromise : tuning.promise)
      })
    })
    if (empty) return empty
  }
  return undefined
}

/** What says the same in the passages says yes where the sentence says no, or the other way round. */
function contradicts(
  { text, words: plain, ranked }: Sentence,
  { language, units, said, spread }: Evidence,
): boolean {
  // What was asked is what the yes or no is about.
  const words = plain.map((word) =>
    has(said.words, word) > 0 ? { ...word, worth: word.worth * 1.5 } : word,
  )
  const isUnheardOf = (word: Weighed) =>
    !spread.has(word.stem) && !isChatter(word.written) && has(said.words, word) > 0
  const clauses = clausesIn(text)
  const vocabulary = vocabularyOf(text)
  const whole = wholePolarity(clauses)
  if (whole !== 'limited') {
    const near = nearest(
      ranked.slice(0, 40).map(({ unit, score }) => ({
        unit,
        score: closeness(score, vocabulary, unit.vocabulary),
      })),
      tuning.polarity,
      tuning.wholeLeast,
    )
    const agrees = ({ unit }: Ranked) => {
      if (unit.isDenied && whole === 'yes' && shareOf(words, unit.own) < 0.6) return false
      const theirs = wholePolarity(unit.clauses)
      const opposite = unit.clauses.some((clause) => isOpposite(vocabulary, clause.vocabulary))
      return theirs === 'limited' || (theirs === whole) !== opposite
    }
    const isKnown = whole === 'yes' || !words.some(isUnheardOf)
    if (isKnown && near.length > 0 && !near.some(agrees)) return true
  }
  const denies = clauses.some(({ polarity }) => polarity === 'no')
  const byStem = new Map(words.map((word) => [word.stem, word]))
  return clauses.some(({ text: part, polarity, isCondition }) => {
    if (polarity === 'limited' || isCondition) return false
    const own = contentWords(part, language).flatMap(({ stem }) => byStem.get(stem) ?? [])
    const telling = own.filter(({ written }) => !isChatter(written))
    // What no passage knows may be denied: "There is no lifetime guarantee."
    if (polarity === 'no' && telling.some(isUnheardOf)) return false
    const partVocabulary = vocabularyOf(part)
    const stated = units.flatMap((unit) =>
      unit.clauses.flatMap((clause) => {
        if (clause.isCondition) return []
        const score = clauseScore(own, clause.words, unit)
        return [{ clause, score: closeness(score, partVocabulary, clause.vocabulary) }]
      }),
    )
    const near = nearest(
      stated,
      tuning.clause,
      telling.length < 2 ? tuning.fewLeast : tuning.clauseLeast,
    )
    return (
      near.length > 0 &&
      !near.some(({ clause }) => {
        if (clause.polarity === 'limited') return true
        // "Gift cards, opened food and the like can't be returned": one part of it denies the others.
        if (clause.isListed && denies) return true
        return (clause.polarity === polarity) !== isOpposite(partVocabulary, clause.vocabulary)
      })
    )
  })
}

/** Those that come near the best, where the best is good enough to be about the same thing. */
function nearest<T extends { score: number }>(
  all: readonly T[],
  share: number,
  least: number,
): T[] {
  const best = all.reduce((most, { score }) => Math.max(most, score), 0)
  return best < least ? [] : all.filter(({ score }) => score >= best * share)
}

/** Of two that speak of the same, the one that says it in the same words is nearer. */
function closeness(score: number, one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return score * 0.8 + 0.2 * ((2 * common) / (one.size + other.size || 1))
}

/** What a sentence says as a whole; `limited` where its parts say both. */
function wholePolarity(clauses: readonly Pick<Clause, 'polarity' | 'isCondition'>[]): Polarity {
  const said = new Set(
    clauses.flatMap(({ polarity, isCondition }) =>
      isCondition && polarity === 'yes' ? [] : [polarity],
    ),
  )
  const [only = 'yes', ...others] = said
  return others.length === 0 ? only : 'limited'
}

function shareOf(words: readonly Weighed[], set: WordSet): number {
  let sum = 0
  let all = 0
  for (const word of words) {
    all += word.worth
    sum += word.worth * has(set, word)
  }
  return all > 0 ? sum / all : 0
}

function clauseScore(words: readonly Weighed[], clause: WordSet, unit: Unit): number {
  let sum = 0
  let all = 0
  for (const word of words) {
    all += word.worth
    sum +=
      word.worth *
      Math.max(
        has(clause, word),
        opposed(word, clause) ? 1 : 0,
        has(unit.own, word) * 0.5,
        has(unit.above, word) * 0.6,
        has(unit.around, word) * 0.3,
      )
  }
  return all > 0 ? sum / all : 0
}

function opposed(word: ContentWord, { written }: WordSet): boolean {
  return oppositesOf(word.written).some((other) => written.has(other))
}

/** "Open on Sundays" against "closed on Sundays". */
function isOpposite(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].some(
    (word) =>
      !others.has(word) &&
      oppositesOf(word).some((other) => others.has(other) && !words.has(other)),
  )
}

/** The source to cite: one of those that the sentence cites, where it is as good as any. */
function sourceFor(ranked: readonly Ranked[], marked: readonly number[]): number | undefined {
  const best = ranked[0]
  const own = ranked.find(({ unit }) => unit.source !== undefined && marked.includes(unit.source))
  return own && best && own.score >= best.score * 0.7 ? own.unit.source : best?.unit.source
}

function numberText(text: string, { start }: Quantity): string {
  return text
    .slice(start, start + 40)
    .split(/\s+/)
    .slice(0, 2)
    .join(' ')
}
