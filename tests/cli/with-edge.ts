import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Seen = { method: string; url: string; key: string; body: string }

/** An edge that gives one answer to everything, and remembers what it was asked. */
export async function withEdge<T>(
  answer: { status: number; body: string; location?: string },
  use: (edge: string, seen: Seen[]) => Promise<T>,
): Promise<T> {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    seen.push({ method, url, key: headers.authorization ?? '', body: await bodyOf(request) })
    response.writeHead(answer.status, answer.location ? { location: answer.location } : {})
    response.end(answer.body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo // it listens on TCP
  try {
    return await use(`http://127.0.0.1:${port}`, seen)
  } finally {
    server.close()
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += piece
  return text
}
