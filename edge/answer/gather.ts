/** Pieces that become one at most, however many come. */
const atMost = 64

/**
 * A stream in which neighbours are one piece where `join` can make them one: the Workers runtime pays
 * some 20 µs for each step that each piece takes, and a model's tokens take twenty steps each.
 *
 * Those that come together are joined; with `pause` also those that come within so many milliseconds,
 * by the number of pieces that have passed. Errors and cancellation pass through.
 */
export function gather<T>(
  source: ReadableStream<T>,
  join: (a: T, b: T) => T | undefined,
  pause: (passed: number) => number = () => 0,
): ReadableStream<T> {
  const reader = source.getReader()
  let passed = 0
  /** The read that was begun and has not been looked at. */
  let reading: Promise<ReadableStreamReadResult<T>> | undefined

  const read = () => {
    reading ??= reader.read()
    return reading
  }

  /** `first` with all that joins it until time is up, or the runtime turns to something else. */
  async function gathered(first: T): Promise<T> {
    let whole = first
    const time = timer(pause(passed))
    const collect = async () => {
      for (let pieces = 1; pieces < atMost; pieces++) {
        const next = await read()
        const joined = time.isUp || next.done ? undefined : join(whole, next.value)
        if (joined === undefined) return
        whole = joined
        reading = undefined
      }
    }
    // An error must not take with it what came before: the next pull meets it again.
    await Promise.race([collect().catch(() => undefined), time.up])
    time.stop()
    return whole
  }

  return new ReadableStream<T>(
    {
      async pull(controller) {
        const { value, done } = await read().catch(async (error: unknown) => {
          // An error empties every queue on its way: first let those drain that hold what came before.
          await timer(0).up
          throw error
        })
        reading = undefined
        if (done) return controller.close()
        // What could not even be joined to itself need not wait for company.
        controller.enqueue(join(value, value) === undefined ? value : await gathered(value))
        passed++
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

function timer(ms: number) {
  let id: ReturnType<typeof setTimeout> | null = null
  const timer = {
    isUp: false,
    up: new Promise<void>((resolve) => {
      id = setTimeout(() => {
        timer.isUp = true
        resolve()
      }, ms)
    }),
    stop: () => clearTimeout(id),
  }
  return timer
}
