import { newestSite, type SiteVersion } from '../db/sites.ts'

/** How long an isolate may go on with what it read: a pushed change shows everywhere within this. */
const freshFor = 5_000
/** The same for "there is no such site", so that a first push shows at once. */
const missingFor = 1_000
/** Slugs that an isolate remembers; made-up ones must not fill its memory. */
const remembered = 500

type Entry = { found: SiteVersion | undefined; until: number }
const cache = new Map<string, Entry>()
/** Counts the pushes seen: what was read before one must not be remembered after it. */
let pushes = 0

/** The newest version of a site, at most a few seconds old; undefined where there is none. */
export async function loadSite(
  db: D1Database,
  slug: string,
  { now = Date.now }: { now?: () => number } = {},
): Promise<SiteVersion | undefined> {
  const known = cache.get(slug)
  if (known && known.until > now()) return known.found
  const pushesBefore = pushes
  const found = await newestSite(db, slug)
  if (pushes === pushesBefore) remember(slug, found, now())
  return found
}

/** Lets the next `loadSite` see a push at once, in this isolate. */
export function forgetSite(slug: string): void {
  pushes++
  cache.delete(slug)
}

function remember(slug: string, found: SiteVersion | undefined, at: number): void {
  cache.delete(slug)
  if (cache.size >= remembered) {
    const oldest = cache.keys().next().value
    if (oldest !== undefined) cache.delete(oldest)
  }
  cache.set(slug, { found, until: at + (found ? freshFor : missingFor) })
}
