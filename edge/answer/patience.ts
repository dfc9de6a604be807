/** How long a visitor is made to wait for models. All in milliseconds. */
export type Patience = {
  /** Until a model's first words. */
  firstWords: number
  /** Between its words. */
  betweenWords: number
  /** All models together. The embedded engine needs the rest of the 30 s that a visitor waits at most. */
  whole: number
}

export const patience: Patience = { firstWords: 8_000, betweenWords: 8_000, whole: 25_000 }

/** Why listening ended. */
export type Expiry = 'silent' | 'late' | 'stopped'

/**
 * Listens to one model: aborts `signal` when it is silent for too long, when the deadline for all
 * models has come, or when the turn is stopped. One timer for all words; a word only moves its limit.
 */
export function listen(options: {
  patience: Patience
  /** Milliseconds since the epoch of Unix, for all models together. */
  deadline: number
  stop: AbortSignal
  now: () => number
}) {
  const { patience, deadline, stop, now } = options
  const abort = new AbortController()
  let silentAt = now() + patience.firstWords
  let expiry: Expiry | undefined
  let timer: ReturnType<typeof setTimeout> | null = null

  const expired = new Promise<void>((resolve) => {
    abort.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  const expire = (why: Expiry) => {
    expiry ??= why
    abort.abort()
  }
  const onStop = () => expire('stopped')
  const look = () => {
    const left = Math.min(silentAt, deadline) - now()
    if (left > 0) timer = setTimeout(look, left)
    else expire(deadline <= silentAt ? 'late' : 'silent')
  }
  stop.addEventListener('abort', onStop, { once: true })
  if (stop.aborted) onStop()
  else look()

  return {
    signal: abort.signal,
    /** Resolves when listening has ended before `end`. */
    expired,
    get expiry() {
      return expiry
    },
    /** A word came. */
    heard() {
      silentAt = now() + patience.betweenWords
    },
    /** Ends what is still under way; safe to call at any time. */
    end() {
      clearTimeout(timer)
      stop.removeEventListener('abort', onStop)
      if (!abort.signal.aborted) abort.abort()
    },
  }
}
