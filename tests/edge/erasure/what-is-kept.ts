import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { hasTables } from '../../../edge/conversation/schema.ts'
import { call, origin, type Visitor } from '../api.ts'

export const erase = (visitor: Visitor) =>
  call('DELETE', '/v1/visitor', { token: visitor.token, headers: { origin } })

export const objectOf = (id: string) => env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(id))

/** The object in which a visitor's erasure goes on. */
export const graveOf = ({ site, session }: Visitor) =>
  env.VISITORS.get(env.VISITORS.idFromName(`${site}/${session.visitor.id}`))

/** What is still there: tables and alarm of the object, the visitor's rows of the index. */
export async function kept(visitor: Visitor, conversation = visitor.conversation) {
  const stub = objectOf(conversation)
  const inObject = await runInDurableObject(stub, async (_object, { storage }) => ({
    tables: hasTables(storage.sql),
    alarm: await storage.getAlarm(),
  }))
  const { results: rows } = await env.DB.prepare(
    'SELECT id FROM conversations WHERE visitor = ? OR id = ?',
  )
    .bind(visitor.session.visitor.id, conversation)
    .all()
  return { ...inObject, rows }
}

export const nothing = { tables: false, alarm: null, rows: [] }
