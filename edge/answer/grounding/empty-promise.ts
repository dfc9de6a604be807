import { promisesIn, withoutPromises } from './claim-words.ts'
import { clausesIn } from './clauses.ts'
import type { Evidence } from './evidence.ts'
import { sameQuantity } from './quantities.ts'
import type { Sentence } from './read-sentence.ts'
import { tuning } from './tuning.ts'
import { scoreOf } from './weigh.ts'
import { contentWords, isChatter } from './words.ts'

/** Promises that the whole passage makes, and not one sentence of it alone. */
const softPromises = new Set(['refund', 'bonus', 'discount', 'atOnce', 'next'])

/** A promise that no passage about the same thing makes. */
export function emptyPromise(
  { text, words, quantities }: Sentence,
  evidence: Evidence,
): string | undefined {
  const among = (part: string) => {
    const rest = contentWords(withoutPromises(part), evidence.language)
    return words.filter(({ stem }) => rest.some((word) => word.stem === stem))
  }
  for (const clause of clausesIn(text)) {
    // "That is not free" needs no passage that says "free".
    if (clause.polarity === 'no') continue
    const promises = promisesIn(clause.text)
    if (promises.length === 0) continue
    const inClause = among(clause.text)
    const isShort = inClause.filter(({ written }) => !isChatter(written)).length < 3
    const about = inClause.some(({ written }) => !isChatter(written)) ? inClause : words
    const least = isShort ? tuning.shortPromise : tuning.promise
    // A few words mostly go on about what the whole sentence is about.
    const topics = isShort && about !== words ? [about, among(text)] : [about]
    const rankings = topics.map((topic) => {
      const scores = evidence.units.map((unit) => scoreOf(topic, unit))
      return { scores, best: scores.reduce((most, score) => Math.max(most, score), 0) }
    })
    const empty = promises.find(
      (promise) =>
        !evidence.units.some((unit, at) => {
          const held = softPromises.has(promise) ? unit.promisesAround : unit.promises
          if (!held.has(promise) && !unit.promisesAbove.has(promise)) return false
          const sharesNumber = unit.quantities.some((one) =>
            quantities.some((own) => sameQuantity(own, one)),
          )
          return (
            sharesNumber || rankings.some(({ scores, best }) => (scores[at] ?? 0) >= best * least)
          )
        }),
    )
    if (empty) return empty
  }
  return undefined
}
