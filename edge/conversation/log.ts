import { type ConversationEvent, isForVisitors, type NewEvent } from '../../shared/event.ts'
import type { Message } from '../../shared/message.ts'
import type { ToolCallRecord } from '../../shared/tool-call.ts'
import type { Understanding } from '../../shared/understanding.ts'

/** Who reads: visitors see messages and statuses, staff sees all. */
export type Audience = 'visitor' | 'staff'

type Row = { body: string }

/** The append-only event log. Events are stored as they are sent to staff: masked. */
export class EventLog {
  readonly #sql: SqlStorage
  #lastSeq: number

  constructor(sql: SqlStorage) {
    this.#sql = sql
    this.#lastSeq = sql
      .exec<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM events')
      .one().seq
  }

  get lastSeq(): number {
    return this.#lastSeq
  }

  /** Takes back what a failed transaction had counted. */
  rewind(lastSeq: number): void {
    this.#lastSeq = lastSeq
  }

  /** Appends an event; call it inside a transaction. */
  append(event: NewEvent, at: number, epoch: number): ConversationEvent {
    const seq = ++this.#lastSeq
    // The stamp completes the event; TypeScript cannot follow a spread over a union.
    const stamped = { seq, at, epoch, ...event } as ConversationEvent
    this.#sql.exec(
      'INSERT INTO events (seq, at, epoch, type, for_visitors, message_id, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
      seq,
      at,
      epoch,
      event.type,
      isForVisitors(event.type) ? 1 : 0,
      event.type === 'message' ? event.message.id : null,
      JSON.stringify(stamped),
    )
    return stamped
  }

  /** Events after a seq, in order; `passed` is the seq that the page reaches, hidden events included. */
  after(
    seq: number,
    audience: Audience,
    limit: number,
  ): { events: ConversationEvent[]; more: boolean; passed: number } {
    const rows = this.#sql
      .exec<Row>(
        'SELECT body FROM events WHERE seq > ? AND for_visitors >= ? ORDER BY seq LIMIT ?',
        seq,
        audience === 'visitor' ? 1 : 0,
        limit + 1,
      )
      .toArray()
    const events = rows.slice(0, limit).map(parse)
    const more = rows.length > limit
    // Who claims to have seen more than there is must not wait for the log to grow past the claim.
    const passed = more ? (events.at(-1)?.seq ?? seq) : this.#lastSeq
    return { events, more, passed }
  }

  /** The newest events below a seq, in order. */
  before(
    seq: number,
    audience: Audience,
    limit: number,
  ): { events: ConversationEvent[]; more: boolean } {
    const rows = this.#sql
      .exec<Row>(
        'SELECT body FROM events WHERE seq < ? AND for_visitors >= ? ORDER BY seq DESC LIMIT ?',
        seq,
        audience === 'visitor' ? 1 : 0,
        limit + 1,
      )
      .toArray()
    return { events: rows.slice(0, limit).map(parse).reverse(), more: rows.length > limit }
  }

  /** When the last event was logged; undefined where there is none. */
  get lastAt(): number | undefined {
    return this.#sql
      .exec<{ at: number }>('SELECT at FROM events ORDER BY seq DESC LIMIT 1')
      .toArray()[0]?.at
  }

  /** The message of this id; undefined where none was logged. */
  message(id: string): Message | undefined {
    const row = this.#sql.exec<Row>('SELECT body FROM events WHERE message_id = ?', id).toArray()[0]
    const event = row && parse(row)
    return event?.type === 'message' ? event.message : undefined
  }

  /** What was understood of the newest messages, up to a count, in order. */
  newestUnderstandings(count: number): Understanding[] {
    return this.#sql
      .exec<Row>(
        "SELECT body FROM events WHERE type = 'understanding' ORDER BY seq DESC LIMIT ?",
        count,
      )
      .toArray()
      .map(parse)
      .flatMap((event) => {
        if (event.type !== 'understanding') return []
        const { seq, at, epoch, type, messageId, ...understanding } = event
        return [understanding]
      })
      .reverse()
  }

  /** The newest calls of tools up to a count, in order; those for one answer where it is given. */
  newestToolCalls(count: number, messageId?: string): (ToolCallRecord & { at: number })[] {
    return this.#sql
      .exec<Row>("SELECT body FROM events WHERE type = 'tool' ORDER BY seq DESC LIMIT ?", count)
      .toArray()
      .map(parse)
      .flatMap((event) => {
        if (event.type !== 'tool') return []
        const { seq, epoch, type, messageId: own, ...call } = event
        return messageId === undefined || own === messageId ? [call] : []
      })
      .reverse()
  }

  /** The newest messages up to a count, in order. */
  newestMessages(count: number): Message[] {
    return this.#sql
      .exec<Row>("SELECT body FROM events WHERE type = 'message' ORDER BY seq DESC LIMIT ?", count)
      .toArray()
      .map(parse)
      .flatMap((event) => (event.type === 'message' ? [event.message] : []))
      .reverse()
  }
}

function parse(row: Row): ConversationEvent {
  return JSON.parse(row.body) as ConversationEvent // written by `append`
}
