import type { Env } from '../env.ts'
import { loadSite } from '../site/load-site.ts'
import type { HandoffSettings } from './visitor-commands.ts'

/** The newest settings of a site's handoffs; the schema's defaults where the site is gone. */
export async function handoffSettings(env: Env, slug: string): Promise<HandoffSettings> {
  const handoff = (await loadSite(env.DB, slug))?.site.handoff
  return {
    waitingLimit: handoff?.waitingLimit ?? 10 * 60_000,
    ...(handoff?.team && { team: handoff.team }),
  }
}
