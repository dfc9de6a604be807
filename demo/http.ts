import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'

/** Answers a request, or leaves it to the next one. */
export type Handler = (request: Request) => Response | undefined | Promise<Response | undefined>

/** Bytes of a request's body; a signed delivery is far smaller. */
const maxBody = 1024 * 1024

/** A handler behind node:http, on this machine alone. Port 0 takes any that is free. */
export async function serve(
  handler: Handler,
  port: number,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch((error: unknown) => {
      console.error('demo: a request failed:', error instanceof Error ? error.message : error)
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain' })
      outgoing.end('Something went wrong.')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections() // a desk page's stream would keep the server up for ever
      }),
  }
}

async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse) {
  const body = await readBody(incoming)
  const response =
    body === undefined
      ? new Response('The body is too large.', { status: 413 })
      : ((await handler(toRequest(incoming, body))) ?? new Response('Not found.', { status: 404 }))
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (!response.body || incoming.method === 'HEAD') {
    outgoing.end()
    await response.body?.cancel()
    return
  }
  // The two declarations of the same web stream (DOM's and Node's) do not know each other.
  const stream = Readable.fromWeb(response.body as WebStream)
  stream.on('error', () => outgoing.destroy())
  outgoing.on('close', () => stream.destroy())
  stream.pipe(outgoing)
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of incoming) {
    size += piece.length
    if (size <= maxBody) pieces.push(piece)
  }
  return size <= maxBody ? Buffer.concat(pieces) : undefined
}

function toRequest(incoming: IncomingMessage, body: Buffer): Request {
  const host = incoming.headers.host ?? 'localhost'
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const method = incoming.method ?? 'GET'
  const init = method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }
  return new Request(`http://${host}${incoming.url ?? '/'}`, { method, headers, ...init })
}
