import type { Row } from '../figure.ts'
import { withEdge } from '../load/edge.ts'
import { median } from '../statistics.ts'

/** How soon the edge is back after a power cut. */
export const startRow: Row = {
  name: 'start',
  about: 'Start of the edge by `npm run edge` after a kill -9, median of 5',
  measure: (tell) =>
    withEdge(async (edge) => {
      const starts: number[] = []
      for (let round = 0; round < 5; round++) {
        await edge.kill9()
        const from = performance.now()
        await edge.restart()
        await fetch(`${edge.url}/v1/sites/acme`)
        starts.push(performance.now() - from)
      }
      tell({ key: 'start', what: 'until it serves a site', value: median(starts), unit: 'ms' })
    }),
}
