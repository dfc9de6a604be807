import { limits } from '../../shared/limits.ts'
import type { Batch } from './event-page.ts'
import type { Audience } from './log.ts'
import type { Outgoing, Readers } from './readers.ts'

/** Milliseconds between heartbeat comments, which keep proxies from closing a quiet stream. */
const heartbeatEvery = 15_000

const encoder = new TextEncoder()

export type TextStream = {
  /** Sends what happens now. A reader who has left too much unread is broken off; then it is false. */
  send(frame: string): boolean
  /** Sends what was asked for by `pull`: there is room for it. */
  reply(frame: string): void
  close(): void
}

export type TextSource = {
  /** Called while there is room, for what need not be sent at once. */
  pull?(): void
  /** Called once, however the stream ends. */
  leave(): void
}

/**
 * A server-sent stream of text frames. It ends when the client goes, when it reads too slowly, or
 * when `close` is called.
 */
export function textStream(
  open: (stream: TextStream) => TextSource,
  headers: Record<string, string>,
): Response {
  let source: TextSource | undefined
  let heartbeat: ReturnType<typeof setInterval> | null = null
  let ended = false

  function end(): boolean {
    if (ended) return false
    ended = true
    clearInterval(heartbeat)
    source?.leave()
    return true
  }

  function openOn(controller: ReadableStreamDefaultController<Uint8Array>): TextSource {
    const reply = (frame: string) => {
      if (!ended) controller.enqueue(encoder.encode(frame))
    }
    const send = (frame: string): boolean => {
      if (!ended && (controller.desiredSize ?? 0) <= 0 && end()) {
        // An error, not an end: what waits is thrown away with it, and the client knows that more was due.
        controller.error(new Error('The reader is too slow.'))
      }
      reply(frame)
      return !ended
    }
    const close = () => {
      if (end()) controller.close()
    }
    heartbeat = setInterval(() => send(': \n\n'), heartbeatEvery)
    return open({ send, reply, close })
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        source = openOn(controller)
        if (ended) source.leave()
      },
      pull: () => source?.pull?.(),
      cancel: () => void end(),
    },
    { highWaterMark: limits.streamBytes, size: (frame) => frame?.byteLength ?? 0 },
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // Said aloud so that nothing on the way compresses, and thereby buffers, the stream.
      'content-encoding': 'identity',
      ...headers,
    },
  })
}

/** The SSE carrier: what was missed, as fast as it is read, then everything live. `id:` is the seq; chunks have none. */
export function eventStream(
  readers: Readers,
  audience: Audience,
  missed: () => Batch,
  anonymous = false,
): Response {
  readers.checkRoom()
  return textStream(({ send, reply, close }) => {
    let live = false
    // Until the reader has caught up, what happens reaches it through the log.
    const receive = (event: Outgoing) => !live || send(sseFrame(event))
    const listener = { audience, anonymous, receive, close }
    readers.add(listener)
    return {
      leave: () => readers.remove(listener),
      pull: () => {
        if (live) return
        const { events, caughtUp } = missed()
        live = caughtUp
        for (const event of events) reply(sseFrame(event))
      },
    }
  }, {})
}

function sseFrame(event: Outgoing): string {
  return `${'seq' in event ? `id: ${event.seq}\n` : ''}data: ${JSON.stringify(event)}\n\n`
}
