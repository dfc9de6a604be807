import {
  admitsIgnorance,
  isAboutSelf,
  isNegative,
  offersPerson,
  promisesIn,
  saysYesOrNo,
} from './claim-words.ts'
import type { Evidence, SourcedUnit } from './evidence.ts'
import { quantitiesIn, sameQuantity } from './quantities.ts'
import { isSaid } from './said.ts'
import type { Verdict } from './verdict.ts'

/**
 * Holds a sentence against sources in another language: words cannot be compared, but numbers, dates,
 * prices and the kinds of promise can, and all of them must stand in one source.
 */
export function judgeForeign(
  text: string,
  { units, said }: Evidence,
  spoken: string,
  marked: readonly number[],
): Verdict {
  const quantities = quantitiesIn(text, spoken).filter((one) => !isSaid(one, text, said.quantities))
  const promises = isNegative(text) ? [] : promisesIn(text)
  const isQuestion = /[?？]\s*$/.test(text)
  const isTalk = admitsIgnorance(text) || isAboutSelf(text) || offersPerson(text)
  const holds = (unit: SourcedUnit, quantity: (typeof quantities)[number]) =>
    unit.quantities.some((one) => sameQuantity(quantity, one))
  for (const quantity of quantities) {
    if (units.some((unit) => holds(unit, quantity))) continue
    const about = text
      .slice(quantity.start, quantity.start + 20)
      .split(/\s+/)
      .slice(0, 2)
      .join(' ')
    return { kind: 'fault', fault: 'ungrounded-number', about }
  }
  const sources = [...new Set(units.map(({ source }) => source))]
  const bearing = sources.filter((source) => {
    const own = units.filter((unit) => unit.source === source)
    return (
      quantities.every((quantity) => own.some((unit) => holds(unit, quantity))) &&
      promises.every((promise) => own.some((unit) => unit.promises.has(promise)))
    )
  })
  const claims = quantities.length + promises.length > 0 || (saysYesOrNo(text) && !isTalk)
  if (bearing.length === 0 && (quantities.length > 0 || (!isQuestion && !isTalk))) {
    if (quantities.length + promises.length > 0)
      return { kind: 'fault', fault: 'ungrounded-promise', about: promises[0] ?? '' }
  }
  const own = marked.find((source) => bearing.includes(source))
  if (own !== undefined) return { kind: 'grounded', source: own }
  // Without a citation nothing tells which source it should rest on, and nothing else can be compared.
  if (claims && !isQuestion && !isTalk) return { kind: 'grounded', source: bearing[0] }
  return { kind: 'talk' }
}
