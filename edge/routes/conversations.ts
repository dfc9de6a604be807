import { type Context, Hono } from 'hono'
import {
  type ConversationRef,
  conversationBodySchema,
  conversationListQuerySchema,
  emptyBodySchema,
  handoffBodySchema,
  readBodySchema,
  typingBodySchema,
  visitorMessageBodySchema,
} from '../../shared/api.ts'
import { limits } from '../../shared/limits.ts'
import type { AppEnv } from '../app-env.ts'
import { visitorConversations } from '../db/conversations.ts'
import { fromResult } from '../errors.ts'
import { readBody, readQuery } from '../middleware/validate.ts'
import { refuseRevoked, requireVisitor } from '../middleware/visitor.ts'
import { answerEvents } from './carriers.ts'
import { conversationStub } from './conversation-stub.ts'

/** A visitor's conversations: commands in, events out. */
export const conversations = new Hono<AppEnv>()
  .use('/v1/conversations/*', requireVisitor())

  .post('/v1/conversations', async (c) => {
    const body = await readBody(c, conversationBodySchema)
    const ref = await beginConversation(c, body.id ?? crypto.randomUUID())
    return c.json(ref, 201)
  })

  .get('/v1/conversations', async (c) => {
    const { site, visitor, identity } = c.var.session
    const { cursor } = readQuery(c, conversationListQuerySchema)
    const page = await visitorConversations(c.env.DB, {
      site,
      visitor,
      size: limits.conversationPage,
      anonymous: identity === undefined,
      ...(cursor && { cursor }),
    })
    if (page.rows.length === 0) await refuseRevoked(c)
    return c.json({
      conversations: page.rows.map(({ id, status, lastSeq, startedAt, preview }) => ({
        id,
        status,
        lastSeq,
        startedAt,
        preview,
      })),
      ...(page.next && { next: page.next }),
    })
  })

  .get('/v1/conversations/:id/events', (c) => answerEvents(c, caller(c)))

  .post('/v1/conversations/:id/messages', async (c) => {
    const body = await readBody(c, visitorMessageBodySchema)
    return c.json(fromResult(await stub(c).message(caller(c), body)), 202)
  })

  .post('/v1/conversations/:id/stop', async (c) => {
    await readBody(c, emptyBodySchema)
    fromResult(await stub(c).stop(caller(c)))
    return c.json({}, 202)
  })

  .post('/v1/conversations/:id/read', async (c) => {
    const { seq } = await readBody(c, readBodySchema)
    fromResult(await stub(c).read(caller(c), seq))
    return c.json({}, 202)
  })

  .post('/v1/conversations/:id/typing', async (c) => {
    const { on } = await readBody(c, typingBodySchema)
    fromResult(await stub(c).visitorTypes(caller(c), on))
    return c.json({}, 202)
  })

  .post('/v1/conversations/:id/close', async (c) => {
    await readBody(c, emptyBodySchema)
    fromResult(await stub(c).close(caller(c)))
    return c.json({}, 202)
  })

  .post('/v1/conversations/:id/handoff', async (c) => {
    const body = await readBody(c, handoffBodySchema)
    return c.json(fromResult(await stub(c).handoff(caller(c), body)), 202)
  })

function stub(c: Context<AppEnv, '/v1/conversations/:id/*'>) {
  return conversationStub(c.env, c.req.param('id'))
}

/** The visitor as conversations know them. */
export function caller(c: Context<AppEnv>) {
  const { site, visitor, identity } = c.var.session
  return { kind: 'visitor' as const, site, visitor, ...(identity && { identity }) }
}

/** Begins a conversation, or finds that the visitor has begun it. */
export async function beginConversation(c: Context<AppEnv>, id: string): Promise<ConversationRef> {
  const { site, visitor, locale, page, identity } = c.var.session
  const about = {
    id,
    site,
    visitor,
    baseUrl: new URL(c.req.url).origin,
    ...(locale && { locale }),
    ...(page && { page }),
  }
  return fromResult(await conversationStub(c.env, id).begin(about, identity))
}
