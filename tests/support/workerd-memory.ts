import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestEdge } from './edge.ts'

/** Megabytes of memory that the edge's runtime holds now. */
export function workerdMegabytes(edge: TestEdge): number {
  const group = readFileSync(join(edge.state, 'edge.pid'), 'utf8').trim()
  let kilobytes = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const [stat, command, status] = ['stat', 'cmdline', 'status'].map((file) => read(pid, file))
    // After the name in brackets: state, parent, process group.
    if (stat?.split(') ').at(-1)?.split(' ')[2] !== group || !command?.includes('workerd')) continue
    kilobytes += Number(/VmRSS:\s+(\d+)/.exec(status ?? '')?.[1] ?? 0)
  }
  return Math.round(kilobytes / 1024)
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return '' // the process ended between listing and reading
  }
}
