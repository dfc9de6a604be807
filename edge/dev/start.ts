/**
 * `npm start`: the whole product on this machine. It builds, migrates, starts the edge and the
 * demo shop with its desk, pushes the demo's bundle, and stops all of it on Ctrl-C.
 */
import { startDemo } from '../../demo/server.ts'
import { BuildError, build } from './build.ts'
import { DevSecrets } from './dev-secrets.ts'
import { EdgeError, runningEdge, startEdge } from './edge-process.ts'
import { root } from './paths.ts'
import { portIsFree } from './port.ts'
import { pushDemo } from './push-demo.ts'

const state = `${root}/.state`
const edgePort = 8787
/** The one that demo/acme names in its origins and its webhook. */
const demoPort = 8788

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
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      asked = true
      void edge.stop()
    })
  }
  try {
    await pushDemo(edge.url, secrets)
    const demo = await startDemo({
      port: demoPort,
      edge: edge.url,
      agentKey: secrets.get('DESK_AGENT_KEY'),
      webhookSecret: secrets.get('DESK_WEBHOOK_SECRET'),
      identitySecret: secrets.get('SHOP_IDENTITY_SECRET'),
    })
    if (!asked) console.log(welcome(edge.url, secrets))
    const why = await edge.ended
    await demo.close()
    if (asked) return 0
    console.error(`The edge ended (${why}).`)
    return 1
  } catch (error) {
    await edge.stop()
    if (asked) return 0
    throw error
  }
}

function welcome(edge: string, secrets: DevSecrets): string {
  const model = secrets.get('LLM_PROVIDER') ? secrets.get('LLM_MODEL') : 'none, the embedded engine'
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
