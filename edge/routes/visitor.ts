import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { countAgainst } from '../middleware/rate-limit.ts'
import { refuseOutgrown, refuseRevoked, requireVisitor } from '../middleware/visitor.ts'
import { masterKeysFrom } from '../privacy/master-keys.ts'
import { openProfile } from '../session/identity-seal.ts'
import { caller } from './conversations.ts'
import { exportStream } from './export-stream.ts'

/** What a visitor may ask of all that is kept about them: to have it, and to have it gone. */
export const visitor = new Hono<AppEnv>()
  .use('/v1/visitor/*', requireVisitor())

  // The one call that an erased visitor may repeat: it must not fail whom no answer reached.
  .delete('/v1/visitor', async (c) => {
    const { site, visitor } = c.var.session
    await refuseOutgrown(c)
    const name = `${site}/${visitor}`
    await c.env.VISITORS.get(c.env.VISITORS.idFromName(name)).erase({ site, visitor })
    return c.json({}, 202)
  })

  .get('/v1/visitor/export', async (c) => {
    const { site, visitor, identity } = c.var.session
    await countAgainst(c, 'exportsPerVisitor', `${site}/${visitor}`)
    await refuseRevoked(c)
    const profile = identity
      ? await openProfile(masterKeysFrom(c.env), { site, visitor }, identity)
      : undefined
    c.header('cache-control', 'no-store')
    c.header('content-type', 'application/json')
    c.header('content-disposition', 'attachment; filename="chat-export.json"')
    return c.body(exportStream(c.env, caller(c), c.var.session, Date.now(), profile))
  })
