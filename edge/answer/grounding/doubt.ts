import { saysYesOrNo } from './claim-words.ts'
import { clausesIn } from './clauses.ts'
import { isOpposite } from './contradiction.ts'
import type { Evidence, SourcedUnit } from './evidence.ts'
import type { Sentence } from './read-sentence.ts'
import { type Unit, vocabularyOf, type WordSet } from './reading.ts'
import { turning } from './said-alike.ts'
import { tuning } from './tuning.ts'
import { has, type Weighed, weighted } from './weigh.ts'
import { type ContentWord, contentWords, isChatter } from './words.ts'

/** Units that come near enough to be what a sentence tells again. */
const mostLikely = 12
/** Units in which two words are looked for together. */
const mostTogether = 60

/**
 * What tells a sentence that a passage bears out from one that is made of the passage's words: each
 * between 0 and about 4.
 */
export type Signs = Record<keyof typeof tuning.doubt, number>

/** How likely it is that no passage says what a sentence does, above 0 where that is likelier than not. */
export function doubtOf(sentence: Sentence, evidence: Evidence, contradicted: boolean): number {
  const signs = signsOf(sentence, evidence, contradicted)
  if (!signs) return 0
  let sum = 0
  for (const [name, weight] of Object.entries(tuning.doubt)) {
    sum += weight * (signs[name as keyof Signs] ?? 0) // the keys are those of the weights
  }
  return sum
}

/** What a sentence shows of itself beside the unit that it comes nearest. */
export function signsOf(
  sentence: Sentence,
  evidence: Evidence,
  contradicted: boolean,
): Signs | undefined {
  const { text, words, ranked, negative, covered, quantities } = sentence
  const { language, spread } = evidence
  const [best, score] = nearestOf(
    ranked.slice(0, mostLikely).map(({ unit }) => unit),
    words,
  )
  if (!best || words.length === 0) return undefined
  const vocabulary = vocabularyOf(text)
  const turns = [...vocabulary].filter((word) => turning.test(word))
  const theirTurns = [...best.vocabulary].filter((word) => turning.test(word))
  const stems = new Set(words.map(({ stem }) => stem))
  const left = [...best.own.stems].filter((stem) => !stems.has(stem))
  const pairs = pairsIn(text, language, spread)
  const likely = ranked.slice(0, mostTogether).map(({ unit }) => unit)
  const together = pairs.filter((pair) => likely.some((unit) => isTogether(pair, unit)))
  const torn = pairs.filter((pair) => isTorn(pair, best))
  const isYes = saysYesOrNo(text) && !negative
  return {
    base: 1,
    score,
    turns: turns.filter((word) => !best.vocabulary.has(word)).length,
    theirTurns: theirTurns.filter((word) => !vocabulary.has(word)).length,
    left: left.length / Math.max(1, best.own.stems.size),
    apart: pairs.length === 0 ? 0.4 : 1 - together.length / pairs.length,
    torn: torn.length,
    pairs: Math.min(4, pairs.length),
    unknown:
      words.filter(({ stem, written }) => !spread.has(stem) && !isChatter(written)).length /
      words.length,
    strangest: Math.max(
      0,
      ...words.map(
        (word) =>
          word.worth *
          (1 - Math.max(has(best.own, word), has(best.above, word), has(best.around, word))),
      ),
    ),
    covered,
    negative: negative ? 1 : 0,
    turned: negative !== best.clauses.some(({ polarity }) => polarity === 'no') ? 1 : 0,
    opposite: isOpposite(vocabulary, best.vocabulary) ? 1 : 0,
    yes: isYes ? 1 : 0,
    length: Math.log(words.length + 1),
    numbers: quantities.length > 0 ? 1 : 0,
    contradicted: contradicted ? 1 : 0,
    contradictedWhole: contradicted ? covered * score : 0,
  }
}

function nearestOf(
  units: readonly SourcedUnit[],
  words: readonly Weighed[],
): [SourcedUnit | undefined, number] {
  let best: SourcedUnit | undefined
  let most = -1
  for (const unit of units) {
    const score = weighted(words, (word) =>
      Math.max(has(unit.own, word), has(unit.above, word) * 0.7, has(unit.around, word) * 0.25),
    )
    if (score > most) [best, most] = [unit, score]
  }
  return [best, most]
}

type Pair = readonly [ContentWord, ContentWord]

/** Words that follow each other in one clause, of those that the passages know. */
function pairsIn(text: string, language: string, spread: Evidence['spread']): Pair[] {
  return clausesIn(text).flatMap(({ text: part }) => {
    const words = contentWords(part, language).filter(
      ({ stem, written }) => spread.has(stem) && !isChatter(written),
    )
    return words.flatMap((word, at): Pair[] => {
      const before = words[at - 1]
      return before && before.stem !== word.stem ? [[before, word]] : []
    })
  })
}

/** Whether a clause of a unit has both words. */
function isTogether([one, other]: Pair, { clauses }: Unit): boolean {
  return clauses.some(({ words }) => holds(words, one) && holds(words, other))
}

/** Whether a unit says one word in one of its clauses, and the other in another. */
function isTorn(pair: Pair, unit: Unit): boolean {
  const [one, other] = pair
  return holds(unit.own, one) && holds(unit.own, other) && !isTogether(pair, unit)
}

function holds(set: WordSet, word: ContentWord): boolean {
  return has(set, word) > 0
}
