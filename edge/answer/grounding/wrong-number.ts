import { withoutPromises } from './claim-words.ts'
import { clausesIn } from './clauses.ts'
import type { Evidence } from './evidence.ts'
import { type Quantity, sameMeasure, sameQuantity } from './quantities.ts'
import type { Sentence } from './read-sentence.ts'
import type { Unit } from './reading.ts'
import { isSaid } from './said.ts'
import { tuning } from './tuning.ts'
import { scoreOf, type Weighed } from './weigh.ts'
import { contentWords, isChatter } from './words.ts'

/** The first number that stands nowhere, or is said of something else. */
export function wrongQuantity(sentence: Sentence, evidence: Evidence): Quantity | undefined {
  const { quantities, ranked, text, negative } = sentence
  const { units, said } = evidence
  return quantities.find((quantity) => {
    if (isSaid(quantity, text, said.quantities)) return false
    const partner = otherEnd(quantity, quantities, text)
    const holds = ({ quantities: given }: Unit) =>
      given.some((one) => sameQuantity(quantity, one)) &&
      (!partner || given.some((one) => sameQuantity(partner, one)))
    const holding = ranked.find(({ unit }) => holds(unit))
    if (!holding) return !(negative && said.quantities.some((one) => sameQuantity(one, quantity)))
    // One that agrees in two numbers is about the same thing.
    const agrees = (unit: Unit) =>
      holds(unit) &&
      quantities.some(
        (own) =>
          own !== quantity &&
          own !== partner &&
          unit.quantities.some((one) => sameQuantity(own, one)),
      )
    if (units.some(agrees)) return false
    // Another unit that says otherwise of the very same thing, of the sentence or of this part of it.
    const contradicts = (unit: Unit) => {
      const others = unit.quantities.filter((one) => sameMeasure(one, quantity))
      return (
        others.length > 0 && !others.some((one) => quantities.some((own) => sameQuantity(own, one)))
      )
    }
    return aboutNumber(sentence, quantity, evidence).every((words) => {
      let held = 0
      let rival = 0
      for (const unit of units) {
        const score = scoreOf(words, unit)
        if (holds(unit)) held = Math.max(held, score)
        else if (contradicts(unit)) rival = Math.max(rival, score)
      }
      return held < rival * tuning.rival
    })
  })
}

/** The words that tell what a number is about: all of the sentence, and those of its own clause. */
function aboutNumber(
  { text, words }: Sentence,
  { start }: Quantity,
  { language }: Evidence,
): (readonly Weighed[])[] {
  const among = (part: string) => {
    const stems = new Set(contentWords(withoutPromises(part), language).map(({ stem }) => stem))
    return words.filter(({ stem }) => stems.has(stem))
  }
  const own = clausesIn(text).find(({ text: part }) => {
    const at = text.indexOf(part)
    return at >= 0 && at <= start && start < at + part.length
  })
  const inClause = own ? among(own.text) : []
  const telling = inClause.filter(({ written }) => !isChatter(written))
  return telling.length >= 2 ? [words, inClause] : [words, among(text)]
}

/** The other end of a range, which is one thing: "2–3 days". */
function otherEnd(
  quantity: Quantity,
  quantities: readonly Quantity[],
  text: string,
): Quantity | undefined {
  return quantities.find((other) => {
    const [one, next] = other.start < quantity.start ? [other, quantity] : [quantity, other]
    return (
      one !== next && /^[\d.,]{1,12} ?(?:[–—-]|to|bis) ?€?$/.test(text.slice(one.start, next.start))
    )
  })
}

/** A number of one row of a table told with a number of another row. */
export function mixedRows(
  quantities: readonly Quantity[],
  evidence: Evidence,
): Quantity | undefined {
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

export function numberText(text: string, { start }: Quantity): string {
  return text
    .slice(start, start + 40)
    .split(/\s+/)
    .slice(0, 2)
    .join(' ')
}
