import type { Env } from '../env.ts'
import { languageOf } from '../knowledge/index-parts.ts'
import { loadSite } from '../site/load-site.ts'
import type { Conversation } from './conversation.ts'

/** Understood messages that are looked through for one whose language was clear. */
const newest = 20

/** The visitor's language, ISO 639-1: of what they wrote last, else their browser's; undefined where neither is known. */
export function spokenLanguage({
  log,
  state,
}: Pick<Conversation, 'log' | 'state'>): string | undefined {
  const understood = log.newestUnderstandings(newest).findLast(({ language }) => language !== 'und')
  return understood?.language ?? (state.locale && languageOf(state.locale))
}

/** The first language of a site; English where the site is gone. */
export async function mainLanguage(env: Env, slug: string): Promise<string> {
  return languageOf((await loadSite(env.DB, slug))?.site.locales[0] ?? 'en')
}
