import type { Agent } from '../../shared/message.ts'
import type { Random } from './random.ts'

/** What visitors and agents do. Messages carry the client's own id; `chat` is a message by `/v1/chat`. */
export type Command =
  | { kind: 'say' | 'chat'; id: string; text: string }
  | { kind: 'agent-say'; id: string; text: string; agent: Agent }
  | { kind: 'accept'; agent: Agent }
  | { kind: 'stop' | 'handoff' | 'cancel' | 'close' | 'release' | 'resolve' }
  | { kind: 'read'; seq: number }
  | { kind: 'typing'; on: boolean }
  | { kind: 'agent-typing'; on: boolean; agent: Agent }

const mia = { id: 'agent-mia', name: 'Mia' }
const kim = { id: 'agent-kim', name: 'Kim' }

export type Request = { path: string; staff: boolean; body: unknown }

/** Where and with what a command about a conversation is sent. */
export function request(conversation: string, command: Command): Request {
  const visitor = (path: string, body: unknown): Request => ({
    path: `/v1/conversations/${conversation}/${path}`,
    staff: false,
    body,
  })
  const staff = (path: string, body: unknown): Request => ({
    path: `/v1/agent/conversations/${conversation}/${path}`,
    staff: true,
    body,
  })
  switch (command.kind) {
    case 'say':
      return visitor('messages', message(command))
    case 'chat': {
      const body = { id: conversation, message: { ...message(command), role: 'user' } }
      return { path: '/v1/chat', staff: false, body }
    }
    case 'agent-say':
      return staff('messages', { ...message(command), agent: command.agent })
    case 'handoff':
      return visitor('handoff', { reason: 'a crash is coming' })
    case 'cancel':
      return visitor('handoff', { cancel: true })
    case 'accept':
      return staff('accept', { agent: command.agent })
    case 'release':
    case 'resolve':
      return staff(command.kind, { note: 'noted before a crash' })
    case 'stop':
    case 'close':
      return visitor(command.kind, {})
    case 'read':
      return visitor('read', { seq: command.seq })
    case 'typing':
      return visitor('typing', { on: command.on })
    case 'agent-typing':
      return staff('typing', { on: command.on, agent: command.agent })
  }
}

function message({ id, text }: { id: string; text: string }) {
  return { id, parts: [{ type: 'text', text }] }
}

/** Personal data in what is said: masked in the staff's log, put back for the visitor. */
export const personal = 'visitor.of.the.crash@example.com'

const sayings = [
  'How long do I have to send back a jacket that does not fit?',
  'What does delivery to Austria cost?',
  `Write to ${personal}, please: which size is right for me?`,
] as const

type Kind = Command['kind']
// Most of the time the assistant has the word, so that crashes and stops find it writing.
const kinds = Object.entries({
  say: 8,
  chat: 6,
  stop: 4,
  handoff: 1,
  cancel: 3,
  accept: 1,
  'agent-say': 2,
  release: 3,
  resolve: 1,
  close: 1,
  read: 1,
  typing: 1,
  'agent-typing': 1,
} satisfies Record<Kind, number>).flatMap(
  ([kind, weight]) => Array<Kind>(weight).fill(kind as Kind), // a key of the record
) as [Kind, ...Kind[]] // the first weighs more than nothing

/** One thing that somebody may do at any moment, whatever the status is. */
export function anyCommand(random: Random): Command {
  const agent = random.pick([mia, kim])
  const said = () => ({
    id: crypto.randomUUID(),
    text: `${random.pick(sayings)} (${random.below(1e6)})`,
  })
  const kind = random.pick(kinds)
  switch (kind) {
    case 'say':
    case 'chat':
      return { kind, ...said() }
    case 'agent-say':
      return { kind, agent, ...said() }
    case 'accept':
      return { kind, agent }
    case 'read':
      return { kind, seq: random.below(60) }
    case 'typing':
      return { kind, on: random.chance(0.7) }
    case 'agent-typing':
      return { kind, agent, on: random.chance(0.7) }
    default:
      return { kind }
  }
}

/**
 * The same command as another tab sends it: a visitor's message may come over the other door as well,
 * and now and then the id comes with other words or from another agent.
 */
export function asAnotherTab(command: Command, random: Random): Command {
  switch (command.kind) {
    case 'say':
    case 'chat': {
      const text = random.chance(0.15) ? `No: ${command.text}` : command.text
      return { kind: random.pick(['say', 'chat']), id: command.id, text }
    }
    case 'agent-say':
      return random.chance(0.15) ? { ...command, agent: random.pick([mia, kim]) } : command
    default:
      return command
  }
}
