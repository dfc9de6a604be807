import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../support/edge.ts'
import { heapInspector } from './heap-inspector.ts'

/** The search and the understanding alone, in the Workers runtime. */
export type Engine = {
  /** Does one of the worker's calls, and tells how many milliseconds it took inside the runtime. */
  ask(call: 'fill' | 'search' | 'learn' | 'understand', body: object): Promise<number>
  /** Megabytes of the runtime's heap that are in use, after a collection. */
  heap(): Promise<number>
}

/** Runs work against a fresh engine, and ends it whatever happens. */
export async function withEngine(work: (engine: Engine) => Promise<void>): Promise<void> {
  const [port, inspector] = [await freePort(), await freePort()]
  const state = mkdtempSync(join(tmpdir(), 'deskbell-engine-'))
  const child = fork(
    fileURLToPath(new URL('serve-engine.ts', import.meta.url)),
    [String(port), String(inspector), state],
    { detached: true },
  )
  const gone = once(child, 'exit')
  try {
    const first = await Promise.race([once(child, 'message'), gone.then(() => undefined)])
    if (!first) throw new Error('The engine did not start.')
    const inspected = await heapInspector(inspector)
    const ask: Engine['ask'] = async (call, body) => {
      const response = await fetch(`http://localhost:${port}/`, {
        method: 'POST',
        body: JSON.stringify({ ...body, call }),
        signal: AbortSignal.timeout(60_000),
      })
      if (!response.ok) throw new Error(`The engine answered ${response.status}.`)
      return ((await response.json()) as { ms: number }).ms // our own script's
    }
    await work({
      ask,
      heap: async () => {
        const seen: number[] = []
        // A collection is done some time after it is asked for.
        for (let round = 0; round < 5; round += 1) {
          inspected.collect()
          await ask('understand', { text: 'hello', times: 1 })
          seen.push(await inspected.used())
        }
        return Math.min(...seen)
      },
    })
    inspected.close()
  } finally {
    if (child.connected) child.disconnect()
    await gone
    rmSync(state, { recursive: true, force: true })
  }
}
