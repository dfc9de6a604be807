import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConversationRef, Session } from '../../../shared/api.ts'
import type { Problem } from '../../../shared/error.ts'
import { socketErased } from '../../../shared/limits.ts'
import { adminKey, agentCall, base, call, origin, pushSite, request, sam, Visitor } from '../api.ts'
import { erase, kept, nothing } from './what-is-kept.ts'

let site = ''
beforeAll(async () => {
  site = (await pushSite()).slug
})

async function refusal(visitor: Visitor, method: string, path: string, body?: unknown) {
  const answer = await call<Problem>(method, path, {
    token: visitor.token,
    headers: { origin },
    ...(body !== undefined && { body }),
  })
  return `${answer.status} ${answer.body?.type}`
}
const revoked = '401 urn:deskbell:error:visitor-erased'

describe('Erasing a visitor', () => {
  it('leaves no conversation, no row and no alarm, whatever has happened in them', async () => {
    const visitor = await Visitor.inConversation(site)
    await visitor.say('My address is tom@mail.example, what does delivery cost?')
    await visitor.answer()
    await visitor.post(`${visitor.path}/handoff`, { reason: 'call +44 20 7946 0921' })
    await agentCall('POST', visitor.conversation, '/accept', { agent: sam })
    const second = (await visitor.post<ConversationRef>('/v1/conversations', {})).body.id
    expect((await erase(visitor)).status).toBe(202)
    expect(await kept(visitor)).toEqual(nothing)
    expect(await kept(visitor, second)).toEqual(nothing)
    expect((await agentCall('GET', visitor.conversation, '')).status).toBe(404)
    const queue = await call<{ conversations: { id: string }[] }>(
      'GET',
      `/v1/agent/conversations?site=${site}`,
      { token: adminKey },
    )
    expect(queue.body.conversations.map(({ id }) => id)).not.toContain(visitor.conversation)
  })

  it('refuses every later call with the tokens, except to be said again', async () => {
    const visitor = await Visitor.inConversation(site)
    await visitor.say('hello')
    const renewed = await call<Session>('POST', '/v1/sessions', {
      token: visitor.token,
      body: { site },
      headers: { origin },
    })
    expect((await erase(visitor)).status).toBe(202)
    const id = crypto.randomUUID()
    const parts = [{ type: 'text', text: 'hello' }]
    const calls: [string, string, unknown?][] = [
      ['GET', '/v1/visitor/export'],
      ['GET', '/v1/conversations'],
      ['POST', '/v1/conversations', {}],
      ['POST', '/v1/conversations', { id: visitor.conversation }],
      ['GET', `${visitor.path}/events`],
      ['POST', `${visitor.path}/messages`, { id, parts }],
      ['POST', `${visitor.path}/typing`, { on: true }],
      ['POST', `${visitor.path}/read`, { seq: 1 }],
      ['POST', `${visitor.path}/handoff`, {}],
      ['POST', `${visitor.path}/close`, {}],
      ['POST', '/v1/chat', { id, message: { id, role: 'user', parts } }],
      ['GET', `/v1/chat/${visitor.conversation}/stream`],
    ]
    for (const [method, path, body] of calls) {
      expect(await refusal(visitor, method, path, body), `${method} ${path}`).toBe(revoked)
    }
    const other = await call<Problem>('GET', '/v1/conversations', { token: renewed.body.token })
    expect(other.body.type).toBe('urn:deskbell:error:visitor-erased')
    const upgrade = await request(`${visitor.path}/events`, {
      headers: {
        upgrade: 'websocket',
        'sec-websocket-protocol': `deskbell.v1, ${visitor.token}`,
        origin,
      },
    })
    expect(upgrade.status).toBe(401)
    expect((await erase(visitor)).status).toBe(202)
  })

  it('lets the same browser begin afresh, as another visitor', async () => {
    const visitor = await Visitor.inConversation(site)
    await erase(visitor)
    const { status, body } = await call<Session>('POST', '/v1/sessions', {
      token: visitor.token,
      body: { site },
      headers: { origin },
    })
    expect(status).toBe(201)
    expect(body.visitor.id).not.toBe(visitor.session.visitor.id)
    expect(body.conversation).toBeUndefined()
    const begun = await call('POST', '/v1/conversations', {
      token: body.token,
      body: {},
      headers: { origin },
    })
    expect(begun.status).toBe(201)
  })

  it('touches nobody else', async () => {
    const stays = await Visitor.inConversation(site)
    await stays.say('what does delivery cost?')
    await stays.answer()
    await erase(await Visitor.inConversation(site))
    expect((await stays.page()).events.length).toBeGreaterThan(1)
    expect((await stays.say('and returns?')).status).toBe(202)
  })

  it('erases one who never said a word, and is audited once', async () => {
    const visitor = await Visitor.arrive(site)
    await Promise.all([erase(visitor), erase(visitor), erase(visitor)])
    expect(await refusal(visitor, 'GET', '/v1/conversations')).toBe(revoked)
    const { results } = await env.DB.prepare('SELECT actor FROM audit WHERE subject = ?')
      .bind(`${site}/${visitor.session.visitor.id}`)
      .all()
    expect(results).toEqual([{ actor: 'visitor' }])
  })

  it('closes the sockets of both sides with a code of its own, and ends streams', async () => {
    const visitor = await Visitor.inConversation(site)
    await visitor.say('hello')
    await visitor.answer()
    const closing = async (path: string, headers: Record<string, string>) => {
      const { webSocket } = await exports.default.fetch(
        new Request(base + path, { headers: { upgrade: 'websocket', ...headers } }),
      )
      const code = new Promise<number>((resolve) => {
        webSocket?.addEventListener('close', (event) => resolve(event.code))
      })
      webSocket?.accept()
      return { code }
    }
    const mine = await closing(`${visitor.path}/events`, {
      'sec-websocket-protocol': `deskbell.v1, ${visitor.token}`,
      origin,
    })
    const staffs = await closing(`/v1/agent${visitor.path.slice(3)}/events`, {
      'sec-websocket-protocol': 'deskbell.v1',
      authorization: `Bearer ${adminKey}`,
    })
    const stream = await request(`${visitor.path}/events`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${visitor.token}` },
    })
    await erase(visitor)
    expect(await mine.code).toBe(socketErased)
    expect(await staffs.code).toBe(socketErased)
    expect(await stream.text()).toContain('"type":"message"')
  })
})
