import type { Context } from 'hono'
import { rates } from '../../shared/limits.ts'
import type { AppEnv } from '../app-env.ts'
import { addressKey } from '../limits/address.ts'
import { tooMany } from '../limits/rate.ts'
import { TokenBuckets } from '../limits/token-bucket.ts'

/**
 * This isolate's own counter. Keys are too long to be guessed; what it saves is the database, which
 * each wrong key would ask, and what it gives is a plain word to a client that tries for ever.
 */
const wrong = new TokenBuckets(rates.wrongKeysPerAddress)

/**
 * Refuses an address that has sent too many wrong keys of late, whatever it sends now.
 * @throws ApiError `too-many`
 */
export function refuseGuessers(c: Context<AppEnv>): void {
  const key = addressOf(c)
  const wait = key === undefined ? 0 : wrong.wait(key, Date.now())
  if (wait > 0) throw tooMany(wait)
}

/** Counts a wrong key against its address. */
export function countWrongKey(c: Context<AppEnv>): void {
  const key = addressOf(c)
  if (key !== undefined) wrong.take(key, Date.now())
}

function addressOf(c: Context<AppEnv>): string | undefined {
  return addressKey(c.req.header('cf-connecting-ip'))
}
