import type { Context, MiddlewareHandler } from 'hono'
import { socketProtocol } from '../../shared/api.ts'
import type { AppEnv } from '../app-env.ts'
import { visitorStanding } from '../db/identities.ts'
import { ApiError, identityRequired, unknownSite, visitorErased } from '../errors.ts'
import { hmacKeyring, type Keyring } from '../privacy/keyring.ts'
import { type MasterKeyEnv, masterKeysFrom } from '../privacy/master-keys.ts'
import { readToken, renewalWindow, type SessionClaims } from '../session/token.ts'
import { loadSite } from '../site/load-site.ts'
import { bearer } from './bearer.ts'
import { countAgainst } from './rate-limit.ts'

/** The keys of session tokens: the current one signs, older ones still prove. */
export function tokenKeys(env: MasterKeyEnv): Promise<Keyring> {
  return hmacKeyring(masterKeysFrom(env), 'session-token')
}

/**
 * Lets in a visitor with a live session token, from a page of the token's site. Of an erased visitor
 * nothing is left to be found, so only a call that finds nothing asks whether there was one: the
 * others need not wait for the database.
 */
export function requireVisitor(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const token = bearer(c) ?? socketToken(c)
    if (!token)
      throw new ApiError('unauthorized', 'Send the session token as "Authorization: Bearer …".')
    const claims = await readToken(await tokenKeys(c.env), token)
    if (!claims) throw new ApiError('unauthorized', 'This is not a session token of ours.')
    if (claims.expiresAt * 1_000 <= Date.now()) {
      throw new ApiError(
        'token-expired',
        'The session has ended; POST /v1/sessions with this token for a new one.',
      )
    }
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    await checkOrigin(c, claims.site, reads)
    if (!reads) await countAgainst(c, 'commandsPerSite', claims.site)
    c.set('session', claims)
    await next()
    if (c.res.status === 404) await refuseRevoked(c)
  }
}

/**
 * Refuses tokens of erased visitors, and those from before a visitor signed in.
 * @throws ApiError `visitor-erased` or `identity-required`
 */
export async function refuseRevoked(c: Context<AppEnv>): Promise<void> {
  const { erased } = await refuseOutgrown(c)
  if (erased) throw visitorErased()
}

/**
 * Refuses tokens from before a visitor signed in: whoever used the browser before must not read along.
 * @throws ApiError `identity-required`
 */
export async function refuseOutgrown(c: Context<AppEnv>): Promise<{ erased: boolean }> {
  const standing = await visitorStanding(c.env.DB, c.var.session)
  if (standing.identified && !c.var.session.identity) throw identityRequired()
  return standing
}

/** The claims of the Bearer where it is live or ended lately; undefined otherwise. */
export async function earlierSession(c: Context<AppEnv>): Promise<SessionClaims | undefined> {
  const token = bearer(c)
  const claims = token && (await readToken(await tokenKeys(c.env), token))
  return claims && (claims.expiresAt + renewalWindow) * 1_000 > Date.now() ? claims : undefined
}

/**
 * Refuses pages that the site does not list.
 * @throws ApiError `unknown-site`, `origin-missing` or `origin-not-allowed`
 */
export async function checkOrigin(
  c: Context<AppEnv>,
  slug: string,
  mayBeAbsent: boolean,
): Promise<void> {
  const loaded = await loadSite(c.env.DB, slug)
  if (!loaded) throw unknownSite(slug)
  const origin = c.req.header('origin')
  if (origin === undefined) {
    if (mayBeAbsent) return
    throw new ApiError(
      'origin-missing',
      'Browsers send an Origin header with this call; it is needed.',
    )
  }
  if (!loaded.site.origins.includes(origin)) {
    throw new ApiError(
      'origin-not-allowed',
      `This page's origin ${origin.slice(0, 200)} is not in the list of "${slug}". Add it under "origins" in site.yaml and push again.`,
    )
  }
}

/** A socket's token: browsers cannot send a Bearer with a WebSocket, so it is the second subprotocol. */
function socketToken(c: Context): string | undefined {
  if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') return undefined
  const protocols = (c.req.header('sec-websocket-protocol') ?? '').split(',').map((p) => p.trim())
  return protocols[0] === socketProtocol ? protocols[1] : undefined
}
