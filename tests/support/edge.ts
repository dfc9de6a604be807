import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testBindings } from './test-bindings.ts'

const script = fileURLToPath(new URL('../../edge/dev/edge.ts', import.meta.url))

export type TestEdge = {
  url: string
  port: number
  /** The folder with everything that the edge keeps. */
  state: string
  adminKey: string
  /** All that the edge printed, over every restart. */
  output(): string
  /** Ends the whole process group at once, as a power cut would. */
  kill9(): Promise<void>
  /** Starts it again on the same port and state; ends it first where it still runs. */
  restart(env?: Record<string, string>): Promise<void>
  /** Ends it and removes its state. */
  stop(): Promise<void>
}

/** Starts the real built edge, by the script behind `npm run edge`, with a state folder of its own. */
export async function startEdge({
  env = {},
}: {
  /** On top of the tests' keys: `LLM_*`, for one. */
  env?: Record<string, string>
} = {}): Promise<TestEdge> {
  const port = await freePort()
  const state = mkdtempSync(join(tmpdir(), 'deskbell-edge-'))
  let printed = ''
  let settings = env
  let child = await start()

  async function start(): Promise<ChildProcess> {
    const args = [script, '--port', String(port), '--state', state]
    const started = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...withoutOurs(process.env), ...testBindings, ...settings },
    })
    const from = printed.length
    const ready = new Promise<void>((resolve, reject) => {
      const hear = (data: Buffer) => {
        printed += data
        if (printed.slice(from).includes(`edge on http://localhost:${port}`)) resolve()
      }
      started.stdout.on('data', hear)
      started.stderr.on('data', hear)
      started.once('exit', () => reject(new Error(`The edge did not start:\n${printed}`)))
    })
    await ready
    return started
  }

  async function kill9() {
    const group = Number(readFileSync(join(state, 'edge.pid'), 'utf8'))
    const gone = exit(child)
    process.kill(-group, 'SIGKILL')
    await gone
  }

  async function end() {
    if (hasEnded(child)) return
    const gone = exit(child)
    child.kill('SIGTERM')
    await gone
  }

  return {
    url: `http://localhost:${port}`,
    port,
    state,
    adminKey: testBindings.DESKBELL_ADMIN_KEY,
    output: () => printed,
    kill9,
    restart: async (next = settings) => {
      await end()
      settings = next
      child = await start()
    },
    stop: async () => {
      await end()
      rmSync(state, { recursive: true, force: true })
    },
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function exit(child: ChildProcess): Promise<void> {
  return hasEnded(child)
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))
}

/** A developer's own model or keys must not leak into a test. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(DESKBELL|DESK|LLM|EMBEDDING)_/.test(name)),
  )
}

/** A port that is free at the moment of asking. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
