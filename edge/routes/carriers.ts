import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { eventsQuerySchema, socketProtocol } from '../../shared/api.ts'
import type { AppEnv } from '../app-env.ts'
import type { Caller } from '../conversation/caller.ts'
import type { StreamRequest } from '../conversation/object.ts'
import { ApiError, fromResult } from '../errors.ts'
import { readQuery } from '../middleware/validate.ts'
import { conversationStub } from './conversation-stub.ts'

/** One log on three carriers, chosen by `Upgrade`, then `Accept`. */
export async function answerEvents(c: Context<AppEnv>, caller: Caller): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const query = readQuery(c, eventsQuerySchema)
  const after = query.after ?? 0
  if (c.req.header('upgrade')?.toLowerCase() === 'websocket') {
    const offered = c.req.header('sec-websocket-protocol') ?? ''
    if (!offered.split(',').some((p) => p.trim() === socketProtocol)) {
      throw new ApiError('invalid-query', `Offer the WebSocket subprotocol "${socketProtocol}".`)
    }
    return stream(c, id, { caller, carrier: 'socket', after })
  }
  const type = accepts(c, {
    header: 'Accept',
    supports: ['application/json', 'text/event-stream'],
    default: 'application/json',
  })
  if (type === 'text/event-stream') {
    const last = c.req.header('last-event-id')
    const from = last && /^\d{1,15}$/.test(last) ? Number(last) : after
    return stream(c, id, { caller, carrier: 'sse', after: from })
  }
  const page = await conversationStub(c.env, id).page(caller, {
    after,
    ...(query.before !== undefined && { before: query.before }),
    ...(query.newest && { newest: true }),
    ...(query.limit && { limit: query.limit }),
  })
  c.header('cache-control', 'no-store')
  return c.json(fromResult(page))
}

/** Asks the conversation's object for a stream. Of the client's request only what we read goes along. */
export function stream(c: Context<AppEnv>, id: string, asked: StreamRequest): Promise<Response> {
  // Its body would be thrown away, and the stream would go on for nobody.
  if (c.req.method === 'HEAD') {
    throw new ApiError('method-not-allowed', 'A stream answers GET and POST alone.')
  }
  const headers = new Headers({
    'x-stream': JSON.stringify(asked),
    'x-request-id': c.var.requestId,
  })
  if (asked.carrier === 'socket') headers.set('upgrade', 'websocket')
  return conversationStub(c.env, id).fetch('https://conversation/', { headers })
}
