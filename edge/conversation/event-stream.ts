import type { Audience } from './log.ts'
import type { Outgoing, Readers } from './readers.ts'

/** Milliseconds between heartbeat comments, which keep proxies from closing a quiet stream. */
const heartbeatEvery = 15_000
/** Chunks that may wait for a slow reader; past it the stream is closed and the reader resumes. */
const waitingFrames = 1_000

const encoder = new TextEncoder()

/**
 * A server-sent stream of text frames, fed by `open`, which gets `send` and the way to end. It ends
 * when the client goes, when it reads too slowly, or when `close` is called.
 */
export function textStream(
  open: (stream: { send(frame: string): boolean; close(): void }) => () => void,
  headers: Record<string, string>,
): Response {
  let leave: () => void = () => {}
  let heartbeat: ReturnType<typeof setInterval> | null = null
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let ended = false
        const close = () => {
          if (ended) return
          ended = true
          clearInterval(heartbeat)
          leave()
          controller.close()
        }
        const send = (frame: string): boolean => {
          if (ended) return false
          if ((controller.desiredSize ?? 0) <= 0) {
            close()
            return false
          }
          controller.enqueue(encoder.encode(frame))
          return true
        }
        heartbeat = setInterval(() => send(': \n\n'), heartbeatEvery)
        leave = open({ send, close })
        if (ended) leave()
      },
      cancel() {
        clearInterval(heartbeat)
        leave()
      },
    },
    { highWaterMark: waitingFrames },
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // Said aloud so that nothing on the way compresses, and thereby buffers, the stream.
      'content-encoding': 'identity',
      ...headers,
    },
  })
}

/** The SSE carrier: what was missed, then everything live. `id:` is the seq; chunks have none. */
export function eventStream(
  readers: Readers,
  audience: Audience,
  missed: Iterable<Outgoing>,
): Response {
  return textStream(({ send }) => {
    const receive = (event: Outgoing) =>
      send(`${'seq' in event ? `id: ${event.seq}\n` : ''}data: ${JSON.stringify(event)}\n\n`)
    const listener = { audience, receive }
    readers.add(listener)
    for (const event of missed) receive(event)
    return () => readers.remove(listener)
  }, {})
}
