import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../support/edge.ts'
import { testBindings } from '../../support/test-bindings.ts'

/** What counted-worker.js tells; each a sum since the edge was started. */
export type Counts = Record<
  | 'workerRequests'
  | 'objectRequests'
  | 'objectsMade'
  | 'alarms'
  | 'alarmsSet'
  | 'socketEvents'
  | 'objectRowsRead'
  | 'objectRowsWritten'
  | 'databaseRowsRead'
  | 'databaseRowsWritten'
  | 'databaseBytes'
  | 'busyMs'
  | 'objects'
  | 'objectBytes',
  number
>

export type CountedEdge = {
  url: string
  state: string
  adminKey: string
  counts(): Promise<Counts>
  stop(): Promise<void>
}

/** Starts the built Worker with its counters, in a process group of its own. */
export async function startCountedEdge(env: Record<string, string>): Promise<CountedEdge> {
  const port = await freePort()
  const state = mkdtempSync(join(tmpdir(), 'deskbell-counted-'))
  const child = fork(
    fileURLToPath(new URL('serve-counted.ts', import.meta.url)),
    [String(port), state],
    { detached: true, env: { PATH: process.env.PATH, ...testBindings, ...env } },
  )
  writeFileSync(join(state, 'edge.pid'), String(child.pid))
  const gone = once(child, 'exit')
  const first = await Promise.race([once(child, 'message'), gone.then(() => undefined)])
  if (!first) throw new Error('The counted edge did not start.')
  const url = `http://localhost:${port}`
  return {
    url,
    state,
    adminKey: testBindings.DESKBELL_ADMIN_KEY,
    counts: async () => (await fetch(`${url}/bench/counts`)).json() as Promise<Counts>, // our own script's
    stop: async () => {
      child.disconnect()
      await gone
      rmSync(state, { recursive: true, force: true })
    },
  }
}

/** What was counted between two looks. */
export function between(before: Counts, after: Counts): Counts {
  const names = Object.keys(after) as (keyof Counts)[] // Object.keys forgets them
  return Object.fromEntries(names.map((name) => [name, after[name] - before[name]])) as Counts
}
