import type { TestEdge } from './edge.ts'
import { procFile, workerdPids } from './workerd-pids.ts'

/** Megabytes of memory that the edge's runtime holds now. */
export function workerdMegabytes(edge: Pick<TestEdge, 'state'>): number {
  const kilobytes = workerdPids(edge).map((pid) =>
    Number(/VmRSS:\s+(\d+)/.exec(procFile(pid, 'status'))?.[1] ?? 0),
  )
  return Math.round(kilobytes.reduce((sum, size) => sum + size, 0) / 1024)
}
