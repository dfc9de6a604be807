import type { Evidence } from './evidence.ts'
import { plainNumber, type Quantity, sameMeasure, sameQuantity } from './quantities.ts'
import type { Unit } from './reading.ts'

/** A number of one row of a table told with a number of another row. */
export function mixedRows(
  quantities: readonly Quantity[],
  evidence: Evidence,
): Quantity | undefined {
  if (quantities.length < 2) return undefined
  const holds = (unit: Unit, quantity: Quantity) =>
    unit.quantities.some((one) => sameQuantity(quantity, one))
  if (evidence.units.some((unit) => quantities.every((one) => holds(unit, one)))) return undefined
  for (const unit of evidence.units.filter(({ label }) => label)) {
    const anchor = quantities.find((one) => one.measure !== 'plain' && holds(unit, one))
    if (!anchor) continue
    const others = quantities.filter(
      (one) =>
        !sameMeasure(one, anchor) && unit.quantities.some((given) => sameMeasure(one, given)),
    )
    if (evidence.units.some((one) => [anchor, ...others].every((own) => holds(one, own)))) continue
    if (others.length > 0 && !others.some((one) => holds(unit, one))) return others[0]
  }
  return cellOfOther(quantities, evidence)
}

/** A number of another row, told with the one that names a row: "at 26.3 cm you need size 44". */
function cellOfOther(quantities: readonly Quantity[], { units }: Evidence): Quantity | undefined {
  const holds = (unit: Unit, quantity: Quantity) =>
    unit.quantities.some((one) => sameQuantity(quantity, one))
  const names = ({ raw }: Quantity, { label = [] }: Unit) =>
    label.some((part) => part.some((word) => /^\d/.test(word) && plainNumber(word) === raw))
  for (const unit of units) {
    const name = unit.label && quantities.find((one) => names(one, unit) && holds(unit, one))
    if (!name) continue
    const table = units.filter((row) => row.label && row.around === unit.around)
    // Where two rows are told at once, their numbers stand side by side.
    const told = table.filter((row) => quantities.some((one) => names(one, row)))
    if (told.length > 1) continue
    const wrong = quantities.find(
      (one) =>
        one !== name &&
        table.some((row) => holds(row, one)) &&
        !units.some((row) => holds(row, one) && holds(row, name)),
    )
    if (wrong) return wrong
  }
  return undefined
}
