import { beforeAll, expect, it } from 'vitest'
import { calls } from '../../../edge/routes/calls/calls.ts'
import { adminKey, origin, pushSite, request, Visitor } from '../api.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.inConversation((await pushSite()).slug)
})

/** May be kept by caches: the same for everyone, and about nobody. */
const shared = ['/v1/sites/:site', '/openapi.json', '/docs']

const walked = [
  ...calls,
  { method: 'get', path: '/openapi.json', who: 'anyone' },
  { method: 'get', path: '/docs', who: 'anyone' },
  { method: 'get', path: '/nowhere', who: 'anyone' },
] as const

function address(path: string): string {
  return path.replace(':site', visitor.site).replace(':id', visitor.conversation).replace(':', '')
}

async function knock(call: (typeof walked)[number], token: string | undefined) {
  const method = call.method.toUpperCase()
  const response = await request(address(call.path), {
    method,
    headers: {
      origin,
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(method !== 'GET' && { body: '{}' }),
  })
  await response.body?.cancel()
  return response
}

function expectSafe(response: Response, path: string) {
  const header = (name: string) => response.headers.get(name)
  expect(header('x-content-type-options')).toBe('nosniff')
  expect(header('referrer-policy')).toBe('no-referrer')
  expect(header('x-frame-options')).toBe('DENY')
  expect(header('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(header('content-security-policy')).not.toContain('unsafe')
  expect(header('strict-transport-security')).toMatch(/^max-age=\d{8}$/)
  expect(header('cross-origin-resource-policy')).toBe('same-origin')
  expect(header('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(header('set-cookie')).toBeNull()
  expect(header('access-control-allow-credentials')).toBeNull()
  if (!shared.includes(path) || !response.ok) expect(header('cache-control')).toContain('no-store')
}

it.each(walked.map((call) => [`${call.method} ${call.path}`, call] as const))(
  'gives safe headers with every answer of %s',
  async (_name, call) => {
    const right = call.who === 'visitor' ? visitor.token : adminKey
    for (const token of [undefined, 'nonsense', right]) {
      const response = await knock(call, token)
      expectSafe(response, call.path)
      const forPages = call.path.startsWith('/v1/') && ['anyone', 'visitor'].includes(call.who)
      expect(response.headers.get('access-control-allow-origin')).toBe(forPages ? '*' : null)
    }
  },
)

it.each(['/v1/agent/conversations', '/v1/admin/keys', '/health'])(
  'lets no page of another origin read %s',
  async (path) => {
    const response = await request(path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(response.headers.get('access-control-allow-methods')).toBeNull()
  },
)

it.each(['text/event-stream', 'application/json'])(
  'lets nobody keep a log that travels as %s',
  async (accept) => {
    const response = await request(`${visitor.path}/events`, {
      headers: { accept, authorization: `Bearer ${visitor.token}` },
    })
    expectSafe(response, '')
    await response.body?.cancel()
  },
)

it('gives safe headers with a socket that it refuses', async () => {
  const response = await request(`${visitor.path}/events`, {
    headers: { upgrade: 'websocket', 'sec-websocket-protocol': 'deskbell.v1, nonsense' },
  })
  expect(response.status).toBe(401)
  expectSafe(response, '')
})
