import { withoutPromises } from './claim-words.ts'
import { clausesIn } from './clauses.ts'
import type { Evidence } from './evidence.ts'
import { type Quantity, sameMeasure, sameQuantity } from './quantities.ts'
import type { Sentence } from './read-sentence.ts'
import type { Unit } from './reading.ts'
import { isSaid } from './said.ts'
import { rowsMeant } from './table-rows.ts'
import { tuning } from './tuning.ts'
import { has, scoreOf, type Weighed, weighted } from './weigh.ts'
import { contentWords, isChatter } from './words.ts'
import { wordsNear } from './words-near.ts'

/** The first number that stands nowhere, or is said of something else. */
export function wrongQuantity(sentence: Sentence, evidence: Evidence): Quantity | undefined {
  const { quantities, text, negative, names } = sentence
  const { units, said, language } = evidence
  const rowOf = rowsMeant(sentence, evidence)
  const isOut = (unit: Unit) => rowOf(unit) === 'other'
  const namesSame = ({ own, around }: Unit) =>
    names.some((name) => own.written.has(name.toLowerCase())) ||
    !units.some((unit) => unit.around === around && rowOf(unit) === 'other')
  return quantities.find((quantity) => {
    if (isSaid(quantity, text, said.quantities)) return false
    const partner = otherEnd(quantity, quantities, text)
    const holds = ({ quantities: given }: Unit) =>
      given.some((one) => sameQuantity(quantity, one)) &&
      (!partner || given.some((one) => sameQuantity(partner, one)))
    const holding = units.filter(holds)
    if (holding.length === 0) {
      return !(negative && said.quantities.some((one) => sameQuantity(one, quantity)))
    }
    const others = quantities.filter((own) => own !== quantity && !sameQuantity(own, quantity))
    /** A unit that agrees in other numbers too is about the same thing. */
    const agreeing = (unit: Unit) => {
      const common = others.filter((own) =>
        unit.quantities.some((one) => one.measure === own.measure && sameQuantity(own, one)),
      )
      const isMeant = rowOf(unit) === 'meant' ? tuning.meantRow : 0
      return tuning.agreeing * Math.min(2, common.length) + isMeant
    }
    const near = weighNear(sentence, quantity, language)
    // "Delivery to Norway costs €4.90" is no better where a line above the table says "from €4.90".
    const tables = new Set(holding.filter(isOut).map(({ around }) => around))
    const isCellOfOther = units.some(
      (unit) =>
        rowOf(unit) === 'meant' &&
        tables.has(unit.around) &&
        !holds(unit) &&
        unit.quantities.some((one) => sameMeasure(one, quantity)),
    )
    const inPlace = holding.filter(
      (unit) =>
        !isOut(unit) &&
        !isInOtherColumn(unit, quantity, quantities, near) &&
        !(isCellOfOther && !unit.label && !namesSame(unit)),
    )
    // "25–99 pieces: 15%"
    if (inPlace.some((unit) => isLabelOf(quantity, unit) && agreeing(unit) > 0)) return false
    if (inPlace.length === 0) return true
    const about = aboutNumber(sentence, quantity, evidence)
    /** How near a unit comes to what is said of the number, by one of its numbers. */
    const nearness = (unit: Unit, words: readonly Weighed[], is: (one: Quantity) => boolean) => {
      let best = 0
      for (const [at, one] of unit.quantities.entries()) {
        const set = unit.near[at]
        if (set && is(one))
          best = Math.max(
            best,
            weighted(near, (word) => has(set, word)),
          )
      }
      return (1 - tuning.near) * scoreOf(words, unit) + tuning.near * best + agreeing(unit)
    }
    const isIt = (one: Quantity) => sameQuantity(quantity, one)
    // Another unit that says otherwise of the very same thing, of the sentence or of this part of it.
    const isOther = (one: Quantity) =>
      sameMeasure(one, quantity) && !quantities.some((own) => sameQuantity(own, one))
    const rivals = units.filter((unit) => {
      const given = unit.quantities.filter((one) => sameMeasure(one, quantity))
      return !isOut(unit) && given.some(isOther) && !given.some(isIt)
    })
    const [whole = [], ...parts] = about
    const against = (words: readonly Weighed[]) => {
      if (words.length === 0) return 1
      const held = Math.max(...inPlace.map((unit) => nearness(unit, words, isIt)))
      const rival = Math.max(0, ...rivals.map((unit) => nearness(unit, words, isOther)))
      return held < tuning.leastHeld ? 0 : held / (rival || 0.001)
    }
    const all = [whole, ...parts].map(against)
    return Math.max(...all) < tuning.rival || Math.min(...all) < tuning.partRival
  })
}

/** Whether a row has a number of the same kind under the heading that a sentence names. */
function isInOtherColumn(
  { label, quantities, near: around }: Unit,
  quantity: Quantity,
  all: readonly Quantity[],
  near: readonly Weighed[],
): boolean {
  if (!label) return false
  let own = 0
  let other = 0
  for (const [at, one] of quantities.entries()) {
    const set = around[at]
    if (!set || !sameMeasure(one, quantity)) continue
    const share = weighted(near, (word) => has(set, word))
    if (sameQuantity(quantity, one)) own = Math.max(own, share)
    else if (!all.some((own) => sameQuantity(own, one))) other = Math.max(other, share)
  }
  return other > own + tuning.column
}

/** Whether a number stands in the label of a row. */
function isLabelOf({ raw, measure }: Quantity, { label = [] }: Unit): boolean {
  return measure === 'plain' && label.some((part) => part.includes(String(raw)))
}

/** The words around a number, each by how much it tells here. */
function weighNear({ text, words }: Sentence, quantity: Quantity, language: string): Weighed[] {
  const known = new Map(words.map((word) => [word.stem, word.worth]))
  return wordsNear(text, quantity, language).map((word) => ({
    ...word,
    worth: isChatter(word.written) ? 0.6 : Math.max(1, Math.min(2, known.get(word.stem) ?? 1)),
  }))
}

/** The words that tell what a number is about: all of the sentence, and those of its own clause. */
function aboutNumber(
  { text, words, context }: Sentence,
  { start }: Quantity,
  { language }: Evidence,
): (readonly Weighed[])[] {
  const among = (part: string) => {
    const stems = new Set(
      contentWords(withoutPromises(part, 'things'), language).map(({ stem }) => stem),
    )
    return words.filter(({ stem }) => stems.has(stem))
  }
  const own = clausesIn(text).find(({ text: part }) => {
    const at = text.indexOf(part)
    return at >= 0 && at <= start && start < at + part.length
  })
  const inClause = own ? among(own.text) : []
  const telling = inClause.filter(({ written }) => !isChatter(written))
  const stemsOf = (part: string) => contentWords(part, language).map(({ stem }) => stem)
  const rest = new Set(stemsOf(withoutPromises(text, 'things')))
  const promised = new Set(stemsOf(text).filter((stem) => !rest.has(stem)))
  const whole = context.filter(({ stem }) => !promised.has(stem))
  return telling.length >= 2 ? [whole, inClause] : [whole]
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

export function numberText(text: string, { start }: Quantity): string {
  return text
    .slice(start, start + 40)
    .split(/\s+/)
    .slice(0, 2)
    .join(' ')
}
