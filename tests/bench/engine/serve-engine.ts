/** engine-worker.js in the Workers runtime, on its own: `serve-engine.ts PORT INSPECTOR STATE`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { readBindings } from '../../../edge/dev/bindings.ts'
import { bundleWorker } from '../bundle-worker.ts'

const [port, inspector, state = ''] = process.argv.slice(2)
await bundleWorker(join(import.meta.dirname, 'engine-worker.js'), {
  folder: state,
  file: 'engine.mjs',
})
// The simulator's types know these values as nothing in particular.
const { compatibilityDate, compatibilityFlags } = readBindings() as {
  compatibilityDate: string
  compatibilityFlags: string[]
}
const simulator = new Miniflare(
  convertV4MiniflareOptions({
    port: Number(port),
    inspectorPort: Number(inspector),
    cf: false,
    resourcePersistencePath: join(state, 'kept'),
    telemetry: { enabled: false },
    log: new Log(LogLevel.WARN),
    workers: [
      {
        name: 'engine',
        modules: [
          {
            type: 'ESModule',
            path: 'engine.mjs',
            contents: readFileSync(join(state, 'engine.mjs'), 'utf8'),
          },
        ],
        compatibilityDate,
        compatibilityFlags,
        durableObjects: { ENGINE: { className: 'Engine', useSQLite: true } },
      },
    ],
  }),
)
process.on('disconnect', () => void simulator.dispose().finally(() => process.exit(0)))
await simulator.ready
process.send?.('ready')
