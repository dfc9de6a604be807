import type { Status } from '../../shared/event.ts'
import type { Agent } from '../../shared/message.ts'
import { isErased, type VisitorKey } from './erased-visitors.ts'

/** A conversation's row in the cross-conversation index. It trails the log by the outbox. */
export type IndexRow = {
  id: string
  site: string
  visitor: string
  status: Status
  lastSeq: number
  startedAt: number
  updatedAt: number
  team?: string
  agent?: Agent
  preview: string
}

type Stored = {
  id: string
  site: string
  visitor: string
  status: Status
  last_seq: number
  started_at: number
  updated_at: number
  team: string | null
  agent: string | null
  preview: string
}

function fromStored(row: Stored): IndexRow {
  return {
    id: row.id,
    site: row.site,
    visitor: row.visitor,
    status: row.status,
    lastSeq: row.last_seq,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    preview: row.preview,
    ...(row.team !== null && { team: row.team }),
    ...(row.agent !== null && { agent: JSON.parse(row.agent) as Agent }), // written by `saveIndexRow`
  }
}

/**
 * Writes a conversation's row; an older state never replaces a newer one, so repeats and stragglers are
 * harmless. Of an erased visitor nothing is written, however late it comes: then it answers false.
 */
export async function saveIndexRow(db: D1Database, row: IndexRow): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO conversations
         (id, site, visitor, status, last_seq, started_at, updated_at, team, agent, preview)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
       WHERE NOT EXISTS (SELECT 1 FROM erased_visitors WHERE site = ?2 AND visitor = ?3)
       ON CONFLICT (id) DO UPDATE SET site = excluded.site, visitor = excluded.visitor,
         status = excluded.status, last_seq = excluded.last_seq, started_at = excluded.started_at,
         updated_at = excluded.updated_at, team = excluded.team, agent = excluded.agent,
         preview = excluded.preview
       WHERE excluded.last_seq >= conversations.last_seq
         OR excluded.visitor <> conversations.visitor`,
    )
    .bind(
      row.id,
      row.site,
      row.visitor,
      row.status,
      row.lastSeq,
      row.startedAt,
      row.updatedAt,
      row.team ?? null,
      row.agent ? JSON.stringify(row.agent) : null,
      row.preview,
    )
    .run()
  return meta.changes > 0 || !(await isErased(db, row))
}

/** Ids of a visitor's conversations, any of them, up to a count. */
export async function conversationIdsOf(
  db: D1Database,
  { site, visitor, most }: VisitorKey & { most: number },
): Promise<string[]> {
  const { results } = await db
    .prepare('SELECT id FROM conversations WHERE site = ? AND visitor = ? LIMIT ?')
    .bind(site, visitor, most)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

/** Ids of a site's conversations whose row was written last before a time, the oldest first. */
export async function conversationsBefore(
  db: D1Database,
  { site, before, most }: { site: string; before: number; most: number },
): Promise<string[]> {
  const { results } = await db
    .prepare(
      'SELECT id FROM conversations WHERE site = ? AND updated_at <= ? ORDER BY updated_at LIMIT ?',
    )
    .bind(site, before, most)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

/** Removes rows of a visitor's conversations. */
export async function removeIndexRows(
  db: D1Database,
  { site, visitor, ids }: VisitorKey & { ids: readonly string[] },
): Promise<void> {
  await db
    .prepare(
      `DELETE FROM conversations WHERE site = ? AND visitor = ?
         AND id IN (SELECT value FROM json_each(?))`,
    )
    .bind(site, visitor, JSON.stringify(ids))
    .run()
}

/** Where a page of a list ends; opaque to clients. */
type Cursor = { at: number; id: string }

function encodeCursor(cursor: Cursor): string {
  return `${cursor.at}.${cursor.id}`
}

function decodeCursor(text: string | undefined): Cursor | undefined {
  const match = /^(\d{1,15})\.([A-Za-z0-9_-]{8,64})$/.exec(text ?? '')
  return match ? { at: Number(match[1]), id: match[2] ?? '' } : undefined
}

type Page = { rows: IndexRow[]; next?: string }

function page(rows: IndexRow[], size: number, at: 'startedAt' | 'updatedAt'): Page {
  const kept = rows.slice(0, size)
  const last = kept.at(-1)
  return rows.length > size && last
    ? { rows: kept, next: encodeCursor({ at: last[at], id: last.id }) }
    : { rows: kept }
}

/** A visitor's conversations, newest first. Who asks anonymously finds none of a visitor who has signed in. */
export async function visitorConversations(
  db: D1Database,
  query: { site: string; visitor: string; cursor?: string; size: number; anonymous?: boolean },
): Promise<Page> {
  const cursor = decodeCursor(query.cursor)
  const { results } = await db
    .prepare(
      `SELECT * FROM conversations WHERE site = ?1 AND visitor = ?2
         AND (?3 IS NULL OR (started_at, id) < (?3, ?4))
         AND (?6 = 0 OR NOT EXISTS (SELECT 1 FROM identities WHERE site = ?1 AND visitor = ?2))
       ORDER BY started_at DESC, id DESC LIMIT ?5`,
    )
    .bind(
      query.site,
      query.visitor,
      cursor?.at ?? null,
      cursor?.id ?? null,
      query.size + 1,
      query.anonymous ? 1 : 0,
    )
    .all<Stored>()
  return page(results.map(fromStored), query.size, 'startedAt')
}

/** When the visitor's newest conversations began, newest first, up to `most`; and whether the site has said who they are. */
export async function visitorBeginnings(
  db: D1Database,
  of: { site: string; visitor: string; most: number },
): Promise<{ beginnings: number[]; identified: boolean }> {
  const [begun, identity] = await db.batch<{ started_at: number }>([
    db
      .prepare(
        `SELECT started_at FROM conversations WHERE site = ? AND visitor = ?
         ORDER BY started_at DESC LIMIT ?`,
      )
      .bind(of.site, of.visitor, of.most),
    db
      .prepare('SELECT 1 AS started_at FROM identities WHERE site = ? AND visitor = ?')
      .bind(of.site, of.visitor),
  ])
  return {
    beginnings: begun?.results.map((row) => row.started_at) ?? [],
    identified: (identity?.results.length ?? 0) > 0,
  }
}

/** Conversations for agents, those with the latest activity first; and which visitors the site has vouched for. */
export async function agentConversations(
  db: D1Database,
  query: { site?: string; status?: Status; team?: string; cursor?: string; size: number },
): Promise<Page & { verified: ReadonlySet<string> }> {
  const cursor = decodeCursor(query.cursor)
  const { results } = await db
    .prepare(
      `SELECT *, EXISTS (SELECT 1 FROM identities
         WHERE identities.site = conversations.site AND identities.visitor = conversations.visitor
       ) AS verified FROM conversations WHERE (?1 IS NULL OR site = ?1) AND (?2 IS NULL OR status = ?2)
         AND (?3 IS NULL OR team = ?3) AND (?4 IS NULL OR (updated_at, id) < (?4, ?5))
       ORDER BY updated_at DESC, id DESC LIMIT ?6`,
    )
    .bind(
      query.site ?? null,
      query.status ?? null,
      query.team ?? null,
      cursor?.at ?? null,
      cursor?.id ?? null,
      query.size + 1,
    )
    .all<Stored & { verified: number }>()
  const verified = results.filter((row) => row.verified === 1).map((row) => row.visitor)
  return {
    ...page(results.map(fromStored), query.size, 'updatedAt'),
    verified: new Set(verified),
  }
}
