import { entries, readLimits, what } from '../../stages/budgets.ts'
import { sizes } from '../../stages/sizes.ts'
import type { Row } from '../figure.ts'

/** The sizes that `npm test` holds too. */
export const sizesRow: Row = {
  name: 'sizes',
  about: 'Bytes as sent (the aims are the budgets of package.json)',
  measure(tell) {
    const limits = readLimits()
    for (const [name, value] of entries(sizes())) {
      tell({
        key: `sizes.${name}`,
        what: what[name],
        value,
        unit: 'bytes',
        aim: { atMost: limits[name] },
      })
    }
  },
}
