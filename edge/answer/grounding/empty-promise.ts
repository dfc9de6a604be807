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
