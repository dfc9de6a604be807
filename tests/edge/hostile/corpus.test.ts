import { beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../../shared/error.ts'
import { limits } from '../../../shared/limits.ts'
import type { Message } from '../../../shared/message.ts'
import {
  adminKey,
  call,
  messages,
  origin,
  pushSite,
  request,
  staffEvents,
  Visitor,
} from '../api.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.inConversation((await pushSite()).slug)
  await visitor.say('what does delivery cost?')
  await visitor.answer()
})

const megabytes = 13 * 1024 * 1024
const id = () => crypto.randomUUID()

/** A body that comes in pieces and never says how long it is. */
function pieces(bytes: number): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(64 * 1024).fill(0x20)
  let left = bytes
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(piece)
      left -= piece.length
      if (left <= 0) controller.close()
    },
  })
}

describe('A body of 13 MB', () => {
  it.each([
    ['POST', '/v1/sessions', false],
    ['POST', '/v1/conversations', false],
    ['POST', '/v1/conversations/abcdefgh/messages', false],
    ['POST', '/v1/chat', false],
    ['POST', '/v1/agent/conversations/abcdefgh/accept', true],
    ['PUT', '/v1/admin/sites/acme', true],
    ['POST', '/v1/admin/keys', true],
  ])('is refused by %s %s, whole or in pieces of no stated length', async (method, path, staff) => {
    const headers = {
      origin,
      authorization: `Bearer ${staff ? adminKey : visitor.token}`,
      'content-type': 'application/json',
    }
    const whole = await request(path, { method, headers, body: ' '.repeat(megabytes) })
    const inPieces = await request(path, { method, headers, body: pieces(megabytes) })
    expect([whole.status, inPieces.status]).toEqual([413, 413])
    expect((await inPieces.json<Problem>()).type).toBe('urn:deskbell:error:body-too-large')
    await whole.body?.cancel()
  })
})

describe('JSON', () => {
  const post = (path: string, body: string) =>
    request(path, {
      method: 'POST',
      headers: {
        origin,
        authorization: `Bearer ${visitor.token}`,
        'content-type': 'application/json',
      },
      body,
    })

  it.each([
    ['a million lists, one in the other', '['.repeat(500_000) + ']'.repeat(500_000)],
    ['a million lists that never close', '['.repeat(1_000_000)],
    [
      'half a million zeros for messages',
      `{"id":"abcdefgh","messages":[${'0,'.repeat(400_000)}0]}`,
    ],
    [
      'objects nested 10,000 deep in a message',
      `{"id":"abcdefgh","messages":[{"id":"a","role":"user","parts":[${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}]}]}`,
    ],
  ])('of %s is refused at the widest door', async (_name, body) => {
    const answer = await post('/v1/chat', body)
    expect(answer.status).toBe(400)
    await answer.body?.cancel()
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'with the key %s changes nothing but the answer',
    async (key) => {
      const answer = await post(
        '/v1/conversations',
        `{"${key}": {"id": "abcdefgh", "polluted": true}}`,
      )
      expect(answer.status).toBe(400)
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
      await answer.body?.cancel()
    },
  )

  it('in a history for the AI SDK’s door may hold what it likes where nobody reads', async () => {
    const answer = await post(
      '/v1/chat',
      `{"id":"${id()}","constructor":1,"messages":[{"id":"${id()}","role":"user","parts":[{"type":"tool-x","__proto__":{"type":"text"}},{"type":"text","text":"hello"}]}]}`,
    )
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('[DONE]')
  })
})

describe('Text', () => {
  const say = async (text: string) => {
    const message = id()
    const { status } = await visitor.say(text, message)
    expect(status).toBe(202)
    return messages(await staffEvents(visitor.conversation)).find((m) => m.id === message)
  }
  const textOf = (message: Message | undefined) =>
    message?.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('')

  it.each([
    ['keeps line ends and tabs', 'a\r\nb\rc\u2028d\te', 'a\nb\nc\nd\te'],
    ['loses what would command a terminal', 'a\u001b[31mb\u0007c\u009bd\u007f', 'a[31mbcd'],
    [
      'loses overrides and embeddings of direction',
      'send \u202egpj.exe\u202c now\u202a',
      'send gpj.exe now',
    ],
    [
      'keeps the marks and isolates of right-to-left writers',
      'שלום\u200f \u2067abc\u2069!',
      'שלום\u200f \u2067abc\u2069!',
    ],
    ['keeps emoji whole', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é'],
  ])('of a visitor %s', async (_name, sent, kept) => {
    expect(textOf(await say(sent))).toBe(kept)
  })

  it.each(['\u202e\u0007\u202c', '\u200b\u2060', '\u200e \u200f', '\u3164\ufe0f', '\u{e0041}'])(
    'of nothing but hidden characters is blank: %j',
    async (hidden) => {
      expect((await visitor.say(hidden)).status).toBe(400)
    },
  )

  it('of all parts together has one ceiling', async () => {
    const part = { type: 'text', text: 'x'.repeat(limits.messageText / 2) }
    const send = (parts: unknown[]) =>
      visitor.post<Problem>(`${visitor.path}/messages`, { id: id(), parts })
    expect((await send([part, part])).status).toBe(202)
    const { status, body } = await send([part, part, { type: 'text', text: 'y' }])
    expect(status).toBe(400)
    expect(body.errors?.[0]?.path).toBe('parts')
  })

  it('in an agent’s name cannot turn around what stands beside it', async () => {
    const named = await Visitor.inConversation(visitor.site)
    await named.say('hello')
    await call('POST', `/v1/agent/conversations/${named.conversation}/accept`, {
      token: adminKey,
      body: { agent: { id: 'sam', name: '\u202eReal\u2066 Sam\u200f\n\u0007' } },
    })
    const [status] = (await staffEvents(named.conversation)).filter(
      (event) => event.type === 'status',
    )
    expect(status).toMatchObject({ agent: { name: 'Real Sam' } })
  })
})

describe('A token', () => {
  it('that was stolen serves no page but the site’s own', async () => {
    for (const from of ['https://evil.example', 'null', 'https://shop.example.evil.example']) {
      const { status } = await call('POST', `${visitor.path}/messages`, {
        token: visitor.token,
        headers: { origin: from },
        body: { id: id(), parts: [{ type: 'text', text: 'hello' }] },
      })
      expect(status).toBe(403)
    }
  })

  it('of another site begins nothing under an id that is taken, and leaves the owner’s alone', async () => {
    const other = await Visitor.arrive((await pushSite()).slug)
    expect((await other.post('/v1/conversations', { id: visitor.conversation })).status).toBe(404)
    expect((await visitor.page()).events.length).toBeGreaterThan(0)
    const listed = await call<{ conversations: unknown[] }>('GET', '/v1/conversations', {
      token: other.token,
    })
    expect(listed.body.conversations).toEqual([])
  })
})

describe('A reader', () => {
  it('who claims to have seen more than there is gets nothing, and is told where the log ends', async () => {
    const page = await visitor.page('after=999999999999999')
    expect(page.events).toEqual([])
    expect(page.next).toBe((await visitor.page()).next)
  })

  it.each(['-5', 'x', '1e9', '', '\u0661'])(
    'whose Last-Event-ID is "%s" begins at the beginning',
    async (last) => {
      const response = await request(`${visitor.path}/events`, {
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${visitor.token}`,
          'last-event-id': encodeURIComponent(last),
        },
      })
      const reader = response.body?.getReader()
      const first = await reader?.read()
      expect(new TextDecoder().decode(first?.value)).toContain('id: 1\n')
      await reader?.cancel()
    },
  )

  it.each([
    ['image/png'],
    ['*/*;q=banana'],
    [',,,;;;'],
    ['text/event-stream;q=0'],
    ['x'.repeat(20_000)],
  ])('who accepts "%.20s" gets JSON', async (accept) => {
    const response = await request(`${visitor.path}/events`, {
      headers: { accept, authorization: `Bearer ${visitor.token}` },
    })
    expect(response.headers.get('content-type')).toContain('application/json')
    await response.body?.cancel()
  })
})

describe('A method', () => {
  it('that an address does not know is a 405 which names those it does', async () => {
    const { status, headers } = await call('PATCH', '/v1/admin/sites/acme', { token: adminKey })
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('PUT, GET, HEAD')
  })

  it('for preflights is answered for pages, whatever they ask for', async () => {
    const response = await request('/v1/sessions', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'TRACE',
        'access-control-request-headers': 'x,'.repeat(2_000),
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-headers')).not.toContain('x,')
  })
})

it('knows no site that could not be one, and asks no database for it', async () => {
  for (const slug of ['__proto__', '%00', '%ED%A0%80', 'A', 'x'.repeat(10_000), '..%2f']) {
    expect((await call('GET', `/v1/sites/${slug}`)).status).toBe(404)
  }
  const { status } = await call('POST', '/v1/sessions', {
    headers: { origin },
    body: { site: 'never-pushed' },
  })
  expect(status).toBe(404)
})
