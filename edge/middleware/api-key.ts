import type { MiddlewareHandler } from 'hono'
import type { Scope } from '../../shared/api.ts'
import type { AppEnv } from '../app-env.ts'
import { findApiKey } from '../db/api-keys.ts'
import { ApiError } from '../errors.ts'
import { sameSecret } from '../session/same-secret.ts'
import { bearer } from './bearer.ts'
import { countWrongKey, refuseGuessers } from './wrong-keys.ts'

/** Lets in who holds the admin key, or a live API key with this scope; `admin` includes the others. */
export function requireScope(scope: Scope): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const key = bearer(c)
    if (!key) throw new ApiError('unauthorized', 'Send an API key as "Authorization: Bearer …".')
    refuseGuessers(c)
    const adminKey = c.env.DESKBELL_ADMIN_KEY
    if (adminKey && (await sameSecret(key, adminKey))) {
      c.set('apiKey', { id: 'admin', scopes: ['admin', 'agent'] })
    } else {
      const found = await findApiKey(c.env.DB, key)
      if (!found) {
        countWrongKey(c)
        throw new ApiError('unauthorized', 'The API key is not known, or was revoked.')
      }
      if (!found.scopes.includes(scope) && !found.scopes.includes('admin')) {
        throw new ApiError('forbidden', `This call needs an API key with the scope "${scope}".`)
      }
      c.set('apiKey', found)
    }
    await next()
  }
}
