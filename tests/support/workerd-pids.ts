import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestEdge } from './edge.ts'

/** The processes of an edge that are the Workers runtime: those of its group that bear its name. */
export function workerdPids(edge: Pick<TestEdge, 'state'>): string[] {
  const group = readFileSync(join(edge.state, 'edge.pid'), 'utf8').trim()
  return readdirSync('/proc').filter(
    (pid) =>
      /^\d+$/.test(pid) &&
      // After the name in brackets: state, parent, process group.
      procFile(pid, 'stat').split(') ').at(-1)?.split(' ')[2] === group &&
      procFile(pid, 'cmdline').includes('workerd'),
  )
}

/** What the kernel tells of a process; empty where it has ended meanwhile. */
export function procFile(pid: string, name: 'stat' | 'cmdline' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return '' // the process ended between listing and reading
  }
}
