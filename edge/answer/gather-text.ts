import { gather } from './gather.ts'

/** Milliseconds in which text becomes one piece, and steps in which they grow to that: first words come at once. */
const within = 50
const step = 10

/** Bytes of one piece that was joined, at most. */
const mostBytes = 8 * 1024

const encoder = new TextEncoder()

/**
 * The text of a stream in fewer pieces, each of them as `rewrite` gives it back. Errors and
 * cancellation pass through.
 */
export function gatherText(
  source: ReadableStream<Uint8Array>,
  rewrite: (piece: string) => string,
): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder()
  const reader = gather(source, joinBytes, (passed) => Math.min(within, passed * step)).getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const { value, done } = await reader.read()
          if (done) return controller.close()
          const piece = rewrite(decoder.decode(value, { stream: true }))
          // Half a letter is nothing yet, and who pulled waits for something.
          if (piece !== '') return controller.enqueue(encoder.encode(piece))
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** Bytes joined end to end, as long as they are few. */
function joinBytes(a: Uint8Array, b: Uint8Array): Uint8Array | undefined {
  if (a.length + b.length > mostBytes) return undefined
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
