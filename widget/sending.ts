import type { Unsent } from './visit.ts'

type Needs = {
  /** The outbox as it is now; other tabs of the same visitor share it. */
  read: () => Unsent[]
  send: (unsent: Unsent) => Promise<void>
  /** The kind sentence where the edge refuses for good; undefined where it may take it later. */
  refused: (error: unknown, unsent: Unsent) => { sentence: string } | { retryIn: number }
  onFailed: (unsent: Unsent, sentence: string) => void
  random?: () => number
}

/** Milliseconds. */
const pace = { first: 800, last: 20_000 }

/**
 * Sends what waits, strictly in order and one at a time. A message keeps its id through every
 * attempt, so that the edge takes it once. What was refused for good is passed over.
 */
export function createSender({ read, send, refused, onFailed, random = Math.random }: Needs) {
  let busy: Promise<void> | undefined
  let wake = () => {}

  async function drain() {
    let failures = 0
    for (let next = first(); next; next = first()) {
      try {
        await send(next)
        failures = 0
      } catch (error) {
        const verdict = refused(error, next)
        if ('sentence' in verdict) onFailed(next, verdict.sentence)
        else await pause(Math.max(verdict.retryIn, backoff(failures++)))
      }
    }
  }

  const first = () => read().find(({ failed }) => !failed)
  const backoff = (failures: number) =>
    Math.min(pace.first * 2 ** failures, pace.last) * (0.5 + random() / 2)
  const pause = (time: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, time)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  return {
    /** Resolves once nothing waits any more. */
    drain(): Promise<void> {
      busy ??= drain().finally(() => {
        busy = undefined
      })
      return busy
    },
    /** Ends a pause between two attempts: the network is back. */
    wake: () => wake(),
  }
}
