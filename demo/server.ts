import { parseArgs } from 'node:util'
import { type DeskOptions, desk } from './desk/desk.ts'
import { serve } from './http.ts'
import { type ShopOptions, shop } from './shop/shop.ts'

export type DemoOptions = Omit<DeskOptions, 'edge'> & {
  /** Default 8788; 0 takes any that is free. */
  port?: number
  /** The edge's origin. Default `http://localhost:8787`. */
  edge?: string
} & Pick<ShopOptions, 'identitySecret'>

/** The shop and the desk, on one port of this machine. */
export async function startDemo({
  port = 8788,
  edge = 'http://localhost:8787',
  identitySecret,
  ...team
}: DemoOptions = {}): Promise<{ url: string; close(): Promise<void> }> {
  const origin = new URL(edge).origin
  const { handler, close } = desk({ edge: origin, ...team })
  const shopHandler = shop({ edge: origin, identitySecret })
  try {
    const server = await serve(
      async (request) => (await handler(request)) ?? shopHandler(request),
      port,
    )
    return {
      url: `http://localhost:${server.port}`,
      close: async () => {
        close()
        await server.close()
      },
    }
  } catch (error) {
    close()
    throw error
  }
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, edge: { type: 'string' } } })
  const port = Number(values.port ?? 8788)
  const edge = values.edge ?? process.env.DESKBELL_EDGE ?? 'http://localhost:8787'
  try {
    const demo = await startDemo({
      port,
      edge,
      agentKey: process.env.DESK_AGENT_KEY,
      webhookSecret: process.env.DESK_WEBHOOK_SECRET,
      identitySecret: process.env.SHOP_IDENTITY_SECRET,
    })
    console.log(`Shop  ${demo.url}/\nDesk  ${demo.url}/desk`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => demo.close())
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken) throw error
    console.error(`Port ${port} is taken. Stop what uses it, or choose another with --port.`)
    process.exitCode = 1
  }
}

if (import.meta.main) await main()
