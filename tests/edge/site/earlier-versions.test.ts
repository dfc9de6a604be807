import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { siteVersion } from '../../../edge/db/sites.ts'
import {
  defaultBudgets,
  defaultGuardrails,
  defaultPrivacy,
  defaultThresholds,
} from '../../../shared/site.ts'
import { pushSite } from '../api.ts'

it('gives a site that was pushed before a setting existed the default of that setting', async () => {
  const { slug, version } = await pushSite()
  await env.DB.prepare(
    "UPDATE site_versions SET config = json_remove(config, '$.budgets', '$.privacy', '$.understanding', '$.thresholds.intent') WHERE site = ?",
  )
    .bind(slug)
    .run()
  const found = await siteVersion(env.DB, slug, version)
  expect(found?.site).toMatchObject({
    budgets: defaultBudgets,
    privacy: defaultPrivacy,
    guardrails: defaultGuardrails,
    understanding: 'embedded',
    thresholds: defaultThresholds,
  })
})
