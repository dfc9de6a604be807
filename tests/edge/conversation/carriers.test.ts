import { exports } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import type { ConversationEvent } from '../../../shared/event.ts'
import { limits } from '../../../shared/limits.ts'
import { base, eventually, origin, pushSite, request, Visitor } from '../api.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.inConversation((await pushSite()).slug)
  await visitor.say('what does delivery cost?')
  await visitor.answer()
})

async function socket(path: string, protocols: string[], from = origin) {
  const response = await exports.default.fetch(
    new Request(base + path, {
      headers: {
        upgrade: 'websocket',
        'sec-websocket-protocol': protocols.join(', '),
        origin: from,
      },
    }),
  )
  const frames: { type: string; seq?: number }[] = []
  const ws = response.webSocket
  ws?.accept()
  ws?.addEventListener('message', (event) => frames.push(JSON.parse(String(event.data))))
  return { response, ws, frames }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 50))

it('gives the same events over JSON, SSE and WebSocket', async () => {
  const json = (await visitor.page()).events
  const sse = await request(`${visitor.path}/events`, {
    headers: { accept: 'text/event-stream', authorization: `Bearer ${visitor.token}` },
  })
  expect(sse.headers.get('content-encoding')).toBe('identity')
  const fromSse = await readSse(sse, json.length)
  expect(fromSse.map((frame) => frame.data)).toEqual(json)
  expect(fromSse.map((frame) => frame.id)).toEqual(json.map((event) => String(event.seq)))
  const { frames, ws } = await socket(`${visitor.path}/events`, ['deskbell.v1', visitor.token])
  await settle()
  expect(frames).toEqual(json)
  ws?.close()
})

it('echoes only the first subprotocol, so that the token goes no further', async () => {
  const { response, ws } = await socket(`${visitor.path}/events`, ['deskbell.v1', visitor.token])
  expect(response.status).toBe(101)
  expect(response.headers.get('sec-websocket-protocol')).toBe('deskbell.v1')
  ws?.close()
})

it.each([
  ['no token', () => ['deskbell.v1'], 401],
  ['a forged token', () => ['deskbell.v1', 'AAAA'], 401],
  ['another protocol', () => ['chat', visitor.token], 401],
])('refuses a socket with %s', async (_name, protocols, status) => {
  expect((await socket(`${visitor.path}/events`, protocols())).response.status).toBe(status)
})

it('refuses a socket from a page that the site does not list', async () => {
  const { response } = await socket(
    `${visitor.path}/events`,
    ['deskbell.v1', visitor.token],
    'https://evil.example',
  )
  expect(response.status).toBe(403)
})

it('sends exactly what was missed after the last seq, by query and by Last-Event-ID', async () => {
  const [, second] = (await visitor.page()).events
  const { frames, ws } = await socket(`${visitor.path}/events?after=1`, [
    'deskbell.v1',
    visitor.token,
  ])
  await settle()
  expect(frames).toEqual([second])
  ws?.close()
  const sse = await request(`${visitor.path}/events`, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${visitor.token}`,
      'last-event-id': '1',
    },
  })
  expect((await readSse(sse, 1))[0]?.data).toEqual(second)
})

it('refuses a stream beyond the ceiling of readers, and has room again once one has left', async () => {
  const crowded = await Visitor.inConversation(visitor.site)
  const read = () =>
    request(`${crowded.path}/events`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${crowded.token}` },
    })
  const streams: Response[] = []
  for (let i = 0; i < limits.readers; i++) streams.push(await read())
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200))
  const refused = await read()
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({ type: 'urn:deskbell:error:too-many' })
  await streams.pop()?.body?.cancel()
  streams.push(
    await eventually(async () => {
      const stream = await read()
      if (stream.status === 200) return stream
      await stream.body?.cancel()
      return undefined
    }),
  )
  await Promise.all(streams.map((stream) => stream.body?.cancel()))
})

it('pages through the log forwards and backwards', async () => {
  const forwards = await visitor.page('after=0&limit=1')
  expect(forwards).toMatchObject({ more: true, next: 1 })
  const newest = await visitor.page('newest=1&limit=1')
  // 2 is staff's: what was understood of the question.
  expect(newest.events[0]?.seq).toBe(3)
  expect(newest.more).toBe(true)
  const older = await visitor.page('before=2&limit=1')
  expect(older.events[0]?.seq).toBe(1)
  expect(older.more).toBe(false)
  expect((await visitor.page('after=999')).events).toEqual([])
})

it('streams live to a socket: chunks of the answer, then the whole message', async () => {
  const other = await Visitor.inConversation(visitor.site)
  const { frames, ws } = await socket(`${other.path}/events`, ['deskbell.v1', other.token])
  await other.say('what does delivery cost?')
  await other.answer()
  await settle()
  const chunks = frames.filter((frame) => frame.type === 'chunk') as unknown as {
    index: number
    chunk: { type: string }
  }[]
  expect(chunks.map((frame) => frame.index)).toEqual(chunks.map((_, i) => i))
  expect(chunks[0]?.chunk.type).toBe('start')
  expect(chunks.at(-1)?.chunk.type).toBe('finish')
  const last = frames.at(-1) as ConversationEvent
  expect(last.type).toBe('message')
  ws?.close()
})

async function readSse(response: Response, count: number) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const frames: { id: string | undefined; data: unknown }[] = []
  let text = ''
  while (frames.length < count) {
    const { value, done } = (await reader?.read()) ?? { done: true, value: '' }
    if (done) break
    text += value
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const frame = text.slice(0, end)
      text = text.slice(end + 2)
      const data = /^data: (.*)$/m.exec(frame)?.[1]
      if (data) frames.push({ id: /^id: (.*)$/m.exec(frame)?.[1], data: JSON.parse(data) })
    }
  }
  await reader?.cancel()
  return frames
}
