import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { ChunkEvent, ConversationEvent, TypingEvent } from '../../shared/event.ts'
import { messageText } from '../../shared/message.ts'
import { carriers, type Door, type Frame } from './carriers.ts'

/** Milliseconds in which nobody is told twice that the same side types (the edge says 1,500). */
const typingOnce = 750
/** Milliseconds after which it comes back. */
const comeBackAfter = 30

/** Reads along on one carrier, and comes back after each cut and crash with the last seq that it saw. */
export class Reader {
  readonly name: string
  /** All that it was shown, by seq. */
  readonly #seen = new Map<number, ConversationEvent>()
  readonly #faults: string[] = []
  readonly #door: Door
  readonly #carrier: keyof typeof carriers
  readonly #leaving = new AbortController()
  readonly #ended = new Set<string>()
  /** The message whose chunks come now, on this connection, and its text so far. */
  #running: { id: string; text: string } | undefined
  #typed = { on: false, at: 0 }
  #last = 0
  connections = 0

  constructor(door: Door, carrier: keyof typeof carriers) {
    this.name = `${door.staff ? 'a staff' : 'a visitor'} reader by ${carrier}`
    this.#door = door
    this.#carrier = carrier
    void this.#read()
  }

  get staff(): boolean {
    return this.#door.staff
  }

  leave(): void {
    this.#leaving.abort()
  }

  /** Whether it has all of this log. */
  hasReached(log: readonly ConversationEvent[]): boolean {
    return this.#last >= (log.at(-1)?.seq ?? 0)
  }

  /** What is wrong with what it was shown, given the log as its audience has it now. */
  compare(log: readonly ConversationEvent[]): string[] {
    const kept = new Map(log.map((event) => [event.seq, event]))
    const unlike = [...this.#seen].flatMap(([seq, event]) =>
      isDeepStrictEqual(kept.get(seq), event) ? [] : [`was shown another event ${seq}`],
    )
    const missed = log
      .filter(({ seq }) => !this.#seen.has(seq))
      .map(({ seq }) => `was never shown event ${seq}`)
    return [...this.#faults, ...unlike, ...missed].map((fault) => `${this.name} ${fault}`)
  }

  async #read(): Promise<void> {
    const hear = {
      frame: (frame: Frame, id?: string) => this.#hear(frame, id),
      next: (seq: number) => {
        this.#last = Math.max(this.#last, seq)
      },
    }
    while (!this.#leaving.signal.aborted) {
      this.#running = undefined
      this.#typed.on = false
      this.connections++
      try {
        await carriers[this.#carrier](this.#door, this.#last, hear, this.#leaving.signal)
      } catch (error) {
        // Cut, or the edge is down: it comes back. An answer that is not 200 came from a living edge.
        if (/answered \d+/.test(String(error))) this.#faults.push(String(error))
      }
      await sleep(comeBackAfter)
    }
  }

  #hear(frame: Frame, id: string | undefined): void {
    const seq = 'seq' in frame ? String(frame.seq) : ''
    if (id !== undefined && id !== seq) this.#faults.push(`got the id "${id}" with event ${seq}`)
    if (frame.type === 'chunk') this.#chunk(frame)
    else if (frame.type === 'typing') this.#typing(frame)
    else this.#event(frame)
  }

  #event(event: ConversationEvent): void {
    if (event.seq <= this.#last) this.#faults.push(`was shown ${event.seq} after ${this.#last}`)
    this.#last = Math.max(this.#last, event.seq)
    this.#seen.set(event.seq, event)
    if (event.type !== 'message') return
    const { id } = event.message
    this.#ended.add(id)
    if (this.#running?.id !== id) return
    const { text } = this.#running
    if (text !== messageText(event.message)) {
      this.#faults.push(`saw "${text}" written, and then event ${event.seq} with another text`)
    }
  }

  #chunk({ messageId, chunk }: ChunkEvent): void {
    if (this.#ended.has(messageId)) {
      this.#faults.push(`got "${chunk.type}" of ${messageId} after the whole message`)
    }
    if (chunk.type === 'start') this.#running = { id: messageId, text: '' }
    else if (this.#running?.id !== messageId) {
      this.#faults.push(`got "${chunk.type}" of ${messageId} without its start`)
    } else if (chunk.type === 'text-delta') this.#running.text += chunk.delta
    else if (chunk.type === 'text-start' && this.#running.text !== '') this.#running.text += '\n\n'
  }

  #typing({ author, on }: TypingEvent): void {
    const now = performance.now()
    if (author !== (this.#door.staff ? 'visitor' : 'agent')) {
      this.#faults.push('was told that its own side types')
    }
    if (on && this.#typed.on && now - this.#typed.at < typingOnce) {
      this.#faults.push('was told twice at once that somebody types')
    }
    this.#typed = { on, at: now }
  }
}
