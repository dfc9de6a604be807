import { type Rate, type RateName, rates } from '../../shared/limits.ts'
import { ApiError } from '../errors.ts'

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
