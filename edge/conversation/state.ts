import type { HandoffTrigger, Status } from '../../shared/event.ts'
import type { KnownVisitor } from '../../shared/identity.ts'
import type { Agent } from '../../shared/message.ts'
import type { VisitorFacts } from '../../shared/visitor-facts.ts'

/** A handoff that is under way. */
export type OpenHandoff = {
  id: string
  requestedAt: number
  trigger: HandoffTrigger
  detail?: string
  team?: string
}

/** What the site says of a verified visitor, as placeholders: the values are in the vault. */
export type VisitorIdentity = Pick<KnownVisitor, 'name' | 'email' | 'phone'>

/** What a conversation knows of itself besides its log. */
export type ConversationState = {
  readonly id: string
  readonly site: string
  readonly visitor: string
  readonly startedAt: number
  /** The edge's own origin, for the links in webhooks. */
  readonly baseUrl: string
  readonly locale?: string
  readonly page?: { url: string; title?: string }
  /** What a verified identity says of the visitor; articles for others are left out. */
  readonly facts?: VisitorFacts
  readonly status: Status
  readonly epoch: number
  readonly agent?: Agent
  readonly handoff?: OpenHandoff
  /** The last seq that the visitor has seen. */
  readonly readSeq: number
  /** The first words of the last message, masked. */
  readonly preview: string
  /** There where the site has vouched for the visitor. */
  readonly identity?: VisitorIdentity
}

type Row = {
  id: string
  site: string
  visitor: string
  started_at: number
  base_url: string
  locale: string | null
  page: string | null
  status: Status
  epoch: number
  agent: string | null
  handoff: string | null
  read_seq: number
  preview: string
  wrapped_key: ArrayBuffer
  // Not there in conversations from before identities, as long as they have none.
  identity?: string | null
  facts?: string | null
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

/** Writes the first row. */
export function insertState(
  sql: SqlStorage,
  state: ConversationState,
  wrappedKey: Uint8Array,
): void {
  sql.exec(
    `INSERT INTO conversation (one, id, site, visitor, started_at, base_url, locale, page, status, epoch,
       agent, handoff, read_seq, preview, wrapped_key) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    state.id,
    state.site,
    state.visitor,
    state.startedAt,
    state.baseUrl,
    state.locale ?? null,
    json(state.page),
    state.status,
    state.epoch,
    json(state.agent),
    json(state.handoff),
    state.readSeq,
    state.preview,
    wrappedKey,
  )
}

/** Writes what may change. */
export function updateState(sql: SqlStorage, state: ConversationState): void {
  sql.exec(
    'UPDATE conversation SET status = ?, epoch = ?, agent = ?, handoff = ?, read_seq = ?, preview = ?',
    state.status,
    state.epoch,
    json(state.agent),
    json(state.handoff),
    state.readSeq,
    state.preview,
  )
}

/** Writes what is known of a verified visitor. */
export function saveIdentity(
  sql: SqlStorage,
  { identity, facts }: Pick<ConversationState, 'identity' | 'facts'>,
): void {
  const { columnNames } = sql.exec('SELECT * FROM conversation')
  for (const name of ['identity', 'facts']) {
    if (!columnNames.includes(name)) sql.exec(`ALTER TABLE conversation ADD COLUMN ${name} TEXT`)
  }
  sql.exec('UPDATE conversation SET identity = ?, facts = ?', json(identity), json(facts))
}

/** Keeps the vault's key as the current master key wraps it. */
export function saveWrappedKey(sql: SqlStorage, wrappedKey: Uint8Array): void {
  sql.exec('UPDATE conversation SET wrapped_key = ?', wrappedKey)
}

/** The row that `insertState` wrote, and the vault's wrapped key. */
export function readState(sql: SqlStorage): { state: ConversationState; wrappedKey: Uint8Array } {
  const row = sql.exec<Row>('SELECT * FROM conversation').one()
  return {
    wrappedKey: new Uint8Array(row.wrapped_key),
    state: {
      id: row.id,
      site: row.site,
      visitor: row.visitor,
      startedAt: row.started_at,
      baseUrl: row.base_url,
      status: row.status,
      epoch: row.epoch,
      readSeq: row.read_seq,
      preview: row.preview,
      ...(row.locale !== null && { locale: row.locale }),
      // These were written by insertState, updateState and saveIdentity.
      ...(row.page !== null && { page: JSON.parse(row.page) as { url: string; title?: string } }),
      ...(row.agent !== null && { agent: JSON.parse(row.agent) as Agent }),
      ...(row.handoff !== null && { handoff: JSON.parse(row.handoff) as OpenHandoff }),
      ...(row.identity && { identity: JSON.parse(row.identity) as VisitorIdentity }),
      ...(row.facts && { facts: JSON.parse(row.facts) as VisitorFacts }),
    },
  }
}
