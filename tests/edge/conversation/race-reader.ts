import { exports } from 'cloudflare:workers'
import type { ChunkEvent, ConversationEvent } from '../../../shared/event.ts'
import { adminKey, base, origin, request, type Visitor } from '../api.ts'

export type Frame = ConversationEvent | ChunkEvent
/** What one reader got, connection by connection. */
export type Connection = { after: number; frames: Frame[]; open: boolean }
export type Carrier = 'socket' | 'staff-socket' | 'sse'

/** Reads one conversation on one carrier; after a lost connection it goes on where it was. */
export class Reader {
  readonly carrier: Carrier
  readonly connections: Connection[] = []
  readonly #visitor: Visitor
  #cut: (() => void) | undefined
  #opening: Promise<void> | undefined

  constructor(carrier: Carrier, visitor: Visitor) {
    this.carrier = carrier
    this.#visitor = visitor
  }

  /** The seq of the newest event that it has; where it begins, while it has none. */
  get seen(): number {
    const frames = this.connections.flatMap((connection) => connection.frames)
    const seqs = frames.flatMap((frame) => ('seq' in frame ? [frame.seq] : []))
    return Math.max(this.connections[0]?.after ?? 0, ...seqs)
  }

  /** Whether words of an answer have come, and more are to come. */
  get isMidAnswer(): boolean {
    const frame = this.connections.at(-1)?.frames.at(-1)
    return this.isConnected && frame?.type === 'chunk' && frame.chunk.type === 'text-delta'
  }

  get isConnected(): boolean {
    return this.#cut !== undefined
  }

  /** Connects where it is not connected: the first time after `after`, then after what it has. */
  join(after: number): Promise<void> {
    if (this.#cut) return Promise.resolve()
    this.#opening ??= this.#open(this.connections.length > 0 ? this.seen : after).finally(() => {
      this.#opening = undefined
    })
    return this.#opening
  }

  leave(): void {
    const connection = this.connections.at(-1)
    if (connection) this.#lost(connection)
  }

  async #open(after: number): Promise<void> {
    if (this.carrier === 'sse') await this.#stream(after)
    else await this.#socket(after)
  }

  async #socket(after: number): Promise<void> {
    const { path, token, conversation } = this.#visitor
    const response = await exports.default.fetch(
      this.carrier === 'socket'
        ? new Request(`${base}${path}/events?after=${after}`, {
            headers: {
              upgrade: 'websocket',
              'sec-websocket-protocol': `deskbell.v1, ${token}`,
              origin,
            },
          })
        : new Request(`${base}/v1/agent/conversations/${conversation}/events?after=${after}`, {
            headers: {
              upgrade: 'websocket',
              'sec-websocket-protocol': 'deskbell.v1',
              authorization: `Bearer ${adminKey}`,
            },
          }),
    )
    const socket = response.webSocket
    if (!socket) {
      await response.body?.cancel()
      return // killed a moment ago: it joins again
    }
    const connection = this.#connected(after, () => socket.close(1000))
    const lost = () => this.#lost(connection)
    socket.addEventListener('message', ({ data }) => take(connection, String(data)))
    socket.addEventListener('close', lost)
    socket.addEventListener('error', lost)
    socket.accept()
  }

  async #stream(after: number): Promise<void> {
    const { path, token } = this.#visitor
    const headers = { accept: 'text/event-stream', authorization: `Bearer ${token}` }
    const response = await request(`${path}/events?after=${after}`, { headers })
    if (response.status !== 200 || !response.body) {
      await response.body?.cancel()
      return
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    const connection = this.#connected(after, () => void reader.cancel().catch(() => {}))
    void this.#read(reader, connection)
  }

  async #read(reader: ReadableStreamDefaultReader<string>, connection: Connection): Promise<void> {
    let text = ''
    try {
      for (;;) {
        const { value, done } = await reader.read()
        if (done) break
        const whole = (text + value).split('\n\n')
        text = whole.pop() ?? ''
        for (const data of whole.flatMap((frame) => /^data: (.*)$/m.exec(frame)?.[1] ?? []))
          take(connection, data)
      }
    } catch {
      // The object was killed under the stream, as the script has it.
    }
    this.#lost(connection)
  }

  #connected(after: number, cut: () => void): Connection {
    const connection = { after, frames: [], open: true }
    this.connections.push(connection)
    this.#cut = cut
    return connection
  }

  #lost(connection: Connection): void {
    if (!connection.open) return
    connection.open = false
    this.#cut?.()
    this.#cut = undefined
  }
}

/** What still arrives after the reader has left is not read. */
function take(connection: Connection, data: string): void {
  if (connection.open) connection.frames.push(JSON.parse(data) as Frame) // written by the edge
}
