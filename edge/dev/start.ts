/**
 * `npm start`: the whole product on this machine. It builds, migrates, starts the edge and the
 * demo shop with its desk, pushes the demo's bundle, and stops all of it on Ctrl-C.
 */
import { BuildError, build } from './build.ts'
import { demoPort, startDemo } from './demo-process.ts'
import { DevSecrets } from './dev-secrets.ts'
import { EdgeError, runningEdge, startEdge } from './edge-process.ts'
import { root } from './paths.ts'
import { portIsFree } from './port.ts'
import { pushDemo } from './push-demo.ts'

const state = `${root}/.state`
const edgePort = 8787

async function run(): Promise<number> {
  if (runningEdge(state)) {
    throw new EdgeError(
      `Deskbell is already running here: open http://localhost:${demoPort}. Stop it with Ctrl-C where it was started.`,
    )
  }
  // The edge looks to its own port, which an edge that lost its guardian may still hold.
  if (!(await portIsFree(demoPort))) {
    throw new EdgeError(
      `Port ${demoPort}, which the demo shop needs, is taken by another program. End that program and start again.`,
    )
  }
  const secrets = new DevSecrets(state)
  const env = { ...secrets.edgeEnv(), DESKBELL_ALLOW_PRIVATE_HOSTS: '1' }

  build({ onlyStale: true, log: console.log })
  const edge = await startEdge({ port: edgePort, state, env })
  const stops = [edge.stop]
  let stopping: Promise<unknown> | undefined
  const stop = () => {
    stopping ??= Promise.allSettled(stops.map((one) => one()))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)

  try {
    await pushDemo(edge.url, secrets)
    const demo = await startDemo(edge.url, secrets)
    stops.push(demo.stop)
    if (!stopping) console.log(welcome(edge.url, secrets))
    const why = await Promise.race([
      edge.ended.then((why) => `The edge ended (${why}).`),
      demo.ended.then((why) => `The demo ended (${why}).`),
    ])
    if (!stopping) console.error(why)
    return stopping ? 0 : 1
  } catch (error) {
    if (stopping) return 0
    throw error
  } finally {
    stop()
    await stopping
  }
}

function welcome(edge: string, secrets: DevSecrets): string {
  const model = process.env.LLM_PROVIDER ? process.env.LLM_MODEL : 'none: the embedded engine'
  return `
  Shop   http://localhost:${demoPort}/        ask the bubble something
  Desk   http://localhost:${demoPort}/desk    answer as the backend team
  Edge   ${edge}         (model: ${model})

  Change demo/acme and push it again, without a restart:
    npx deskbell push demo/acme --edge ${edge} --key "$(grep ADMIN .state/dev.env | cut -d= -f2)"

  Secrets of development are in ${secrets.file.replace(`${root}/`, '')}. Ctrl-C stops everything.
`
}

try {
  process.exit(await run())
} catch (error) {
  if (!(error instanceof EdgeError || error instanceof BuildError)) throw error
  console.error(error.message)
  process.exit(1)
}
