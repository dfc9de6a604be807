import { type Rate, type RateName, rates } from '../../shared/limits.ts'
import type { Env } from '../env.ts'
import { ApiError } from '../errors.ts'

/**
 * The platform's own counters, by rate. `npm run deploy` binds them; without, the edge counts for
 * itself. Those that are not here are counted in a conversation's object, which is one alone.
 */
export const rateBindings = {
  sessionsPerAddress: 'RATE_SESSIONS_PER_ADDRESS',
  callsPerAddress: 'RATE_CALLS_PER_ADDRESS',
  sessionsPerSite: 'RATE_SESSIONS_PER_SITE',
  commandsPerSite: 'RATE_COMMANDS_PER_SITE',
} as const satisfies Partial<Record<RateName, keyof Env>>

/** The rate of this name; `DESKBELL_RATE_SCALE` multiplies it (load tests). */
export function rateOf(env: { DESKBELL_RATE_SCALE?: string }, name: RateName): Rate {
  const scale = Number(env.DESKBELL_RATE_SCALE ?? 1)
  const { burst, per } = rates[name]
  return { burst: scale > 0 ? burst * scale : burst, per }
}

/** The refusal of what came too often. */
export function tooMany(retryAfter: number): ApiError {
  return new ApiError('too-many', `Too many requests; try again in ${retryAfter} s.`, {
    retryAfter,
  })
}
