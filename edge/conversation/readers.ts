import { socketProtocol } from '../../shared/api.ts'
import type { ChunkEvent, ConversationEvent, TypingEvent } from '../../shared/event.ts'
import { limits, socketErased, socketSpent } from '../../shared/limits.ts'
import { ApiError } from '../errors.ts'
import type { Batch } from './event-page.ts'
import type { Audience } from './log.ts'
import { isSpent, sendTo } from './socket-share.ts'

/** The tag of sockets whose visitor the site has not vouched for. */
const anonymousTag = 'anonymous'

export type Outgoing = ConversationEvent | ChunkEvent | TypingEvent

/** A stream that reads along: SSE, or `/v1/chat`. It ends itself by answering false, or is closed. */
export type Listener = {
  audience: Audience
  /** Whether a visitor reads along for whom the site has not vouched. */
  anonymous?: boolean
  receive(event: Outgoing): boolean
  close(): void
}

/**
 * Everyone who reads along. Sockets are hibernatable: the platform keeps them, their audience is
 * their tag, and after a wake-up they are still here. Streams live as long as the object does.
 */
export class Readers {
  readonly #ctx: DurableObjectState
  readonly #listeners = new Set<Listener>()

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
  }

  /** Sends each reader what its audience may see, as `view` shows it. */
  publish(audience: Audience, event: Outgoing): void {
    const sockets = this.#ctx.getWebSockets(audience)
    if (sockets.length > 0) {
      const frame = JSON.stringify(event)
      for (const socket of sockets) sendTo(socket, frame)
    }
    for (const listener of this.#listeners) {
      if (listener.audience === audience && !listener.receive(event))
        this.#listeners.delete(listener)
    }
  }

  /** Whether anyone of this audience reads along. */
  has(audience: Audience): boolean {
    if (this.#ctx.getWebSockets(audience).length > 0) return true
    for (const listener of this.#listeners) if (listener.audience === audience) return true
    return false
  }

  /** Lets a stream read along; ask `checkRoom` before the stream is made. */
  add(listener: Listener): void {
    this.#listeners.add(listener)
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener)
  }

  /** Ends every reader: the conversation is no more. */
  close(): void {
    for (const socket of this.#ctx.getWebSockets()) {
      socket.close(socketErased, 'This conversation was erased.')
    }
    for (const listener of this.#listeners) listener.close()
    this.#listeners.clear()
  }

  /** Lets go of visitors for whom the site has not vouched: whoever that is has to say so by coming back. */
  closeAnonymous(): void {
    for (const socket of this.#ctx.getWebSockets(anonymousTag)) {
      socket.close(socketSpent, 'The visitor has signed in.')
    }
    for (const listener of this.#listeners) {
      if (!listener.anonymous) continue
      listener.close()
      this.#listeners.delete(listener)
    }
  }

  /** Upgrades to a WebSocket, with what the reader missed sent before anything new. */
  acceptSocket(audience: Audience, missed: () => Batch, anonymous = false): Response {
    this.checkRoom()
    // Read before the socket is a reader: looking at the running message makes it send what it gathered.
    let batch = missed()
    const { 0: client, 1: server } = new WebSocketPair()
    this.#ctx.acceptWebSocket(server, anonymous ? [audience, anonymousTag] : [audience])
    for (;;) {
      for (const event of batch.events) sendTo(server, JSON.stringify(event))
      if (batch.caughtUp || isSpent(server)) break
      batch = missed()
    }
    return new Response(null, {
      status: 101,
      webSocket: client,
      headers: { 'sec-websocket-protocol': socketProtocol },
    })
  }

  /** Refuses a reader too many, while a refusal can still be the answer: a stream that has begun is a 200. */
  checkRoom(): void {
    if (this.#ctx.getWebSockets().length + this.#listeners.size >= limits.readers) {
      throw new ApiError(
        'too-many',
        `At most ${limits.readers} readers of one conversation at once.`,
        {
          retryAfter: 10,
        },
      )
    }
  }
}
