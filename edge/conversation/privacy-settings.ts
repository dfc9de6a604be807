import type { Env } from '../env.ts'
import type { MaskContext } from '../privacy/finding.ts'
import { sitePatterns } from '../privacy/site-patterns.ts'
import { loadSite } from '../site/load-site.ts'

/** What the newest version of a site says about masking; nothing where the site is gone. */
export async function privacySettings(env: Env, slug: string): Promise<MaskContext> {
  const site = (await loadSite(env.DB, slug))?.site
  if (!site) return {}
  const { country } = site.privacy
  // The country of the site's main language, where that names one, says more than a visitor's language.
  const named = country ?? /-([A-Z]{2})$/.exec(site.locales[0] ?? '')?.[1]
  return {
    patterns: sitePatterns(site.privacy),
    ...(named && { country: named }),
  }
}
