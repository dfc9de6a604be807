import type { EventPage } from '../../shared/api.ts'
import type { ConversationEvent } from '../../shared/event.ts'
import { limits } from '../../shared/limits.ts'
import type { Conversation } from './conversation.ts'
import type { Audience } from './log.ts'
import type { Outgoing } from './readers.ts'
import { restoreEvent } from './restore.ts'

function seenBy(conversation: Conversation, audience: Audience) {
  return (event: ConversationEvent): ConversationEvent =>
    audience === 'visitor' ? restoreEvent(event, (text) => conversation.vault.restore(text)) : event
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

/** Everything a reader missed, in order, then the running message so far. */
export function* missedEvents(
  conversation: Conversation,
  audience: Audience,
  after: number,
): Generator<Outgoing> {
  const { events } = conversation.log.after(after, audience, limits.conversationEvents * 2)
  yield* events.map(seenBy(conversation, audience))
  yield* conversation.turns.replay(audience)
}
