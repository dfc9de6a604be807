/** Milliseconds in which text becomes one piece, and steps in which they grow to that: first words come at once. */
const within = 50
const step = 10

/** Pieces before the first words that pass as they come. */
const heads = 8

/** Of what becomes one piece, at most. */
const mostPieces = 64
const mostBytes = 8 * 1024

const encoder = new TextEncoder()

/** What is made of each piece. */
export type Rewriter = {
  rewrite(piece: string): string
  /** Whether words have come: until then nobody has anything to read, and nothing is gathered. */
  readonly hasBegun: boolean
}

/**
 * The text of a stream in fewer pieces, each of them as the rewriter gives it back: the Workers runtime
 * pays some 20 µs for each step that each piece takes, and a model's tokens take twenty steps each.
 * Errors, after what came before them, and cancellation pass through.
 */
export function gatherText(
  source: ReadableStream<Uint8Array>,
  rewriter: Rewriter,
): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder()
  const reader = source.getReader()
  let passed = 0
  let longer = 0
  /** Words come, or so many other things (a model's thoughts) that they cost more than they tell. */
  const isLong = () => rewriter.hasBegun || passed++ >= heads
  /** The read that was begun and has not been looked at. */
  let reading: Promise<ReadableStreamReadResult<Uint8Array>> | undefined

  const read = () => {
    reading ??= reader.read()
    return reading
  }

  /** Adds what comes until time is up. */
  async function gather(text: string, ms: number): Promise<string> {
    let gathered = text
    let bytes = 0
    let isUp = false
    let stop = () => {}
    const up = new Promise<void>((resolve) => {
      const time = setTimeout(() => {
        isUp = true
        resolve()
      }, ms)
      stop = () => clearTimeout(time)
    })
    const collect = async () => {
      for (let pieces = 1; pieces < mostPieces && bytes < mostBytes; pieces++) {
        const next = await read()
        if (isUp || next.done) return
        reading = undefined
        bytes += next.value.length
        gathered += decoder.decode(next.value, { stream: true })
      }
    }
    // An error must not take with it what came before: the next pull meets it again.
    await Promise.race([collect().catch(() => undefined), up])
    stop()
    return gathered
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const { value, done } = await read().catch(async (error: unknown) => {
            // An error empties every queue on its way: first let those drain that hold what came before.
            await new Promise((resolve) => setTimeout(resolve, 0))
            throw error
          })
          reading = undefined
          if (done) return controller.close()
          const first = decoder.decode(value, { stream: true })
          const pause = isLong() ? Math.min(within, ++longer * step) : 0
          const piece = rewriter.rewrite(pause > 0 ? await gather(first, pause) : first)
          // Half a letter is nothing yet, and who pulled waits for something.
          if (piece !== '') return controller.enqueue(encoder.encode(piece))
        }
      },
      // What is broken already would say so once more, and the runtime would tell nobody.
      cancel: (reason) => reader.cancel(reason).catch(() => {}),
    },
    { highWaterMark: 0 },
  )
}
