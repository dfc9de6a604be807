import type { Launcher } from './launcher.ts'
import type { Options } from './options.ts'
import { unread } from './texts.ts'
import type { readRaw } from './visit.ts'

/**
 * How much came in since the visitor last looked: one small request, made only where storage
 * already knows an open conversation. A badge is not worth an error: what fails counts as nothing.
 */
export async function countUnread(
  { edge }: Options,
  visit: ReturnType<typeof readRaw>,
  { texts, setUnread }: Launcher,
) {
  try {
    texts.unread = unread
    const answer = await fetch(
      `${edge}/v1/conversations/${visit.conversation}/events?after=${visit.read}`,
      { headers: { accept: 'application/json', authorization: `Bearer ${visit.token}` } },
    )
    const { events, partial } = (await answer.json()) as {
      events: { message?: { metadata: { author?: unknown } } }[]
      partial?: unknown
    }
    const fresh = events.filter(({ message }) => message && message.metadata.author !== 'visitor')
    setUnread(fresh.length + (partial ? 1 : 0)) // one that is being written counts, as in the panel
  } catch {} // a later open counts anew
}
