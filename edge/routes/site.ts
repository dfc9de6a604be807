import { Hono } from 'hono'
import * as v from 'valibot'
import type { PublicSite } from '../../shared/api.ts'
import { slugSchema } from '../../shared/text.ts'
import type { AppEnv } from '../app-env.ts'
import { unknownSite } from '../errors.ts'
import { areAgentsAvailable } from '../handoff/hours.ts'
import { loadSite } from '../site/load-site.ts'

/** What a page may know of a site before anyone has spoken. */
export const site = new Hono<AppEnv>().get('/v1/sites/:site', async (c) => {
  const slug = c.req.param('site')
  const loaded = v.is(slugSchema, slug) ? await loadSite(c.env.DB, slug) : undefined
  if (!loaded) throw unknownSite(slug)
  const { site } = loaded
  const answer: PublicSite = {
    site: site.site,
    name: site.name,
    assistant: site.assistant,
    theme: site.theme,
    greeting: site.greeting,
    locale: site.locales[0] ?? 'en',
    agents: { available: areAgentsAvailable(site.hours, Date.now()) },
  }
  c.header('cache-control', 'public, max-age=60')
  return c.json(answer)
})
