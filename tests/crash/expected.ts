import type { ConversationEvent, Status } from '../../shared/event.ts'
import { isPeoples } from '../../shared/event.ts'
import { type Message, messageText } from '../../shared/message.ts'
import { type Command, personal } from './commands.ts'

/** Where a conversation stands between two commands, by its log alone. */
export type Standing = {
  status: Status
  /** The agent who has it. */
  holder: string | undefined
  /** What was said so far, by message id. */
  said: ReadonlyMap<string, Said>
}
/** `words` is what makes two bodies of one id the same. */
export type Said = { seq: number; words: string }

/** An answer, as far as the contract promises it. */
export type Promised = { http: number; seq?: number; status?: Status }
/** What a command does to the log, entry by entry, and what it is answered. */
export type Outcome = { effects: string[]; answer: Promised }

/** The assistant offers a person by itself: no command does it, and what commands do depends on it. */
export const offer = 'offered by assistant'

/** The entry that an event is for `Outcome`; undefined for what the assistant does by itself, but for its `offer`. */
export function effectOf(event: ConversationEvent): string | undefined {
  switch (event.type) {
    case 'message': {
      const { author, interrupted } = event.message.metadata
      if (author === 'visitor' || author === 'agent') return `said ${wordsOf(event.message)}`
      return interrupted === 'stopped' ? 'stopped' : undefined
    }
    case 'status':
      return `${event.status} by ${event.by}${event.agent ? ` ${event.agent.id}` : ''}`
    case 'handoff':
      return `handoff ${event.action}`
    case 'resolution':
      return `resolution by ${event.by}`
    default:
      return undefined
  }
}

/** A logged message in the words of `sayingOf`. */
export function wordsOf(message: Message): string {
  const { author, agent } = message.metadata
  const text = messageText(message).replace(/<EMAIL_\d+>/g, '<EMAIL>')
  return [message.id, author, agent?.id ?? '', text].join(' | ')
}

function sayingOf(command: Extract<Command, { text: string }>): string {
  const by = command.kind === 'agent-say' ? ['agent', command.agent.id] : ['visitor', '']
  return [command.id, ...by, command.text.replaceAll(personal, '<EMAIL>')].join(' | ')
}

/**
 * What the contract says a command does there, written from DESIGN and not from the edge's code. There
 * are two outcomes where the log alone does not tell whether the assistant was writing.
 */
export function expected(command: Command, standing: Standing): Outcome[] {
  const { status, holder, said } = standing
  const one = (answer: Promised, ...effects: string[]): Outcome[] => [{ effects, answer }]
  const conflict = () => one({ http: 409 })
  switch (command.kind) {
    case 'say':
    case 'chat':
    case 'agent-say': {
      const words = sayingOf(command)
      const before = said.get(command.id)
      const http = command.kind === 'chat' ? 200 : 202
      if (before && before.words !== words) return conflict()
      if (before) return one({ http, ...(http === 202 && { seq: before.seq }) })
      if (command.kind === 'agent-say') {
        const took =
          status === 'agent' && holder === command.agent.id ? [] : taken(command.agent.id)
        return one({ http }, ...took, `said ${words}`)
      }
      const reopened = status === 'resolved' || status === 'offered' ? ['assistant by visitor'] : []
      return one({ http }, ...reopened, `said ${words}`)
    }
    case 'handoff':
      return isPeoples(status)
        ? one({ http: 202, status })
        : one({ http: 202, status: 'queued' }, 'queued by visitor', 'handoff requested')
    case 'cancel':
      if (status === 'offered') {
        return one({ http: 202, status: 'assistant' }, 'assistant by visitor')
      }
      return isPeoples(status)
        ? one({ http: 202, status: 'assistant' }, 'assistant by visitor', 'handoff cancelled')
        : one({ http: 202, status })
    case 'accept':
      if (status === 'agent') {
        return holder === command.agent.id ? one({ http: 200, status }) : conflict()
      }
      return status === 'resolved'
        ? conflict()
        : one({ http: 200, status: 'agent' }, ...taken(command.agent.id))
    case 'release':
      if (status === 'resolved') return conflict()
      return isPeoples(status)
        ? one({ http: 200, status: 'assistant' }, 'assistant by agent', 'handoff released')
        : one({ http: 200, status })
    case 'resolve':
      return status === 'resolved'
        ? one({ http: 200, status })
        : one({ http: 200, status: 'resolved' }, 'resolved by agent', 'resolution by agent')
    case 'close':
      return status === 'resolved'
        ? one({ http: 202 })
        : one({ http: 202 }, 'resolved by visitor', 'resolution by visitor')
    case 'stop':
      return [...one({ http: 202 }), ...one({ http: 202 }, 'stopped')]
    case 'read':
    case 'typing':
    case 'agent-typing':
      return one({ http: 202 })
  }
}

function taken(agent: string): string[] {
  return [`agent by agent ${agent}`, 'handoff accepted']
}
