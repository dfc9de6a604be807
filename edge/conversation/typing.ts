import { isPeoples, type TypingEvent } from '../../shared/event.ts'
import type { Agent } from '../../shared/message.ts'
import type { Conversation } from './conversation.ts'

/** Milliseconds in which one side is told of the other's typing once, however often it is said. */
const often = 1_500

/** Who is typing, and when that was passed on last. It is not kept: whoever reads it lets it expire. */
export class Typing {
  readonly #now: () => number
  readonly #told = { visitor: { on: false, at: 0 }, agent: { on: false, at: 0 } }

  constructor(now: () => number) {
    this.#now = now
  }

  /** Whether the other side should hear this: what is new, and what has not been said for a while. */
  isNews(author: TypingEvent['author'], on: boolean): boolean {
    const told = this.#told[author]
    const now = this.#now()
    // "Off" follows an "on" that was passed on, so that it need not be counted.
    const news = on ? now - told.at >= often : told.on
    if (news) this.#told[author] = { on, at: on ? now : told.at }
    return news
  }
}

/** The visitor types, or has stopped: staff that reads along sees it. */
export function visitorTypes(conversation: Conversation, on: boolean): void {
  if (!conversation.typing.isNews('visitor', on)) return
  conversation.readers.publish('staff', { type: 'typing', author: 'visitor', on })
}

/** An agent types: the visitor sees it while people own the conversation. */
export function agentTypes(conversation: Conversation, agent: Agent, on: boolean): void {
  if (!isPeoples(conversation.state.status) || !conversation.typing.isNews('agent', on)) return
  conversation.readers.publish('visitor', { type: 'typing', author: 'agent', on, agent })
}
