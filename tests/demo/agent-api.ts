import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Call = { method: string; path: string; authorization: string | undefined; body: unknown }
/** `events` makes the answer a stream of server-sent events that stays open. */
type Answer = { status?: number; body: object } | { events: object[] }

/** A real server that stands where the edge's agent API would, and writes down what it is asked. */
export async function startAgentApi(answer: (call: Call) => Answer) {
  const calls: Call[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const piece of request) text += piece
    const call = {
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization,
      body: text ? (JSON.parse(text) as unknown) : undefined,
    }
    calls.push(call)
    const answered = answer(call)
    if ('events' in answered) {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const event of answered.events) response.write(`data: ${JSON.stringify(event)}\n\n`)
      return
    }
    const { status = 200, body } = answered
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
