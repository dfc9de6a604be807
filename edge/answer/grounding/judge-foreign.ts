import {
  admitsIgnorance,
  isAboutSelf,
  isNegative,
  offersPerson,
  promisesIn,
  saysYesOrNo,
} from './claim-words.ts'
import { withCountriesIn } from './country-names.ts'
import type { Evidence, SourcedUnit } from './evidence.ts'
import { mixedRows } from './mixed-rows.ts'
import { quantitiesIn, sameQuantity } from './quantities.ts'
import { isSaid } from './said.ts'
import { rowsMeant } from './table-rows.ts'
import type { Verdict } from './verdict.ts'
import { numberText } from './wrong-number.ts'

/**
 * Holds a sentence against sources in another language: words cannot be compared, but numbers, dates,
 * prices, countries and the kinds of promise can, and all of them must stand in one source, numbers in
 * the row of the country that is named.
 */
export function judgeForeign(
  text: string,
  evidence: Evidence,
  spoken: string,
  marked: readonly number[],
  before = '',
): Verdict {
  const { units, said, language } = evidence
  const quantities = quantitiesIn(text, spoken).filter((one) => !isSaid(one, text, said.quantities))
  const promises = isNegative(text) ? [] : promisesIn(text)
  const isQuestion = /[?？]\s*$/.test(text)
  const isTalk = admitsIgnorance(text) || isAboutSelf(text) || offersPerson(text)
  const holds = (unit: SourcedUnit, quantity: (typeof quantities)[number]) =>
    unit.quantities.some((one) => sameQuantity(quantity, one))
  const here = (there: string) => withCountriesIn(there, spoken, language)
  const rowOf = rowsMeant({ text: here(text), before: here(before) }, evidence)
  const isIn = (unit: SourcedUnit) => rowOf(unit) !== 'other'
  const strange =
    quantities.find((quantity) => !units.some((unit) => isIn(unit) && holds(unit, quantity))) ??
    mixedRows(quantities, evidence)
  if (strange) {
    return { kind: 'fault', fault: 'ungrounded-number', about: numberText(text, strange) }
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
