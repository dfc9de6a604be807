/**
 * The process that runs the built Worker: leader of its own process group, parent of workerd.
 * `edge-process.ts` starts it, and gives it everything: `serve.ts PORT STATE HOST`.
 */
import { basename, dirname } from 'node:path'
import {
  convertV4MiniflareOptions,
  Log,
  LogLevel,
  Miniflare,
  type V4WorkerOptions,
} from 'miniflare'
import { readBindings } from './bindings.ts'
import { migrate } from './migrate.ts'
import { workerFile } from './paths.ts'

const [port, state = '', host = '127.0.0.1'] = process.argv.slice(2)

const bound = readBindings()
const database = Object.values(bound.d1Databases ?? {})[0]
if (typeof database !== 'object' || !('id' in database)) {
  throw new Error('wrangler.toml binds no D1 database')
}

const variables = Object.entries(process.env).flatMap(([name, value]) =>
  value !== undefined && /^(DESKBELL|LLM|EMBEDDING)_/.test(name) ? [[name, value] as const] : [],
)

await migrate(state, database.id)

const worker: V4WorkerOptions = {
  ...bound,
  name: 'deskbell',
  modulesRoot: dirname(workerFile),
  modules: [{ type: 'ESModule', path: workerFile }],
  // The simulator's types know the values of [vars] as nothing in particular.
  bindings: { ...(bound.bindings as object), ...Object.fromEntries(variables) },
}

const simulator = new Miniflare(
  convertV4MiniflareOptions({
    host,
    port: Number(port),
    cf: false,
    resourcePersistencePath: state,
    telemetry: { enabled: false },
    log: new Log(LogLevel.WARN),
    // workerd died and was started anew, which would hide a crash from whoever watches us.
    unsafeHandleRuntimeRestart: () => {
      console.error('The Workers runtime died.')
      void stop(1)
    },
    workers: [worker],
  }),
)

let stopping = false
async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  // Whatever hangs in the farewell must not keep the port.
  setTimeout(() => process.exit(code), 4_000).unref()
  await simulator.dispose()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop(0))
}
// The channel closes when the process that started us is gone, however it went.
process.on('disconnect', () => void stop(0))

try {
  await simulator.ready
  process.send?.('ready')
} catch (error) {
  console.error(`${basename(workerFile)} could not start:`, error)
  await stop(1)
}
