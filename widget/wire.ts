import type { Chunk, ChunkEvent, ConversationEvent, Status, TypingEvent } from '../shared/event.ts'
import type { Agent, Message, Part } from '../shared/message.ts'

/*
 * What the edge sends, read once at the border. Guards by hand: the schemas of `shared/` would
 * bring 3.4 kB of valibot into a panel of 16. They take what the panel shows and pass the rest,
 * so that a newer edge never breaks an older widget. The types stay those of `shared/`.
 */

type Loose = Record<string, unknown>

/** An event that the panel shows, one that only moves the seq on, or a piece of a message. */
export type Frame =
  | Extract<ConversationEvent, { type: 'message' | 'status' }>
  | ChunkEvent
  | Pick<TypingEvent, 'type' | 'on'>
  | { type: 'other'; seq: number }

const isText = (value: unknown): value is string => typeof value === 'string'
const record = (value: unknown): Loose =>
  value !== null && typeof value === 'object' ? (value as Loose) : {}
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Reads one frame of a socket; undefined for `pong` and for what is no frame. */
export function parseFrame(text: unknown): Frame | undefined {
  if (!isText(text) || text[0] !== '{') return
  try {
    return readFrame(JSON.parse(text))
  } catch {
    return // not JSON: nothing that we could act on, and the next reconnect catches up by seq
  }
}

export function readFrame(value: unknown): Frame | undefined {
  const frame = record(value)
  if (frame.type === 'chunk') {
    const chunk = record(frame.chunk)
    if (!isText(frame.messageId) || !isText(chunk.type)) return
    const { messageId, index } = frame
    return { type: 'chunk', messageId, index: Number(index), chunk: chunk as Chunk }
  }
  if (frame.type === 'typing') return { type: 'typing', on: frame.on === true }
  const { seq } = frame
  if (typeof seq !== 'number') return
  const stamp = { seq, at: Number(frame.at) || 0, epoch: Number(frame.epoch) || 0 }
  if (frame.type === 'message') {
    const message = readMessage(frame.message)
    if (message) return { ...stamp, type: 'message', message }
  }
  if (frame.type === 'status' && isText(frame.status)) {
    const agent = readAgent(frame.agent)
    const { status, previous, by } = frame as { status: Status; previous: Status; by: 'visitor' }
    return { ...stamp, type: 'status', status, previous, by, ...(agent && { agent }) }
  }
  return { type: 'other', seq }
}

const authors = ['visitor', 'assistant', 'agent', 'system']

export function readMessage(value: unknown): Message | undefined {
  const { id, role, metadata, parts } = record(value)
  if (!isText(id)) return
  return {
    id,
    role: role as Message['role'],
    metadata: readMetadata(metadata, role === 'user' ? 'visitor' : 'assistant'),
    parts: list(parts).flatMap((part) => readPart(part) ?? []),
  }
}

export function readMetadata(
  value: unknown,
  fallback: Message['metadata']['author'] = 'assistant',
): Message['metadata'] {
  const { author, at, agent: person, interrupted, masked } = record(value)
  const agent = readAgent(person)
  return {
    author: authors.includes(author as string) ? (author as typeof fallback) : fallback,
    at: Number(at) || 0,
    ...(agent && { agent }),
    ...(Array.isArray(masked) && { masked: masked.filter(isText) }),
    ...(isText(interrupted) && { interrupted: interrupted as 'stopped' }),
  }
}

function readAgent(value: unknown): Agent | undefined {
  const { id, name } = record(value)
  return isText(name) ? { id: `${id}`, name } : undefined
}

/** A part that the panel shows. The chunks of the same names hold the same fields. */
export function readPart(value: unknown): Part | undefined {
  const part = record(value)
  const data = record(part.data)
  switch (part.type) {
    case 'text':
      return isText(part.text) ? { type: 'text', text: part.text } : undefined
    case 'source-url': {
      const { sourceId, url, title } = part
      if (!isText(sourceId) || !isText(url)) return
      return { type: 'source-url', sourceId, url, ...(isText(title) && { title }) }
    }
    case 'data-notice':
      return isText(data.text) ? (part as Part) : undefined
    case 'data-quick-replies': {
      const options = list(data.options).flatMap((option) => {
        const { id, label } = record(option)
        return isText(id) && isText(label) ? [{ id, label }] : []
      })
      return { type: 'data-quick-replies', data: { options } }
    }
  }
  return
}
