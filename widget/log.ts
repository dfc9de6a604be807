import { batch, type Signal, signal } from '@preact/signals-core'
import type { ChunkEvent, Status } from '../shared/event.ts'
import type { Agent, Message } from '../shared/message.ts'
import { type Block, createEntry, type Entry, type Note, place, settle } from './entry.ts'
import type { Texts } from './texts.ts'
import { type Frame, readMetadata, readPart } from './wire.ts'

type Needs = {
  texts: Texts
  /** Whether people answer now. */
  available: () => boolean
  /** Runs a function before the next picture; deltas are shown once for each. */
  nextFrame?: (run: () => void) => void
  now?: () => number
}

/** A frame is only painted where someone looks; a hidden page gets its text all the same. */
const whenPainted = (run: () => void) => {
  if (document.hidden) setTimeout(run, 100)
  else requestAnimationFrame(run)
}

/** What the panel shows of a conversation, made from the edge's events and chunks. */
export function createLog({ texts, available, nextFrame = whenPainted, now = Date.now }: Needs) {
  const entries: Signal<readonly (Entry | Note)[]> = signal([])
  const status: Signal<Status> = signal('assistant')
  const agent: Signal<Agent | undefined> = signal(undefined)
  /** The entry that is being written now. */
  const writing: Signal<Entry | undefined> = signal(undefined)
  /** Whether an agent is typing, or was told to be a moment ago. */
  const typing = signal(false)
  let typingEnds: ReturnType<typeof setTimeout> | undefined
  const byId = new Map<string, Entry>()
  const dirty = new Set<Extract<Block, { kind: 'text' }>>()
  /** The last seq that was taken; also past events that visitors may not see. */
  let seq = 0

  /** At the end, but before what the edge has not taken yet. */
  function insert(item: Entry | Note) {
    const list = [...entries.value]
    const isUnsent = (one: Entry | Note | undefined) =>
      one?.kind === 'message' && /sending|failed/.test(one.state.value)
    let at = list.length
    while (!isUnsent(item) && isUnsent(list[at - 1])) at--
    list.splice(at, 0, item)
    entries.value = list
  }

  function add(entry: Entry): Entry {
    byId.set(entry.id, entry)
    insert(entry)
    return entry
  }

  function flush() {
    batch(() => {
      for (const block of dirty) block.text.value = block.buffer
      dirty.clear()
    })
  }

  function setWriting(entry: Entry | undefined) {
    const before = writing.value
    if (before && before !== entry && before.state.value === 'writing') before.state.value = 'done'
    writing.value = entry
  }

  function takeChunk({ messageId, index, chunk }: ChunkEvent) {
    const held = byId.get(messageId)
    if (chunk.type === 'start') {
      const { at, agent, author } = readMetadata(chunk.messageMetadata)
      if (held && held.state.value !== 'writing') return
      const entry = held ?? add(createEntry(messageId, author, 'writing', at || now()))
      entry.agent.value = agent
      entry.cursor = 0
      entry.index = index
      setWriting(entry)
      return
    }
    if (held?.state.value !== 'writing' || index <= held.index) return
    held.index = index
    if (chunk.type === 'text-start') {
      const block = place(held, 'text')
      if (block.kind === 'text') block.buffer = ''
    } else if (chunk.type === 'text-delta') {
      const block = held.blocks.value[held.cursor - 1]
      if (block?.kind !== 'text' || typeof chunk.delta !== 'string') return
      block.buffer += chunk.delta
      if (!dirty.size) nextFrame(flush)
      dirty.add(block)
    } else {
      const part = readPart(chunk)
      if (part?.type === 'data-notice') place(held, 'notice', part.data.text)
      if (part?.type === 'data-quick-replies') held.replies.value = part.data.options
      if (part?.type === 'source-url') {
        const others = held.citations.value.filter(({ sourceId }) => sourceId !== part.sourceId)
        held.citations.value = [...others, part]
      }
    }
  }

  function setTyping(on: boolean) {
    clearTimeout(typingEnds)
    typing.value = on
    // `typingLasts` of shared/event.ts, whose schemas a value import would bring along.
    if (on) typingEnds = setTimeout(setTyping, 6_000, false)
  }

  function takeMessage(message: Message) {
    flush()
    const { author, at, agent: person } = message.metadata
    if (person) setTyping(false)
    // A history that begins late may not tell who joined; the agent's own words do.
    if (status.value === 'agent' && person) agent.value = person
    const entry = byId.get(message.id) ?? add(createEntry(message.id, author, 'done', at))
    settle(entry, message, 'done')
    if (writing.value === entry) setWriting(undefined)
  }

  function takeStatus(frame: Extract<Frame, { type: 'status' }>) {
    agent.value = frame.status === 'agent' ? frame.agent : undefined
    status.value = frame.status
    const text = note(frame)
    if (text) insert({ kind: 'note', id: `n${frame.seq}`, text })
  }

  function note({ status, previous, agent }: Extract<Frame, { type: 'status' }>) {
    if (status === 'queued') return available() ? texts.joinedQueue : texts.joinedQueueAway
    if (status === 'agent') return texts.agentJoined(agent?.name ?? texts.agent)
    if (status === 'resolved') return texts.closed
    return status === 'assistant' && (previous === 'queued' || previous === 'agent')
      ? texts.assistantBack
      : ''
  }

  function take(frame: Frame) {
    batch(() => {
      if (frame.type === 'chunk') return takeChunk(frame)
      if (frame.type === 'typing') return setTyping(frame.on)
      if (frame.seq <= seq) return // a reconnect may tell what we know already
      seq = frame.seq
      if (frame.type === 'message') takeMessage(frame.message)
      if (frame.type === 'status') takeStatus(frame)
    })
  }

  return {
    entries,
    status,
    agent,
    writing,
    typing,
    byId,
    add,
    take,
    seq: () => seq,
    /** `next` of a JSON page: it passes hidden events too. */
    passTo(next: number) {
      if (next > seq) seq = next
    },
    /** The message that is being written, as a JSON page tells it. */
    takePartial(message: Message) {
      flush()
      const held = byId.get(message.id)
      if (held && held.state.value !== 'writing') return
      const { author, at } = message.metadata
      const entry = held ?? add(createEntry(message.id, author, 'writing', at || now()))
      settle(entry, message, 'writing')
      setWriting(entry)
    },
    /** Older messages, in order, before all that is shown. */
    prepend(frames: readonly Frame[]) {
      const older = createLog({ texts, available, now })
      for (const frame of frames) older.take(frame)
      const fresh = older.entries.value.filter(({ id }) => !byId.has(id))
      for (const entry of fresh) if (entry.kind === 'message') byId.set(entry.id, entry)
      entries.value = [...fresh, ...entries.value]
    },
    forget(id: string) {
      byId.delete(id)
      entries.value = entries.value.filter((entry) => entry.id !== id)
    },
    /** Nothing is being written any more: a page told that there is no running message. */
    endWriting() {
      setWriting(undefined)
    },
  }
}

export type Log = ReturnType<typeof createLog>
