import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Call = { method: string; path: string; authorization: string | undefined; body: unknown }
type Answer = { status?: number; body: object }

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
    const { status = 200, body } = answer(call)
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
