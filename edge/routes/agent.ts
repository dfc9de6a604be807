import { type Context, Hono } from 'hono'
import {
  acceptBodySchema,
  agentListQuerySchema,
  agentMessageBodySchema,
  agentTypingBodySchema,
  releaseBodySchema,
  resolveBodySchema,
} from '../../shared/api.ts'
import { limits } from '../../shared/limits.ts'
import type { Agent } from '../../shared/message.ts'
import type { AppEnv } from '../app-env.ts'
import { agentConversations } from '../db/conversations.ts'
import { fromResult } from '../errors.ts'
import { requireScope } from '../middleware/api-key.ts'
import { readBody, readQuery } from '../middleware/validate.ts'
import { redactBesideNames } from '../privacy/redact.ts'
import { answerEvents } from './carriers.ts'
import { conversationStub } from './conversation-stub.ts'

/** What backend teams call: the queue, one conversation, and the answers to it. */
export const agent = new Hono<AppEnv>()
  .use('/v1/agent/*', requireScope('agent'))

  .get('/v1/agent/conversations', async (c) => {
    const query = readQuery(c, agentListQuerySchema)
    const site = c.var.apiKey.site ?? query.site
    const page = await agentConversations(c.env.DB, {
      size: limits.conversationPage,
      ...(site && { site }),
      ...(query.status && { status: query.status }),
      ...(query.team && { team: query.team }),
      ...(query.cursor && { cursor: query.cursor }),
    })
    return c.json({
      conversations: page.rows.map(({ visitor: id, ...row }) => ({
        ...row,
        visitor: { id, assurance: page.verified.has(id) ? 'verified' : 'anonymous' },
      })),
      ...(page.next && { next: page.next }),
    })
  })

  .get('/v1/agent/conversations/:id', async (c) =>
    c.json(fromResult(await stub(c).context(staff(c)))),
  )

  .get('/v1/agent/conversations/:id/events', (c) => answerEvents(c, staff(c)))

  .post('/v1/agent/conversations/:id/accept', async (c) => {
    const body = await readBody(c, acceptBodySchema)
    return c.json(fromResult(await stub(c).accept(staff(c), shown(body.agent))))
  })

  .post('/v1/agent/conversations/:id/messages', async (c) => {
    const body = await readBody(c, agentMessageBodySchema)
    return c.json(
      fromResult(await stub(c).agentMessage(staff(c), { ...body, agent: shown(body.agent) })),
      202,
    )
  })

  .post('/v1/agent/conversations/:id/typing', async (c) => {
    const { on, agent } = await readBody(c, agentTypingBodySchema)
    fromResult(await stub(c).agentTypes(staff(c), shown(agent), on))
    return c.json({}, 202)
  })

  .post('/v1/agent/conversations/:id/release', async (c) => {
    const body = await readBody(c, releaseBodySchema)
    return c.json(fromResult(await stub(c).release(staff(c), body.note)))
  })

  .post('/v1/agent/conversations/:id/resolve', async (c) => {
    const body = await readBody(c, resolveBodySchema)
    return c.json(fromResult(await stub(c).resolve(staff(c), body)))
  })

function stub(c: Context<AppEnv>) {
  return conversationStub(c.env, c.req.param('id') ?? '')
}

function staff(c: Context<AppEnv>) {
  const { site } = c.var.apiKey
  return { kind: 'staff' as const, ...(site && { site }) }
}

/** An agent as everybody may see them: names are public, an address or a number beside them is not. */
function shown(agent: Agent): Agent {
  return { ...agent, name: redactBesideNames(agent.name) }
}
