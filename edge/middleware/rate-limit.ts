import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { addressKey } from '../limits/address.ts'
import { rateOf, tooMany } from '../limits/rate.ts'
import { rateBindings } from '../limits/rate-bindings.ts'
import { TokenBuckets } from '../limits/token-bucket.ts'

type Counted = keyof typeof rateBindings

/** This isolate's own counters, by rate and scale. */
const counters = new Map<string, TokenBuckets>()

/**
 * Counts a request against a rate. Where the deployment binds the platform's rate limit, that one
 * counts (for a whole data centre); where not, each isolate counts for itself, which still stops one
 * source from taking the isolate away from the others.
 * @throws ApiError `too-many`
 */
export async function countAgainst(
  c: Context<AppEnv>,
  name: Counted,
  key: string | undefined,
): Promise<void> {
  if (key === undefined) return
  const rate = rateOf(c.env, name)
  const bound = c.env[rateBindings[name]]
  if (bound) {
    // The binding does not say when; its window is the rate's.
    if (!(await bound.limit({ key })).success) throw tooMany(Math.ceil(rate.per / 1_000))
    return
  }
  const id = `${name} ${rate.burst}`
  const counter = counters.get(id) ?? new TokenBuckets(rate)
  counters.set(id, counter)
  const wait = counter.take(key, Date.now())
  if (wait > 0) throw tooMany(wait)
}

/** Counts every request by the address that it comes from, before anything of it is read. */
export function limitAddress(
  name: 'sessionsPerAddress' | 'callsPerAddress',
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await countAgainst(c, name, addressKey(c.req.header('cf-connecting-ip')))
    await next()
  }
}
