import type { Rate, RateName } from '../../shared/limits.ts'
import { tooMany } from '../limits/rate.ts'
import { TokenBucket } from '../limits/token-bucket.ts'

type Counted = Extract<RateName, 'messages' | 'handoffs'>

/** How often the visitor of one conversation may do what costs others something. */
export class VisitorRates {
  readonly #buckets: Record<Counted, TokenBucket>
  readonly #now: () => number

  constructor(rate: (name: Counted) => Rate, now: () => number) {
    this.#now = now
    this.#buckets = {
      messages: new TokenBucket(rate('messages'), now()),
      handoffs: new TokenBucket(rate('handoffs'), now()),
    }
  }

  /** @throws ApiError `too-many` */
  count(name: Counted): void {
    const wait = this.#buckets[name].take(this.#now())
    if (wait > 0) throw tooMany(wait)
  }
}
