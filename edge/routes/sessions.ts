import { Hono } from 'hono'
import { type Session, sessionBodySchema } from '../../shared/api.ts'
import type { AppEnv } from '../app-env.ts'
import { visitorConversations } from '../db/conversations.ts'
import { isErased, type VisitorKey } from '../db/erased-visitors.ts'
import { ApiError } from '../errors.ts'
import { countAgainst } from '../middleware/rate-limit.ts'
import { readBody } from '../middleware/validate.ts'
import { checkOrigin, earlierSession, tokenKeys } from '../middleware/visitor.ts'
import { sessionTtl, signToken } from '../session/token.ts'
import { localeOf, pageOf } from '../session/visit.ts'

/** Begins a visitor's session, or goes on with an earlier one. */
export const sessions = new Hono<AppEnv>().post('/v1/sessions', async (c) => {
  const body = await readBody(c, sessionBodySchema)
  await checkOrigin(c, body.site, false)
  await countAgainst(c, 'sessionsPerSite', body.site)
  if (body.identity !== undefined) {
    throw new ApiError(
      'not-built-yet',
      'Verified identities are not built yet; leave "identity" out.',
    )
  }
  const earlier = await earlierSession(c)
  // Whoever was erased begins afresh, as somebody else.
  const known = earlier?.site === body.site ? await knownVisitor(c.env.DB, earlier) : undefined
  const visitor = known?.visitor ?? crypto.randomUUID()
  const locale = body.locale && localeOf(body.locale)
  const issuedAt = Math.floor(Date.now() / 1_000)
  const expiresAt = issuedAt + sessionTtl
  const token = await signToken(await tokenKeys(c.env), {
    site: body.site,
    visitor,
    issuedAt,
    expiresAt,
    ...(locale && { locale }),
    ...(body.page && isWebPage(body.page.url) && { page: pageOf(body.page) }),
  })
  const newest = known?.newest
  const answer: Session = {
    token,
    expiresAt: expiresAt * 1_000,
    visitor: { id: visitor, verified: false },
    ...(newest && {
      conversation: { id: newest.id, status: newest.status, lastSeq: newest.lastSeq },
    }),
  }
  return c.json(answer, 201)
})

/** A frame without an address of its own says `about:srcdoc`, a hostile one anything: neither tells where somebody is. */
function isWebPage(url: string): boolean {
  return /^https?:$/.test(new URL(url).protocol)
}

/** The visitor with their newest conversation, if they have one; undefined where they were erased. */
async function knownVisitor(db: D1Database, { site, visitor }: VisitorKey) {
  const [page, erased] = await Promise.all([
    visitorConversations(db, { site, visitor, size: 1 }),
    isErased(db, { site, visitor }),
  ])
  return erased ? undefined : { visitor, newest: page.rows[0] }
}
