import type { Env } from '../env.ts'
import { loadSite } from '../site/load-site.ts'

const day = 86_400_000

/** Milliseconds for which conversations are kept where the site's configuration is gone. */
const defaultRetention = 90 * day

/** How long the site keeps a conversation after its last activity, by its newest version. Milliseconds. */
export async function retentionOf(env: Env, slug: string): Promise<number> {
  return (await loadSite(env.DB, slug))?.site.retention ?? defaultRetention
}

/**
 * When to look whether a conversation's time is over: when it will be, and once a day before that,
 * for the site may have changed its mind.
 */
export function nextLook(lastActivity: number, retention: number, now: number): number {
  return Math.min(lastActivity + retention, now + day)
}
