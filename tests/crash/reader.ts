import { isDeepStrictEqual } from 'node:util'
import type { ChunkEvent, ConversationEvent } from '../../shared/event.ts'

/** A visitor's live reader that comes back after every crash with the last seq that it saw. */
export class Reader {
  /** All that it was shown, by seq. */
  readonly seen = new Map<number, ConversationEvent>()
  readonly faults: string[] = []
  readonly #ended = new Set<string>()
  #socket: WebSocket | undefined
  /** The message whose chunks come now, on this connection. */
  #running: string | undefined
  #last = 0

  /** Connects; what comes is judged as it comes. */
  connect(url: string, token: string, origin: string): Promise<void> {
    this.#running = undefined
    // `headers` is Node's addition to the constructor: a browser sets Origin by itself.
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}?after=${this.#last}`, {
      protocols: ['deskbell.v1', token],
      headers: { origin },
    } as unknown as string[])
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(String(data)) as ConversationEvent | ChunkEvent // our edge's
      if (frame.type === 'chunk') this.#chunk(frame)
      else this.#event(frame)
    })
    return new Promise((settle) => {
      socket.addEventListener('open', () => settle())
      // A crash while connecting: the next round's connection tells.
      socket.addEventListener('error', () => settle())
    })
  }

  close(): void {
    this.#socket?.close()
  }

  /** What is wrong with what was shown, given the log as the visitor's page has it now. */
  compare(log: readonly ConversationEvent[]): string[] {
    const kept = new Map(log.map((event) => [event.seq, event]))
    const changed = [...this.seen].flatMap(([seq, event]) =>
      isDeepStrictEqual(kept.get(seq), event) ? [] : [`a reader was shown another event ${seq}`],
    )
    const missed = log
      .filter(({ seq }) => seq <= this.#last && !this.seen.has(seq))
      .map(({ seq }) => `a reader was never shown event ${seq}`)
    return [...this.faults, ...changed, ...missed]
  }

  #event(event: ConversationEvent): void {
    if (event.seq <= this.#last) this.faults.push(`event ${event.seq} came after ${this.#last}`)
    this.#last = Math.max(this.#last, event.seq)
    this.seen.set(event.seq, event)
    if (event.type === 'message') this.#ended.add(event.message.id)
  }

  #chunk({ messageId, chunk }: ChunkEvent): void {
    if (this.#ended.has(messageId)) {
      this.faults.push(`chunk "${chunk.type}" of ${messageId} came after the whole message`)
    }
    if (chunk.type === 'start') this.#running = messageId
    else if (this.#running !== messageId) {
      this.faults.push(`chunk "${chunk.type}" of ${messageId} came without its start`)
    }
  }
}
