import type { EventPage } from '../../shared/api.ts'
import type { ConversationEvent } from '../../shared/event.ts'
import { call } from '../support/api.ts'

/** `wire` is the edge behind connections that are cut; what is looked at afterwards comes by `edge`. */
export type Doors = { edge: string; wire: string; origin: string; agentKey: string }

/** What says who asks: a visitor with their token, or staff. */
export function headersOf(
  { origin, agentKey }: Doors,
  token: string | undefined,
): Record<string, string> {
  return token === undefined
    ? { authorization: `Bearer ${agentKey}` }
    : { authorization: `Bearer ${token}`, origin }
}

/** A whole log, page by page, as the visitor of this token or staff reads it. */
export async function wholeLog(
  { edge, origin, agentKey }: Doors,
  conversation: string,
  token: string | undefined,
): Promise<ConversationEvent[]> {
  const url = `${edge}/v1/${token === undefined ? 'agent/' : ''}conversations/${conversation}/events`
  const options = token === undefined ? { token: agentKey } : { token, origin }
  const events: ConversationEvent[] = []
  for (let after = 0; ; ) {
    const { body } = await call<EventPage>(`${url}?after=${after}`, options)
    events.push(...(body.events as ConversationEvent[])) // the contract's own schema
    if (!body.more) return events
    after = body.next
  }
}
