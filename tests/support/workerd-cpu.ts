import type { TestEdge } from './edge.ts'
import { procFile, workerdPids } from './workerd-pids.ts'

/** Milliseconds of a clock tick, in which the kernel counts. */
const tick = 10

/** Milliseconds of processor time that the edge's runtime has taken since it was started. */
export function workerdCpu(edge: Pick<TestEdge, 'state'>): number {
  const ticks = workerdPids(edge).map((pid) => {
    // After the name in brackets; the 14th and 15th field of all are the times in user and system mode.
    const fields = procFile(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
  })
  return ticks.reduce((sum, count) => sum + count, 0) * tick
}
