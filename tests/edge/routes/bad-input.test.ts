import { beforeAll, expect, it } from 'vitest'
import { adminKey, call, origin, pushSite, request, Visitor } from '../api.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.inConversation((await pushSite()).slug)
})

const id = '0123456789abcdef'
const text = (value: unknown) => ({ id, parts: [{ type: 'text', text: value }] })

it.each([
  ['text that is blank', text('  '), 'parts.0.text'],
  ['text that is too long', text('x'.repeat(4_001)), 'parts.0.text'],
  ['a lone surrogate', text('\ud800'), 'parts.0.text'],
  ['a NUL', text('a\u0000b'), 'parts.0.text'],
  ['text that is a number', text(5), 'parts.0.text'],
  ['no id', { parts: [{ type: 'text', text: 'hi' }] }, 'id'],
  ['an id with a slash', { ...text('hi'), id: '../../etc/passwd' }, 'id'],
  ['no parts', { id, parts: [] }, 'parts'],
  ['an unknown part', { id, parts: [{ type: 'file', url: 'x' }] }, 'parts.0.type'],
  ['an unknown field', { ...text('hi'), role: 'system' }, 'role'],
  [
    'a quick reply that was never offered',
    { id, parts: [{ type: 'data-reply', data: { messageId: id, optionId: 'a' } }] },
    'parts.0.data',
  ],
])('refuses %s and says where', async (_name, body, path) => {
  const answer = await visitor.post<{ type: string; errors: { path: string }[] }>(
    `${visitor.path}/messages`,
    body,
  )
  expect(answer.status).toBe(400)
  expect(answer.body.type).toBe('urn:deskbell:error:invalid-body')
  expect(answer.body.errors[0]?.path).toBe(path)
})

it('refuses a body that is not JSON', async () => {
  const response = await request(`${visitor.path}/messages`, {
    method: 'POST',
    headers: {
      origin,
      authorization: `Bearer ${visitor.token}`,
      'content-type': 'application/json',
    },
    body: '{"id":',
  })
  expect(response.status).toBe(400)
})

it('refuses a body above the ceiling', async () => {
  const { status, body } = await visitor.post<{ type: string }>(
    `${visitor.path}/messages`,
    text('x'.repeat(70_000)),
  )
  expect(status).toBe(413)
  expect(body.type).toBe('urn:deskbell:error:body-too-large')
})

it.each(['after=-1', 'after=x', 'after=1.5', 'limit=0', 'limit=9999', 'since=7'])(
  'refuses the query %s',
  async (query) => {
    const { status } = await call('GET', `${visitor.path}/events?${query}`, {
      token: visitor.token,
    })
    expect(status).toBe(400)
  },
)

it('answers a conversation of another visitor, of another site and of nobody alike', async () => {
  const stranger = await Visitor.inConversation(visitor.site)
  const elsewhere = await Visitor.inConversation((await pushSite()).slug)
  for (const other of [stranger, elsewhere]) {
    other.conversation = visitor.conversation
    expect((await other.say('hello')).status).toBe(404)
    expect((await call('GET', `${other.path}/events`, { token: other.token })).status).toBe(404)
  }
  stranger.conversation = 'never-heard-of-it'
  expect((await stranger.say('hello')).status).toBe(404)
})

it('says 501 where a limb comes later, behind the same door', async () => {
  expect((await visitor.post(`${visitor.path}/feedback`, {})).status).toBe(501)
  expect((await call('GET', '/v1/admin/audit')).status).toBe(401)
})

it('says 404 with a problem document for what does not exist', async () => {
  const { status, headers, body } = await call<{ requestId: string }>('GET', '/v1/nothing')
  expect(status).toBe(404)
  expect(headers.get('x-request-id')).toBe(body.requestId)
})

it('tells a backend that misspells what it asks for, and lists nothing', async () => {
  const { status, body } = await call<{ errors: { path: string }[] }>(
    'GET',
    '/v1/agent/conversations?state=queued',
    { token: adminKey },
  )
  expect(status).toBe(400)
  expect(body.errors[0]?.path).toBe('state')
})

it('makes no API key for a site that nobody has pushed', async () => {
  const { status, body } = await call<{ errors: { path: string }[] }>('POST', '/v1/admin/keys', {
    token: adminKey,
    body: { name: 'desk', scopes: ['agent'], site: 'acmee' },
  })
  expect(status).toBe(400)
  expect(body.errors[0]?.path).toBe('site')
})

it.each(['/openapi.json', '/docs'])('says that %s can only be read', async (path) => {
  const { status, headers } = await call('POST', path, { body: {} })
  expect(status).toBe(405)
  expect(headers.get('allow')).toBe('GET, HEAD')
})
