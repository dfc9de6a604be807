import { type Context, Hono } from 'hono'
import { type Session, sessionBodySchema } from '../../shared/api.ts'
import type { AppEnv } from '../app-env.ts'
import { privacySettings } from '../conversation/privacy-settings.ts'
import { type IndexRow, visitorConversations } from '../db/conversations.ts'
import type { VisitorKey } from '../db/erased-visitors.ts'
import { visitorStanding } from '../db/identities.ts'
import { readIdentity } from '../middleware/identity.ts'
import { countAgainst } from '../middleware/rate-limit.ts'
import { readBody } from '../middleware/validate.ts'
import { checkOrigin, earlierSession, tokenKeys } from '../middleware/visitor.ts'
import { masterKeysFrom } from '../privacy/master-keys.ts'
import { sealProfile } from '../session/identity-seal.ts'
import { identitySecrets } from '../session/identity-secret.ts'
import { subjectHash, visitorOfIdentity } from '../session/identity-visitor.ts'
import { type SessionClaims, sessionTtl, signToken } from '../session/token.ts'
import { localeOf, pageOf } from '../session/visit.ts'

/** Whose session begins, with their newest conversation. A renewed identity keeps the end of its first session. */
type Arrival = Pick<SessionClaims, 'visitor' | 'identity'> & {
  until?: number
  newest?: IndexRow | undefined
}

/** Begins a visitor's session, or goes on with an earlier one. */
export const sessions = new Hono<AppEnv>().post('/v1/sessions', async (c) => {
  const body = await readBody(c, sessionBodySchema)
  const { site } = body
  await checkOrigin(c, site, false)
  await countAgainst(c, 'sessionsPerSite', site)
  const now = Date.now()
  const bearer = await earlierSession(c)
  const earlier = bearer?.site === site ? bearer : undefined
  const { visitor, identity, until, newest } =
    body.identity === undefined
      ? ((earlier && (await goesOn(c.env.DB, earlier, now))) ?? stranger())
      : await identified(c, { site, token: body.identity, earlier, now })
  const locale = body.locale && localeOf(body.locale)
  const page =
    body.page &&
    isWebPage(body.page.url) &&
    pageOf(body.page, { locale, ...(await privacySettings(c.env, site)) })
  const issuedAt = Math.floor(now / 1_000)
  const expiresAt = until ?? issuedAt + sessionTtl
  const token = await signToken(await tokenKeys(c.env), {
    site,
    visitor,
    issuedAt,
    expiresAt,
    ...(locale && { locale }),
    ...(page && { page }),
    ...(identity && { identity }),
  })
  const answer: Session = {
    token,
    expiresAt: expiresAt * 1_000,
    visitor: { id: visitor, verified: identity !== undefined },
    ...(newest && {
      conversation: { id: newest.id, status: newest.status, lastSeq: newest.lastSeq },
    }),
  }
  return c.json(answer, 201)
})

function stranger(): Arrival {
  return { visitor: crypto.randomUUID() }
}

/** Whose session it is by the site's word. */
async function identified(
  c: Context<AppEnv>,
  {
    site,
    token,
    earlier,
    now,
  }: { site: string; token: string; earlier: SessionClaims | undefined; now: number },
): Promise<Arrival> {
  const masters = masterKeysFrom(c.env)
  const { signing, subjectKey } = await identitySecrets(c.env.DB, masters, site, now)
  const { subject, profile } = await readIdentity(token, { site, secrets: signing, now })
  const visitor = await visitorOfIdentity(
    c.env,
    {
      site,
      subject: await subjectHash(subjectKey, site, subject),
      before: earlier?.identity === undefined ? earlier?.visitor : undefined,
    },
    now,
  )
  const [sealed, newest] = await Promise.all([
    sealProfile(masters, { site, visitor }, profile),
    newestConversation(c.env.DB, { site, visitor }),
  ])
  return { visitor, identity: sealed, newest }
}

/**
 * The visitor of an earlier session, where they may go on without the site's word; undefined where they
 * begin afresh, as somebody else. So do those who were erased, and whoever comes with a token from
 * before its visitor signed in. What the site vouched for holds for one token's life and no longer:
 * only the site knows whether it still is the same person at that browser.
 */
async function goesOn(
  db: D1Database,
  { site, visitor, identity, expiresAt }: SessionClaims,
  now: number,
): Promise<Arrival | undefined> {
  if (identity && expiresAt * 1_000 <= now) return undefined
  const [standing, newest] = await Promise.all([
    visitorStanding(db, { site, visitor }),
    newestConversation(db, { site, visitor }),
  ])
  if (standing.erased || standing.identified !== (identity !== undefined)) return undefined
  return { visitor, newest, ...(identity && { identity, until: expiresAt }) }
}

async function newestConversation(db: D1Database, who: VisitorKey) {
  return (await visitorConversations(db, { ...who, size: 1 })).rows[0]
}

/** A frame without an address of its own says `about:srcdoc`, a hostile one anything: neither tells where somebody is. */
function isWebPage(url: string): boolean {
  return /^https?:$/.test(new URL(url).protocol)
}
