/** The built Worker behind counted-worker.js, on its own: `serve-counted.ts PORT STATE`. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  convertV4MiniflareOptions,
  Log,
  LogLevel,
  Miniflare,
  type V4WorkerOptions,
} from 'miniflare'
import { readBindings } from '../../../edge/dev/bindings.ts'
import { migrate } from '../../../edge/dev/migrate.ts'
import { workerFile } from '../../../edge/dev/paths.ts'

const [port, state = ''] = process.argv.slice(2)
const bound = readBindings()
const database = Object.values(bound.d1Databases ?? {})[0]
if (typeof database !== 'object' || !('id' in database)) throw new Error('No D1 database is bound.')
await migrate(state, database.id)

const folder = dirname(workerFile)
const variables = Object.entries(process.env).flatMap(([name, value]) =>
  value !== undefined && /^(DESKBELL|LLM)_/.test(name) ? [[name, value] as const] : [],
)
const worker: V4WorkerOptions = {
  ...bound,
  name: 'deskbell',
  modulesRoot: folder,
  modules: [
    {
      type: 'ESModule',
      path: join(folder, 'counted-worker.js'),
      contents: readFileSync(join(import.meta.dirname, 'counted-worker.js'), 'utf8'),
    },
    { type: 'ESModule', path: workerFile },
  ],
  // The simulator's types know the values of [vars] as nothing in particular.
  bindings: { ...(bound.bindings as object), ...Object.fromEntries(variables) },
}
const simulator = new Miniflare(
  convertV4MiniflareOptions({
    port: Number(port),
    cf: false,
    resourcePersistencePath: state,
    telemetry: { enabled: false },
    log: new Log(LogLevel.WARN),
    workers: [worker],
  }),
)
process.on('disconnect', () => void simulator.dispose().finally(() => process.exit(0)))
await simulator.ready
process.send?.('ready')
