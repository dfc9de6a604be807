import type { EventPage } from '../../shared/api.ts'
import type { ConversationEvent } from '../../shared/event.ts'
import { limits } from '../../shared/limits.ts'
import type { Conversation } from './conversation.ts'
import type { Audience } from './log.ts'
import type { Outgoing } from './readers.ts'
import { restoreEvent } from './restore.ts'

function seenBy(conversation: Conversation, audience: Audience) {
  return (event: ConversationEvent): ConversationEvent =>
    audience === 'visitor' ? restoreEvent(event, conversation.vault, conversation.ownHosts) : event
}

/** A page of the log as JSON carries it. */
export function eventPage(
  conversation: Conversation,
  audience: Audience,
  query: { after: number; before?: number; newest?: boolean; limit?: number },
): EventPage {
  const { log, turns } = conversation
  const limit = query.limit ?? limits.eventPage
  const partial = turns.partial(audience)
  const backwards = query.newest === true || query.before !== undefined
  const page = backwards
    ? { ...log.before(query.before ?? log.lastSeq + 1, audience, limit), passed: log.lastSeq }
    : log.after(query.after, audience, limit)
  return {
    events: page.events.map(seenBy(conversation, audience)),
    next: page.passed,
    more: page.more,
    ...(partial && !page.more && { partial }),
  }
}

/** Events read from the log at a time for a reader who catches up: a long history is never in memory whole. */
const batchSize = 50

/** A piece of what was missed. With `caughtUp` it is the last: live events follow it without a gap. */
export type Batch = { events: Outgoing[]; caughtUp: boolean }

/**
 * What a reader missed, batch by batch and in order; at the end the running message so far. Time may
 * pass between two batches: what is logged meanwhile is in a later one.
 */
export function missedEvents(
  conversation: Conversation,
  audience: Audience,
  after: number,
): () => Batch {
  const { log, turns } = conversation
  let from = after
  return () => {
    const page = log.after(from, audience, batchSize)
    from = page.passed
    const events: Outgoing[] = page.events.map(seenBy(conversation, audience))
    return page.more
      ? { events, caughtUp: false }
      : { events: [...events, ...turns.replay(audience)], caughtUp: true }
  }
}
