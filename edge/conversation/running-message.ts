import type { Chunk, ChunkEvent } from '../../shared/event.ts'
import { limits } from '../../shared/limits.ts'
import type { Citation, Message, MessageMetadata, Part, QuickReply } from '../../shared/message.ts'
import type { Unmasker } from '../privacy/unmask.ts'
import { createCleaner } from './clean-stream.ts'
import type { Audience } from './log.ts'

/** Milliseconds between two chunks of text at least; the first words go at once. */
const gatherFor = 40

type Emit = (audience: Audience, event: ChunkEvent) => void

/** One audience's view of the message: what it has been sent so far. */
class View {
  readonly parts: Part[] = []
  readonly #audience: Audience
  readonly #messageId: string
  readonly #emit: Emit
  #index = 0

  constructor(audience: Audience, messageId: string, emit: Emit) {
    this.#audience = audience
    this.#messageId = messageId
    this.#emit = emit
  }

  send(chunk: Chunk): void {
    this.#emit(this.#audience, {
      type: 'chunk',
      messageId: this.#messageId,
      index: this.#index++,
      chunk,
    })
  }

  delta(id: string, delta: string): void {
    if (delta === '') return
    const part = this.parts.at(-1)
    if (part?.type === 'text') part.text += delta
    this.send({ type: 'text-delta', id, delta })
  }

  /** All so far as a late reader gets it: each text in one delta, counted so that the next index follows. */
  replay(start: Chunk, textIds: readonly string[], openText: string | undefined): ChunkEvent[] {
    const chunks: Chunk[] = [start]
    let text = 0
    for (const part of this.parts) {
      if (part.type === 'text') {
        const id = textIds[text++] ?? ''
        chunks.push({ type: 'text-start', id })
        if (part.text !== '') chunks.push({ type: 'text-delta', id, delta: part.text })
        if (id !== openText) chunks.push({ type: 'text-end', id })
      } else {
        chunks.push(asChunk(part))
      }
    }
    // Fewer chunks than were sent live: the last ones take the newest indexes, and `start` is always 0.
    const skipped = this.#index - chunks.length
    return chunks.map((chunk, i) => ({
      type: 'chunk',
      messageId: this.#messageId,
      index: i === 0 ? 0 : i + Math.max(0, skipped),
      chunk,
    }))
  }
}

function asChunk(part: Exclude<Part, { type: 'text' }>): Chunk {
  // An answer never holds a visitor's reply.
  return part as Exclude<typeof part, { type: 'data-reply' }>
}

/**
 * An assistant's message while it is written. It exists in memory alone: readers get it as chunks,
 * and the log gets it when it is done. Nothing is emitted once it has ended.
 */
export class RunningMessage {
  readonly id: string
  readonly metadata: MessageMetadata
  readonly #views: Record<Audience, View>
  readonly #newUnmasker: () => Unmasker
  readonly #textIds: string[] = []
  readonly #cleaner = createCleaner()
  #unmasker: Unmasker | undefined
  #openText: string | undefined
  #pending = ''
  #timer: ReturnType<typeof setTimeout> | null = null
  #flushedAt = 0
  #length = 0
  #ended = false

  constructor(id: string, metadata: MessageMetadata, newUnmasker: () => Unmasker, emit: Emit) {
    this.id = id
    this.metadata = metadata
    this.#newUnmasker = newUnmasker
    this.#views = { visitor: new View('visitor', id, emit), staff: new View('staff', id, emit) }
    this.#both(this.#start())
  }

  get hasText(): boolean {
    return this.#length > 0
  }

  /** Whether more text still fits. */
  get isFull(): boolean {
    return this.#length >= limits.answerText
  }

  /** Appends masked text, opening a text part where none is open. */
  text(delta: string): void {
    this.#append(this.#cleaner.push(delta))
  }

  #append(text: string): void {
    if (this.#ended || text === '' || this.isFull) return
    const fitting = text.slice(0, limits.answerText - this.#length)
    const first = this.#openText === undefined
    if (first) this.#openTextPart()
    this.#length += fitting.length
    this.#pending += fitting.replace(/[\uD800-\uDBFF]$/, '') // the ceiling may cut a pair in half
    const wait = first ? 0 : this.#flushedAt + gatherFor - Date.now()
    if (wait <= 0) this.#flush()
    else this.#timer ??= setTimeout(() => this.#flush(), wait)
  }

  /** Ends the open text part, if one is open. */
  endText(): void {
    this.#append(this.#cleaner.flush())
    if (this.#ended || this.#openText === undefined) return
    this.#flush()
    const id = this.#openText
    this.#views.visitor.delta(id, this.#unmasker?.flush() ?? '')
    this.#unmasker = undefined
    this.#openText = undefined
    this.#both({ type: 'text-end', id })
  }

  cite(citation: Citation): void {
    this.#add(citation)
  }

  quickReplies(options: QuickReply[]): void {
    if (options.length > 0) this.#add({ type: 'data-quick-replies', data: { options } })
  }

  notice(code: 'model-failed' | 'answer-cut', text: string): void {
    this.#add({ type: 'data-notice', data: { code, text } })
  }

  /** Ends the message: no chunk follows. Returns it as it goes into the log. */
  end(metadata: Partial<MessageMetadata> = {}): Message {
    this.endText()
    const finished: MessageMetadata = { ...this.metadata, ...metadata }
    if (!this.#ended) this.#both({ type: 'finish', messageMetadata: finished })
    this.#ended = true
    clearTimeout(this.#timer)
    return { id: this.id, role: 'assistant', metadata: finished, parts: this.#views.staff.parts }
  }

  /** Ends it without a word: its turn is stale. */
  drop(): void {
    this.#ended = true
    clearTimeout(this.#timer)
  }

  /** The chunks that bring a reader who comes now up to date. */
  replay(audience: Audience): ChunkEvent[] {
    if (this.#pending !== '') this.#flush()
    return this.#views[audience].replay(this.#start(), this.#textIds, this.#openText)
  }

  /** The message as far as it goes. */
  partial(audience: Audience): Message {
    if (this.#pending !== '') this.#flush()
    const parts = this.#views[audience].parts
    return {
      id: this.id,
      role: 'assistant',
      metadata: this.metadata,
      parts: structuredClone(parts),
    }
  }

  #start(): Chunk {
    return { type: 'start', messageId: this.id, messageMetadata: this.metadata }
  }

  #openTextPart(): void {
    const id = `text-${this.#textIds.length}`
    this.#textIds.push(id)
    this.#openText = id
    this.#unmasker = this.#newUnmasker()
    for (const view of Object.values(this.#views)) view.parts.push({ type: 'text', text: '' })
    this.#both({ type: 'text-start', id })
  }

  #flush(): void {
    clearTimeout(this.#timer)
    this.#timer = null
    this.#flushedAt = Date.now()
    const delta = this.#pending
    this.#pending = ''
    if (this.#ended || this.#openText === undefined || delta === '') return
    this.#views.staff.delta(this.#openText, delta)
    this.#views.visitor.delta(this.#openText, this.#unmasker?.push(delta) ?? delta)
  }

  #add(part: Exclude<Part, { type: 'text' | 'data-reply' }>): void {
    if (this.#ended) return
    this.endText()
    for (const view of Object.values(this.#views)) view.parts.push(part)
    this.#both(asChunk(part))
  }

  #both(chunk: Chunk): void {
    this.#views.visitor.send(chunk)
    this.#views.staff.send(chunk)
  }
}
