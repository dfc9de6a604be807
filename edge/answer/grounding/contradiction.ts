import { oppositesOf } from './antonyms.ts'
import { type Clause, clausesIn, lacking, type Polarity } from './clauses.ts'
import type { Evidence } from './evidence.ts'
import type { Ranked, Sentence } from './read-sentence.ts'
import { type Unit, vocabularyOf, type WordSet } from './reading.ts'
import { rowsMeant } from './table-rows.ts'
import { tuning } from './tuning.ts'
import { has, shareOf, type Weighed, weighted } from './weigh.ts'
import { type ContentWord, contentWords, isChatter } from './words.ts'

/** Units that may speak of the same, at most: of the others no word is shared. */
const mostNear = 40

/** What says the same in the passages says yes where the sentence says no, or the other way round. */
export function contradicts(sentence: Sentence, evidence: Evidence): boolean {
  const { text, words: plain, ranked } = sentence
  const { language, said, spread } = evidence
  // What was asked is what the yes or no is about.
  const words = plain.map((word) =>
    has(said.words, word) > 0 ? { ...word, worth: word.worth * 1.5 } : word,
  )
  const isUnheardOf = (word: Weighed) =>
    !spread.has(word.stem) && !isChatter(word.written) && has(said.words, word) > 0
  const clauses = clausesIn(text)
  const denies = clauses.some(({ polarity }) => polarity === 'no')
  if (denies && deniesElsewhere(sentence, evidence)) return false
  const vocabulary = vocabularyOf(text)
  const whole = wholePolarity(clauses)
  if (whole !== 'limited') {
    const near = nearest(
      ranked.slice(0, mostNear).map(({ unit, score }) => ({
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
    // The rest of it may stand in a sentence beside: "You get a gift card. The giver isn't told."
    const rest = words.filter((word) => near[0] && has(near[0].unit.own, word) === 0)
    const beside = ranked
      .slice(0, mostNear)
      .filter(
        ({ unit }) =>
          unit.around === near[0]?.unit.around &&
          rest.some((word) => !isChatter(word.written) && has(unit.own, word) === 1),
      )
    if (isKnown && near.length > 0 && ![...near, ...beside].some(agrees)) return true
  }
  const byStem = new Map(words.map((word) => [word.stem, word]))
  return clauses.some(({ text: part, polarity, isCondition }) => {
    if (polarity === 'limited' || isCondition || lacking.test(part)) return false
    // "You don't get points when you buy one" denies no more than its condition says.
    if (polarity === 'no' && clauses.some((clause) => clause.isCondition)) return false
    const own = contentWords(part, language).flatMap(({ stem }) => byStem.get(stem) ?? [])
    const telling = own.filter(({ written }) => !isChatter(written))
    // "So they can't" says of what stands before it.
    if (telling.length < 2 && pointing.test(part)) return false
    // What no passage knows may be denied: "There is no lifetime guarantee."
    if (polarity === 'no' && telling.some(isUnheardOf)) return false
    const partVocabulary = vocabularyOf(part)
    const stated = ranked.slice(0, contrast.test(part) ? 1 : mostNear).flatMap(({ unit }) =>
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
        if (clause.polarity === 'limited' || clause.isLacking) return true
        // "Gift cards, opened food and the like can't be returned": one part of it denies the others.
        if (clause.isListed && denies) return true
        return (clause.polarity === polarity) !== isOpposite(partVocabulary, clause.vocabulary)
      })
    )
  })
}

/** Words of a row for all places that no other row names. */
const others = ['elsewhere', 'anywhere', 'others', 'other']

/** "Express isn't available outside the union", or in a place that no row names, says what the row for everywhere else does. */
function deniesElsewhere(sentence: Sentence, evidence: Evidence): boolean {
  const { text, words, names, ranked } = sentence
  const rows = ranked.filter(
    ({ unit }) =>
      unit.label &&
      unit.isNegative &&
      others.some((word) => unit.vocabulary.has(word)) &&
      words.some((word) => !isChatter(word.written) && has(unit.own, word) === 1),
  )
  if (rows.length === 0) return false
  if (/(?<!\p{L})(?:outside|beyond)(?!\p{L})/iu.test(text)) return true
  const rowOf = rowsMeant(sentence, evidence)
  return names.length > 0 && rows.some(({ unit }) => rowOf(unit) !== 'other')
}

/** Speaks of something that was named before. */
const pointing =
  /^\P{L}*(?:and |so |but |because |since |then )?(?:it|they|this|that|these|those|you|we)(?!\p{L})/iu

/** "…, not the day on which it arrives" */
const contrast =
  /^(?:and |but )?(?:not|nicht|pas|no|non|niet) (?:the|a|an|on|from|in|at|when|der|die|das|le|la|el)(?!\p{L})/iu

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

function clauseScore(words: readonly Weighed[], clause: WordSet, unit: Unit): number {
  return weighted(words, (word) =>
    Math.max(
      has(clause, word),
      opposed(word, clause) ? 1 : 0,
      has(unit.own, word) * 0.5,
      has(unit.above, word) * 0.6,
      has(unit.around, word) * 0.3,
    ),
  )
}

function opposed(word: ContentWord, { written }: WordSet): boolean {
  return oppositesOf(word.written).some((other) => written.has(other))
}

/** "Open on Sundays" against "closed on Sundays". */
export function isOpposite(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].some(
    (word) =>
      !others.has(word) &&
      oppositesOf(word).some((other) => others.has(other) && !words.has(other)),
  )
}
