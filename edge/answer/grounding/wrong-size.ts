import type { Evidence } from './evidence.ts'
import type { Quantity } from './quantities.ts'
import type { Sentence } from './read-sentence.ts'
import type { Unit } from './reading.ts'
import { isSaid } from './said.ts'

/** A row's label that is a letter or a few: "XL". */
const letters = /^\p{Lu}{1,4}$/u

/** The size that a sentence tells of a measurement which stands in the range of another one. */
export function wrongSize(
  { text, quantities, negative }: Sentence,
  { units, said }: Evidence,
): string | undefined {
  if (negative) return undefined
  const named = new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}{1,4}(?![\p{L}\p{N}])/gu))
  if (named.size === 0) return undefined
  const lengths = (all: readonly Quantity[]) => all.filter(({ measure }) => measure === 'length')
  const own = lengths(quantities)
  const measured =
    own.length > 0
      ? own.filter((one) => isSaid(one, text, said.quantities))
      : lengths(said.quantities)
  for (const quantity of measured) {
    const rows = units.filter((unit) => sizeOf(unit) !== undefined)
    const fitting = rows.filter((row) => isInRange(quantity, row))
    const [row] = fitting
    if (!row || fitting.length > 1 || named.has(sizeOf(row) ?? '')) continue
    const [other, ...more] = rows.filter(
      (one) => one.around === row.around && named.has(sizeOf(one) ?? ''),
    )
    if (other && more.length === 0) return sizeOf(other)
  }
  return undefined
}

function sizeOf({ label }: Unit): string | undefined {
  const size = label?.length === 1 && label[0]?.length === 1 ? label[0][0] : undefined
  return size !== undefined && letters.test(size) ? size : undefined
}

/** "94–101 cm": two numbers beside each other, the smaller first. */
function isInRange({ measure, value }: Quantity, { quantities }: Unit): boolean {
  return quantities.some((low, at) => {
    const high = quantities[at + 1]
    if (low.measure !== measure || high?.measure !== measure) return false
    return high.start - low.start <= 6 && low.value <= value && value <= high.value
  })
}
