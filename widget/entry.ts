import { type Signal, signal } from '@preact/signals-core'
import type { Agent, Citation, Message, Part, QuickReply } from '../shared/message.ts'

export type Author = Message['metadata']['author']
export type EntryState = 'sending' | 'failed' | 'writing' | 'done'

/** A stretch of an entry. Text grows while it is written; its node is never made anew. */
export type Block =
  | { kind: 'text'; text: Signal<string>; buffer: string }
  | { kind: 'notice'; text: string }

/** One message in the panel. What may change is a signal, so that a change redraws it alone. */
export type Entry = {
  kind: 'message'
  id: string
  author: Author
  at: number
  /** Of whom an agent's message is. */
  agent: Signal<Agent | undefined>
  state: Signal<EntryState>
  /** The kind sentence where it was refused. */
  failure: Signal<string>
  blocks: Signal<readonly Block[]>
  citations: Signal<readonly Citation[]>
  replies: Signal<readonly QuickReply[]>
  interrupted: Signal<boolean>
  /** Kinds of personal data that the edge hid from the assistant. */
  masked: Signal<readonly string[]>
  /** Where the next block of a (re)told message goes. */
  cursor: number
  /** The last chunk's index. */
  index: number
}

/** A line between messages: who joined, who left. */
export type Note = { kind: 'note'; id: string; text: string }

export function createEntry(id: string, author: Author, state: EntryState, at: number): Entry {
  return {
    kind: 'message',
    id,
    author,
    at,
    agent: signal(undefined),
    state: signal(state),
    failure: signal(''),
    blocks: signal([]),
    citations: signal([]),
    replies: signal([]),
    interrupted: signal(false),
    masked: signal([]),
    cursor: 0,
    index: -1,
  }
}

/**
 * The block at the cursor, kept where it is of the right kind (its text is about to be told again),
 * put in place of the rest where not.
 */
export function place(entry: Entry, kind: Block['kind'], text = ''): Block {
  const blocks = entry.blocks.value
  const held = blocks[entry.cursor]
  const kept = held?.kind === kind && (kind === 'text' || held.text === text)
  const block: Block = kept
    ? held
    : kind === 'text'
      ? { kind, text: signal(''), buffer: '' }
      : { kind, text }
  if (!kept) entry.blocks.value = [...blocks.slice(0, entry.cursor), block]
  entry.cursor++
  return block
}

/** Makes an entry equal to a whole message. What stands and is right is left as it stands. */
export function settle(entry: Entry, message: Message, state: EntryState) {
  entry.cursor = 0
  const citations: Citation[] = []
  let replies: QuickReply[] = []
  for (const part of message.parts) {
    if (part.type === 'source-url') citations.push(part)
    else if (part.type === 'data-quick-replies') replies = part.data.options
    else placePart(entry, part)
  }
  if (entry.blocks.value.length > entry.cursor) {
    entry.blocks.value = entry.blocks.value.slice(0, entry.cursor)
  }
  if (citations.length !== entry.citations.value.length) entry.citations.value = citations
  entry.replies.value = replies
  entry.agent.value = message.metadata.agent
  entry.interrupted.value = message.metadata.interrupted !== undefined
  // Our own copy, shown again when it is sent again, does not know.
  entry.masked.value = message.metadata.masked ?? entry.masked.value
  entry.state.value = state
}

function placePart(entry: Entry, part: Part) {
  if (part.type === 'data-notice') place(entry, 'notice', part.data.text)
  if (part.type !== 'text') return
  const block = place(entry, 'text')
  if (block.kind === 'text') {
    block.buffer = part.text
    block.text.value = part.text
  }
}
