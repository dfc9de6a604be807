import type { ApiKey } from './db/api-keys.ts'
import type { Env } from './env.ts'
import type { SessionClaims } from './session/token.ts'

/** What Hono's handlers find: bindings, and what middleware learnt of the caller. */
export type AppEnv = {
  Bindings: Env
  Variables: {
    requestId: string
    /** Set by `requireVisitor`. */
    session: SessionClaims
    /** Set by `requireScope`. */
    apiKey: ApiKey
  }
}
