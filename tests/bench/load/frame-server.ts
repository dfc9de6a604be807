import { createHash } from 'node:crypto'
import { createServer, request } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Chunk } from '../../../shared/event.ts'
import { waitFor } from '../../support/wait-for.ts'

/**
 * Stands before an edge: passes every call on to it, but carries the events itself, so that each
 * chunk is a frame of its own at a pace of our choice. (The edge gathers chunks: see the row.)
 */
export type FrameServer = {
  url: string
  /** Waits until somebody listens. */
  connected(): Promise<unknown>
  /** Streams an answer to every open socket. Settles when its last frame is written. */
  play(tokens: readonly string[], perSecond: number): Promise<void>
  close(): void
}

export async function startFrameServer(edge: string): Promise<FrameServer> {
  const sockets = new Set<Duplex>()
  const server = createServer((incoming, outgoing) => {
    const passed = request(
      edge + incoming.url,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  server.on('upgrade', ({ headers }, socket) => {
    const accept = createHash('sha1')
      .update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: deskbell.v1\r\n\r\n`,
    )
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => sockets.delete(socket))
    socket.resume() // pings are not answered: no run lasts that long
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const messageId = crypto.randomUUID()
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    connected: () => waitFor(() => sockets.size > 0, 'a socket'),
    async play(tokens, perSecond) {
      let index = 0
      const send = (chunk: Chunk) => {
        const frame = textFrame(JSON.stringify({ type: 'chunk', messageId, index: index++, chunk }))
        for (const socket of sockets) socket.write(frame)
      }
      const messageMetadata = { author: 'assistant' as const, at: Date.now() }
      send({ type: 'start', messageId, messageMetadata })
      send({ type: 'text-start', id: '0' })
      const from = performance.now()
      for (let sent = 0; sent < tokens.length; ) {
        const due = ((performance.now() - from) * perSecond) / 1000
        for (; sent < Math.min(due, tokens.length); sent++) {
          send({ type: 'text-delta', id: '0', delta: tokens[sent] ?? '' })
        }
        await sleep(1)
      }
      send({ type: 'text-end', id: '0' })
      send({ type: 'finish', messageMetadata })
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
}

/** One unmasked text frame, as servers send them (RFC 6455, section 5.2). */
function textFrame(text: string): Buffer {
  const body = Buffer.from(text)
  const head =
    body.length < 126
      ? Buffer.from([0x81, body.length])
      : Buffer.from([0x81, 126, body.length >> 8, body.length & 255])
  return Buffer.concat([head, body])
}
