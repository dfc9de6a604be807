import { isPeoples, type Status } from '../../shared/event.ts'
import type { Random } from './random.ts'

/** What visitors and agents do. Those with an id carry the client's own. */
export type Command =
  | { kind: 'begin' }
  | { kind: 'say' | 'agent-say'; id: string; text: string }
  | { kind: 'stop' | 'handoff' | 'cancel' | 'accept' | 'release' | 'resolve' | 'close' }

export const agent = { id: 'agent-mia', name: 'Mia' }

/** Where and with what a command is sent; paths are below a conversation's address. */
export function request(command: Command): { path: string; staff: boolean; body: unknown } {
  switch (command.kind) {
    case 'begin':
      return { path: '', staff: false, body: {} }
    case 'say':
      return { path: 'messages', staff: false, body: message(command) }
    case 'agent-say':
      return { path: 'messages', staff: true, body: { ...message(command), agent } }
    case 'handoff':
      return { path: 'handoff', staff: false, body: { reason: 'a crash is coming' } }
    case 'cancel':
      return { path: 'handoff', staff: false, body: { cancel: true } }
    case 'accept':
      return { path: 'accept', staff: true, body: { agent } }
    case 'release':
    case 'resolve':
      return { path: command.kind, staff: true, body: { note: 'noted before a crash' } }
    case 'stop':
    case 'close':
      return { path: command.kind, staff: false, body: {} }
  }
}

function message({ id, text }: { id: string; text: string }) {
  return { id, parts: [{ type: 'text', text }] }
}

/** The status that a command leads to. Each leads to the same when it is repeated. */
export function statusAfter(command: Command, status: Status): Status {
  switch (command.kind) {
    case 'begin':
    case 'stop':
      return status
    case 'say':
      return status === 'resolved' ? 'assistant' : status
    case 'agent-say':
    case 'accept':
      return 'agent'
    case 'handoff':
      return isPeoples(status) ? status : 'queued'
    case 'cancel':
    case 'release':
      return isPeoples(status) ? 'assistant' : status
    case 'resolve':
    case 'close':
      return 'resolved'
  }
}

const sayings = [
  'How long do I have to send back a jacket that does not fit?',
  'What does delivery to Austria cost?',
  'Write to visitor.of.the.crash@example.com, please: which size is right for me?',
] as const

function say(kind: 'say' | 'agent-say', random: Random): Command {
  return { kind, id: crypto.randomUUID(), text: `${random.pick(sayings)} (${random.below(1e6)})` }
}

/** What may come next in a status: commands sent at once, of which only one changes the status. */
export function nextCommands(status: Status, random: Random): Command[] {
  const visitor = say('say', random)
  switch (status) {
    case 'assistant':
    case 'offered':
      return random.pick<Command[]>([
        [visitor],
        [visitor],
        [visitor, say('say', random)],
        [visitor, { kind: 'stop' }],
        [visitor, say('say', random), { kind: 'stop' }],
        [visitor, { kind: 'handoff' }],
        [visitor, { kind: 'accept' }],
        [visitor, say('agent-say', random)],
        [{ kind: 'handoff' }],
        [{ kind: 'close' }],
      ])
    case 'queued':
      return random.pick<Command[]>([
        [visitor],
        [{ kind: 'accept' }],
        [{ kind: 'accept' }, visitor],
        [say('agent-say', random)],
        [{ kind: 'cancel' }],
        [{ kind: 'release' }],
      ])
    case 'agent':
      return random.pick<Command[]>([
        [visitor],
        [say('agent-say', random)],
        [say('agent-say', random), visitor],
        [{ kind: 'release' }],
        [{ kind: 'release' }, visitor],
        [{ kind: 'cancel' }],
        [{ kind: 'resolve' }],
      ])
    case 'resolved':
      return random.pick<Command[]>([[visitor], [{ kind: 'handoff' }], [say('agent-say', random)]])
  }
}
