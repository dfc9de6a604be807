import { Hono } from 'hono'
import { type ChatBody, chatBodySchema, visitorMessageBodySchema } from '../../shared/api.ts'
import type { AppEnv } from '../app-env.ts'
import { ApiError, fromResult } from '../errors.ts'
import { parse, readBody } from '../middleware/validate.ts'
import { requireVisitor } from '../middleware/visitor.ts'
import { stream } from './carriers.ts'
import { conversationStub } from './conversation-stub.ts'
import { beginConversation, caller } from './conversations.ts'

/** The AI SDK's own UI message stream, so that `useChat` works with our base URL. */
export const chat = new Hono<AppEnv>()
  .use('/v1/chat/*', requireVisitor())

  .post('/v1/chat', async (c) => {
    const body = await readBody(c, chatBodySchema)
    if (body.trigger === 'regenerate-message') {
      throw new ApiError(
        'regenerate-not-supported',
        'The history is kept here and never rewritten; send a new message.',
      )
    }
    const message = newMessage(body)
    // A quick reply answers what was said: it begins no conversation.
    const isReply = message.parts.some(({ type }) => type === 'data-reply')
    if (!isReply) await beginConversation(c, body.id)
    fromResult(await conversationStub(c.env, body.id).message(caller(c), message))
    return stream(c, body.id, { caller: caller(c), carrier: 'chat', replyTo: message.id })
  })

  .get('/v1/chat/:id/stream', (c) =>
    stream(c, c.req.param('id'), { caller: caller(c), carrier: 'chat' }),
  )

const ours = new Set(['text', 'data-reply'])

/** The last user message, with the parts that a visitor may send. */
function newMessage(body: ChatBody) {
  const message = body.message ?? body.messages?.findLast((m) => m.role === 'user')
  if (message?.role !== 'user') {
    throw new ApiError('invalid-body', 'There is no user message to answer.', {
      faults: [{ path: 'messages', message: 'Send at least one message of the role "user".' }],
    })
  }
  const parts = message.parts.flatMap((part) => {
    if (!ours.has(part.type)) return []
    // The SDK's own fields (state, provider metadata) are none of ours.
    return [
      part.type === 'text'
        ? { type: part.type, text: part.text }
        : { type: part.type, data: part.data },
    ]
  })
  return parse(
    visitorMessageBodySchema,
    { id: message.id, parts },
    'invalid-body',
    'The last user message does not fit; see "errors".',
  )
}
