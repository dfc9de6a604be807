/**
 * `npm run edge -- --port N --state DIR [--host ADDRESS]`: the built edge alone. Its configuration
 * is the process environment (README, "Configuration"); keys that it lacks come from DIR/dev.env.
 * It ends when the edge ends.
 */
import { parseArgs } from 'node:util'
import { BuildError, build } from './build.ts'
import { DevSecrets } from './dev-secrets.ts'
import { EdgeError, startEdge } from './edge-process.ts'

async function run(): Promise<number> {
  const values = readArguments()
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new EdgeError(`"${values.port}" is no port; write --port with a number from 1 to 65535.`)
  }
  build({ onlyStale: true, log: console.error })
  const edge = await startEdge({
    port,
    state: values.state,
    host: values.host,
    env: new DevSecrets(values.state).edgeEnv(),
  })
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      asked = true
      void edge.stop()
    })
  }
  console.log(`edge on ${edge.url}`)
  const why = await edge.ended
  if (asked) return 0
  console.error(`The edge ended (${why}).`)
  return 1
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        state: { type: 'string', default: '.state' },
        host: { type: 'string', default: '127.0.0.1' },
      },
    }).values
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new EdgeError(`${why}\nWrite: npm run edge -- --port N --state DIR [--host ADDRESS]`)
  }
}

try {
  process.exit(await run())
} catch (error) {
  if (!(error instanceof EdgeError || error instanceof BuildError)) throw error
  console.error(error.message)
  process.exit(1)
}
