import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { ApiError } from '../errors.ts'
import { keyFault } from '../key-fault.ts'
import { log } from '../log.ts'

/** The fault that this isolate has told of: one line is enough for whoever reads the log. */
let told: string | undefined

/** Serves nothing while a key is missing or too short; the log says which and what to do. */
export function requireKeys(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const fault = keyFault(c.env)
    if (fault) {
      if (told !== fault) log('error', 'configuration.key', { fault })
      told = fault
      throw new ApiError(
        'unavailable',
        'This edge is not set up yet; its log says what is missing.',
        { retryAfter: 60 },
      )
    }
    await next()
  }
}
