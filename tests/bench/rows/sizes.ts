import { readLimits } from '../../stages/budgets.ts'
import { sizes } from '../../stages/sizes.ts'
import type { Row } from '../figure.ts'

export const sizesRow: Row = {
  name: 'sizes',
  about: 'Bytes as sent (the aims are the budgets of package.json)',
  measure(tell) {
    const { launcher, panel, edge } = sizes()
    const limits = readLimits()
    tell({
      key: 'launcherBytes',
      what: 'launcher, brotli',
      value: launcher,
      unit: 'bytes',
      aim: { atMost: limits.launcher },
    })
    tell({
      key: 'panelBytes',
      what: 'everything until the panel is usable, brotli',
      value: panel,
      unit: 'bytes',
      aim: { atMost: limits.panel },
    })
    tell({
      key: 'edgeBytes',
      what: 'the Worker, gzip',
      value: edge,
      unit: 'bytes',
      aim: { atMost: limits.edge },
    })
  },
}
