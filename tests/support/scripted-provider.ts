import { createServer, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Conduct, type Format, wireOf } from './scripted-wire.ts'

/** One model, as `LLM_FALLBACKS` has it. */
export type ProviderConfig = { provider: Format; baseUrl: string; apiKey: string; model: string }

export type ScriptedProvider = {
  config: ProviderConfig
  /** Requests so far: path and headers with which the key came. */
  requests: { path: string; key: string | undefined }[]
  /** What it does from now on. */
  behave(conduct: Conduct): void
  close(): Promise<void>
}

/** A provider on loopback that speaks its own wire format over real HTTP. */
export async function startScriptedProvider(format: Format): Promise<ScriptedProvider> {
  let conduct: Conduct = { kind: 'answers' }
  const requests: ScriptedProvider['requests'] = []
  const server = createServer((incoming, outgoing) => {
    const { authorization, 'x-api-key': apiKey } = incoming.headers
    const key = authorization?.replace('Bearer ', '') ?? String(apiKey)
    requests.push({ path: incoming.url ?? '', key })
    incoming.resume()
    incoming.on('end', () => {
      respond(outgoing, format, conduct).catch(() => outgoing.destroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const path = format === 'workers-ai' ? '/client/v4/accounts/scripted' : '/v1'
  return {
    config: {
      provider: format,
      baseUrl: `http://127.0.0.1:${port}${path}`,
      apiKey: `key-of-${format}`,
      model: format === 'workers-ai' ? '@cf/scripted/model' : 'scripted',
    },
    requests,
    behave: (next) => {
      conduct = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The variables that make an edge ask these, in this order. */
export function modelEnv([first, ...fallbacks]: ProviderConfig[]): Record<string, string> {
  return {
    ...(first && {
      LLM_PROVIDER: first.provider,
      LLM_BASE_URL: first.baseUrl,
      LLM_API_KEY: first.apiKey,
      LLM_MODEL: first.model,
    }),
    LLM_FALLBACKS: JSON.stringify(fallbacks),
  }
}

async function respond(outgoing: ServerResponse, format: Format, conduct: Conduct): Promise<void> {
  const wire = wireOf(format, conduct)
  if (wire === 'silence') return
  if (wire === 'hang-up') return void outgoing.destroy()
  outgoing.writeHead(wire.status, wire.headers)
  outgoing.flushHeaders()
  for (const piece of wire.pieces) {
    if (outgoing.destroyed) return
    outgoing.write(piece)
    // Each piece is a packet of its own, and an endless answer lets others speak.
    await sleep(1)
  }
  if (wire.last === 'end') outgoing.end()
  if (wire.last === 'break') outgoing.destroy()
}
