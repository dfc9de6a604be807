import type { Rate } from '../../shared/limits.ts'

/**
 * Counts what may still happen: full at first, emptied by each take, refilled evenly. It lives in
 * memory alone, so whoever is evicted begins full again; rates are chosen so that a bucket fills in
 * about the time of quiet after which the platform evicts, and eviction gives nothing away.
 */
export class TokenBucket {
  readonly #rate: Rate
  #left: number
  #at: number

  constructor(rate: Rate, now: number) {
    this.#rate = rate
    this.#left = rate.burst
    this.#at = now
  }

  /** Takes one: 0, or else the seconds after which there is one again. */
  take(now: number): number {
    const wait = this.wait(now)
    if (wait === 0) this.#left--
    return wait
  }

  /** What `take` would say, with nothing taken. */
  wait(now: number): number {
    const { burst, per } = this.#rate
    this.#left = Math.min(burst, this.#left + (Math.max(0, now - this.#at) * burst) / per)
    this.#at = now
    if (this.#left >= 1) return 0
    return Math.max(1, Math.ceil(((1 - this.#left) * per) / burst / 1_000))
  }
}

/** A bucket for each key; those used longest ago are forgotten, so made-up keys cannot fill the memory. */
export class TokenBuckets {
  readonly #rate: Rate
  readonly #most: number
  readonly #buckets = new Map<string, TokenBucket>()

  constructor(rate: Rate, most = 10_000) {
    this.#rate = rate
    this.#most = most
  }

  get size(): number {
    return this.#buckets.size
  }

  take(key: string, now: number): number {
    const bucket = this.#buckets.get(key) ?? new TokenBucket(this.#rate, now)
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size > this.#most) {
      for (const oldest of this.#buckets.keys()) {
        this.#buckets.delete(oldest)
        break
      }
    }
    return bucket.take(now)
  }

  /** What `take` would say, with nothing taken. */
  wait(key: string, now: number): number {
    return this.#buckets.get(key)?.wait(now) ?? 0
  }
}
