import { conversationsBefore } from '../db/conversations.ts'
import { newestSite, type SiteVersion } from '../db/sites.ts'
import type { Env } from '../env.ts'

const day = 86_400_000

/** Milliseconds for which conversations are kept where the site's configuration is gone. */
const defaultRetention = 90 * day

/**
 * How long the site keeps a conversation after its last activity, by its newest version. Milliseconds.
 * Nothing is erased by what an isolate remembers; to set a time, `loadSite` is good enough.
 */
export async function retentionOf(
  env: Env,
  slug: string,
  read: (db: D1Database, slug: string) => Promise<SiteVersion | undefined> = newestSite,
): Promise<number> {
  return (await read(env.DB, slug))?.site.retention ?? defaultRetention
}

/**
 * When to look whether a conversation's time is over: when it will be, and once a day before that,
 * for the site may have changed its mind.
 */
export function nextLook(lastActivity: number, retention: number, now: number): number {
  return Math.min(lastActivity + retention, now + day)
}

/** Conversations that a push reaches at once: below the subrequests that the free plan allows. */
const reached = 40

/**
 * After a push: has conversations look whose time is over by it, the oldest first. Those beyond the
 * first few find out at their daily look.
 */
export async function reviewRetention(
  env: Env,
  { site, retention, now }: { site: string; retention: number; now: number },
): Promise<void> {
  const ids = await conversationsBefore(env.DB, { site, before: now - retention, most: reached })
  const { CONVERSATIONS } = env
  await Promise.all(ids.map((id) => CONVERSATIONS.get(CONVERSATIONS.idFromName(id)).review()))
}
