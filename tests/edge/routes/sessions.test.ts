import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import { tokenKeys } from '../../../edge/middleware/visitor.ts'
import { signToken } from '../../../edge/session/token.ts'
import { call, origin, pushSite, request, Visitor } from '../api.ts'

let site = ''
beforeAll(async () => {
  site = (await pushSite()).slug
})

function begin(body: unknown, headers: Record<string, string> = { origin }, token?: string) {
  return call<{ type: string; visitor: { id: string }; token: string; detail: string }>(
    'POST',
    '/v1/sessions',
    {
      body,
      headers,
      ...(token && { token }),
    },
  )
}

it('gives a visitor a token that can be a WebSocket subprotocol', async () => {
  const { status, body } = await begin({ site })
  expect(status).toBe(201)
  expect(body.token).toMatch(/^[A-Za-z0-9_-]+$/)
})

it('keeps the visitor who comes back with a token', async () => {
  const first = await begin({ site })
  const again = await begin({ site }, { origin }, first.body.token)
  expect(again.body.visitor.id).toBe(first.body.visitor.id)
})

it('makes a new visitor of one who comes with another site’s token', async () => {
  const other = (await pushSite()).slug
  const first = await begin({ site })
  const elsewhere = await begin({ site: other }, { origin }, first.body.token)
  expect(elsewhere.status).toBe(201)
  expect(elsewhere.body.visitor.id).not.toBe(first.body.visitor.id)
})

it('tells an unknown site from an origin that is not listed, and both are readable from the page', async () => {
  const unknown = await begin({ site: 'nobody' })
  expect(unknown.status).toBe(404)
  expect(unknown.body.type).toBe('urn:deskbell:error:unknown-site')
  const foreign = await begin({ site }, { origin: 'https://evil.example' })
  expect(foreign.status).toBe(403)
  expect(foreign.body.type).toBe('urn:deskbell:error:origin-not-allowed')
  expect(foreign.body.detail).toContain('https://evil.example')
  expect(foreign.headers.get('access-control-allow-origin')).toBe('*')
})

it('wants an Origin for commands, but not for a GET with a valid token', async () => {
  expect((await begin({ site }, {})).status).toBe(403)
  const visitor = await Visitor.inConversation(site)
  expect((await call('GET', `${visitor.path}/events`, { token: visitor.token })).status).toBe(200)
  const posted = await call<{ type: string }>('POST', `${visitor.path}/stop`, {
    token: visitor.token,
    body: {},
  })
  expect(posted.body.type).toBe('urn:deskbell:error:origin-missing')
})

it.each([
  ['no token', undefined],
  ['nonsense', 'nonsense'],
  ['an empty signature', 'AQ'],
])('refuses %s with 401', async (_name, token) => {
  const { status, headers } = await call('GET', '/v1/conversations', {
    ...(token && { token }),
    headers: { origin },
  })
  expect(status).toBe(401)
  expect(headers.get('content-type')).toBe('application/problem+json')
})

it('refuses a token of which any byte was changed', async () => {
  const { token } = await Visitor.arrive(site)
  for (let at = 0; at < token.length; at += 7) {
    const forged = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
    expect((await call('GET', '/v1/conversations', { token: forged })).status).toBe(401)
  }
})

it('keeps queries and personal data of the page’s address out of the token', async () => {
  const { body } = await begin({
    site,
    page: {
      url: 'https://shop.example/account/tom@mail.example?token=s3cr3t-of-page#x',
      title: 'Hello tom@mail.example',
    },
  })
  const readable = atob(body.token.replaceAll('-', '+').replaceAll('_', '/'))
  expect(readable).not.toContain('tom@mail.example')
  expect(readable).not.toContain('s3cr3t-of-page')
})

it('reads a page’s address and title by the site’s own patterns, too', async () => {
  const { slug } = await pushSite(
    'privacy: { references: ["M-[0-9]{10}"], patterns: [{ type: MEMBER, pattern: "K-[0-9]{7}" }] }\n',
  )
  const { body } = await begin({
    site: slug,
    page: { url: 'https://shop.example/club/K-1234567/M-4915123456', title: 'Hello K-7654321' },
  })
  const readable = atob(body.token.replaceAll('-', '+').replaceAll('_', '/'))
  expect(readable).toContain('https://shop.example/club/<MEMBER>/M-4915123456')
  expect(readable).toContain('Hello <MEMBER>')
})

it.each([
  'javascript:alert(1)',
  'data:text/html,secret',
  'file:///home/tom/page.html',
  'about:srcdoc',
])('begins a session on %s, and says nothing of a page', async (url) => {
  const { status, body } = await begin({ site, page: { url, title: 'secret' } })
  expect(status).toBe(201)
  const readable = atob(body.token.replaceAll('-', '+').replaceAll('_', '/'))
  expect(readable).not.toContain('"page"')
})

it('takes a HEAD for a GET', async () => {
  const { token } = await Visitor.arrive(site)
  const answer = await request('/v1/conversations', {
    method: 'HEAD',
    headers: { authorization: `Bearer ${token}` },
  })
  expect([answer.status, await answer.text()]).toEqual([200, ''])
})

it('answers preflights so that browsers keep the answer', async () => {
  const response = await request('/v1/sessions', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    },
  })
  expect(response.headers.get('access-control-max-age')).toBe('7200')
})

it('refuses a token that has ended, and renews it for the same visitor within the window', async () => {
  const key = await tokenKeys(env)
  const day = 24 * 60 * 60
  const now = Math.floor(Date.now() / 1_000)
  const ended = (ago: number) =>
    signToken(key, { site, visitor: 'visitor-1', issuedAt: now - ago - day, expiresAt: now - ago })
  const lately = await ended(day)
  const answer = await call<{ type: string }>('GET', '/v1/conversations', { token: lately })
  expect([answer.status, answer.body.type]).toEqual([401, 'urn:deskbell:error:token-expired'])
  expect((await begin({ site }, { origin }, lately)).body.visitor.id).toBe('visitor-1')
  expect((await begin({ site }, { origin }, await ended(31 * day))).body.visitor.id).not.toBe(
    'visitor-1',
  )
})
