import { type Context, Hono } from 'hono'
import { emptyBodySchema, keyBodySchema, pushBodySchema } from '../../shared/api.ts'
import type { AppEnv } from '../app-env.ts'
import { reviewRetention } from '../conversation/retention.ts'
import { createApiKey, revokeApiKey } from '../db/api-keys.ts'
import { audit } from '../db/audit.ts'
import { pushedFiles, pushSite } from '../db/sites.ts'
import { ApiError } from '../errors.ts'
import { isPrivateHost } from '../handoff/private-host.ts'
import { newWebhookSecret } from '../handoff/webhook-secret.ts'
import { requireScope } from '../middleware/api-key.ts'
import { readBody } from '../middleware/validate.ts'
import { masterKeysFrom } from '../privacy/master-keys.ts'
import { sealSecret } from '../privacy/site-secret.ts'
import { firstIdentitySecret, rotateIdentitySecret } from '../session/identity-secret.ts'
import { forgetSite, loadSite } from '../site/load-site.ts'
import { readBundle } from '../site/read-bundle.ts'

/** What site owners' tools call: bundles and API keys. */
export const admin = new Hono<AppEnv>()
  .use('/v1/admin/*', requireScope('admin'))

  .put('/v1/admin/sites/:site', async (c) => {
    const slug = ownSite(c, c.req.param('site'))
    const { files } = await readBody(c, pushBodySchema)
    const reading = readBundle(
      files,
      c.env.DESKBELL_ALLOW_PRIVATE_HOSTS === '1' ? {} : { isPrivateHost },
    )
    if ('faults' in reading) {
      throw new ApiError(
        'invalid-bundle',
        'The bundle has faults and was not pushed; see "errors".',
        {
          faults: reading.faults.map(({ file, line, fault, mend }) => ({
            path: `${file}:${line}`,
            message: `${fault} ${mend}`,
          })),
        },
      )
    }
    const { site, tools } = reading.bundle
    if (site.site !== slug) {
      throw new ApiError(
        'invalid-body',
        `The bundle's site.yaml says "site: ${site.site}", the address says "${slug}".`,
      )
    }
    const masters = masterKeysFrom(c.env)
    const pushed = await pushSite(c.env.DB, {
      site,
      ...(tools && { tools }),
      files,
      now: Date.now(),
      makeSecret: async () => {
        const secret = newWebhookSecret()
        return { secret, sealed: await sealSecret(masters, 'webhook-secret', slug, secret) }
      },
    })
    const identitySecret = await firstIdentitySecret(c.env.DB, masters, slug, Date.now())
    forgetSite(slug)
    // Read in now, so that the first question need not wait for it; a failure here is mended by that question.
    const warmed = c.env.SITES.get(c.env.SITES.idFromName(slug)).warm(slug, pushed.version)
    c.executionCtx.waitUntil(warmed)
    const { retention } = site
    const reviewed = reviewRetention(c.env, { site: slug, retention, now: Date.now() })
    c.executionCtx.waitUntil(reviewed)
    if (pushed.changed) await note(c, 'site.push', `${slug} version ${pushed.version}`)
    const { webhookSecrets, ...answer } = pushed
    const hasSecrets = Object.keys(webhookSecrets).length > 0
    return c.json({
      ...answer,
      ...(hasSecrets && { webhookSecrets }),
      ...(identitySecret && { identitySecret }),
    })
  })

  .post('/v1/admin/sites/:site/identity-secret', async (c) => {
    await readBody(c, emptyBodySchema)
    const slug = ownSite(c, c.req.param('site'))
    const made = await rotateIdentitySecret(c.env.DB, masterKeysFrom(c.env), slug, Date.now())
    await note(c, 'identity-secret.rotate', slug)
    return c.json(made, 201)
  })

  .get('/v1/admin/sites/:site', async (c) => {
    const slug = ownSite(c, c.req.param('site'))
    const pushed = await pushedFiles(c.env.DB, slug)
    if (!pushed) throw new ApiError('unknown-site', 'There is no such site here.')
    return c.json({ site: slug, ...pushed })
  })

  .post('/v1/admin/keys', async (c) => {
    const body = await readBody(c, keyBodySchema)
    const bound = c.var.apiKey.site
    if (bound && body.site !== bound) {
      throw new ApiError(
        'forbidden',
        `This key serves the site "${bound}" alone; it can make keys for no other.`,
      )
    }
    const { site } = body
    if (site && !(await loadSite(c.env.DB, site))) {
      throw new ApiError(
        'invalid-body',
        `There is no site "${site}" here; push its bundle first.`,
        {
          faults: [{ path: 'site', message: 'Name a site that was pushed.' }],
        },
      )
    }
    const made = await createApiKey(c.env.DB, {
      name: body.name,
      scopes: body.scopes,
      now: Date.now(),
      ...(site && { site }),
    })
    await note(c, 'key.create', made.id)
    return c.json(made, 201)
  })

  .delete('/v1/admin/keys/:id', async (c) => {
    if (c.var.apiKey.site) {
      throw new ApiError('forbidden', 'A key that serves one site alone can revoke none.')
    }
    const id = c.req.param('id')
    if (!(await revokeApiKey(c.env.DB, id, Date.now()))) {
      throw new ApiError('not-found', 'There is no live key of this id.')
    }
    await note(c, 'key.revoke', id)
    return c.body(null, 204)
  })

function ownSite(c: Context<AppEnv>, slug: string): string {
  const bound = c.var.apiKey.site
  if (bound && bound !== slug)
    throw new ApiError('forbidden', `This key serves the site "${bound}" alone.`)
  return slug
}

function note(c: Context<AppEnv>, action: string, subject: string): Promise<void> {
  return audit(c.env.DB, { at: Date.now(), actor: c.var.apiKey.id, action, subject })
}
