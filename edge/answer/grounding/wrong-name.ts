import { isNegative } from './claim-words.ts'
import { clausesIn } from './clauses.ts'
import type { Evidence } from './evidence.ts'
import { namings } from './names.ts'
import { sameQuantity } from './quantities.ts'
import type { Sentence } from './read-sentence.ts'
import { vocabularyOf } from './reading.ts'
import { tuning } from './tuning.ts'
import { scoreOf } from './weigh.ts'
import { isChatter } from './words.ts'

/** A name told of what the passages tell of another. */
export function wrongName(
  { names, words, text, quantities }: Sentence,
  { units, spread }: Evidence,
): string | undefined {
  const own = new Set(names.flatMap((name) => namings(name.toLowerCase())))
  if (own.size === 0 || isNegative(text)) return undefined
  // What is told of it stands in its own part of the sentence.
  const told = clausesIn(text)
    .map((clause) => vocabularyOf(clause.text))
    .filter((part) => names.some((name) => part.has(name.toLowerCase())))
  const rest = words.filter(
    ({ written }) =>
      !own.has(written) && (told.length === 0 || told.some((part) => part.has(written))),
  )
  if (rest.filter(({ stem, written }) => spread.has(stem) && !isChatter(written)).length < 2) {
    return undefined
  }
  // "All hours are Vienna time" tells it of the whole passage.
  const general = new Set(
    units
      .filter(
        ({ own: { written } }) => written.size <= 4 && [...own].some((name) => written.has(name)),
      )
      .map(({ around }) => around),
  )
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
    // A name that the whole passage tells of needs not stand in each of its sentences.
    else if (unit.names.size > 0 && !general.has(unit.around)) rival = Math.max(rival, score)
  }
  return holding < rival * tuning.name ? names[0] : undefined
}

export function strangeName(
  { names, negative }: Sentence,
  { vocabulary, said }: Evidence,
  isQuestion: boolean,
): string | undefined {
  return names.find((name) => {
    const word = name.toLowerCase()
    if (namings(word).some((naming) => vocabulary.has(naming))) return false
    return !(said.vocabulary.has(word) && (negative || isQuestion))
  })
}
