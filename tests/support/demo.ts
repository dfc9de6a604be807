import { startDemo as start } from '../../demo/server.ts'
import { freePort, type TestEdge } from './edge.ts'
import { agentKey, pushAcme } from './push.ts'

export type TestDemo = { url: string; agentKey: string; close(): Promise<void> }

/** Pushes demo/acme and opens its shop and desk, each at home on a free port. */
export async function startDemo(
  edge: TestEdge,
  options: Omit<Parameters<typeof pushAcme>[1], 'demo'> = {},
): Promise<TestDemo> {
  const port = await freePort()
  const { webhookSecrets, identitySecret } = await pushAcme(edge, {
    ...options,
    demo: `http://localhost:${port}`,
  })
  const key = await agentKey(edge)
  const demo = await start({
    port,
    edge: edge.url,
    agentKey: key,
    webhookSecret: webhookSecrets?.desk,
    identitySecret,
  })
  return { ...demo, agentKey: key }
}
