import { runInDurableObject } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { limits, socketOnlyReads, socketSpent } from '../../../shared/limits.ts'
import { base, eventually, origin, pushSite, request, Visitor } from '../api.ts'

let site: string
beforeAll(async () => {
  site = (await pushSite()).slug
})

async function open(visitor: Visitor, after = 0) {
  const response = await exports.default.fetch(
    new Request(`${base}${visitor.path}/events?after=${after}`, {
      headers: {
        upgrade: 'websocket',
        'sec-websocket-protocol': `deskbell.v1, ${visitor.token}`,
        origin,
      },
    }),
  )
  const frames: { type: string; seq?: number }[] = []
  let closed: number | undefined
  const ws = response.webSocket
  ws?.addEventListener('message', ({ data }) => {
    if (data !== 'pong') frames.push(JSON.parse(String(data)))
  })
  ws?.addEventListener('close', (event) => {
    closed = event.code
  })
  ws?.accept()
  const closing = () => eventually(async () => closed)
  return { response, ws, frames, closing }
}

/** The first seqs that a visitor sees after one question: 2 is staff's, what was understood of it. */
function visitorSeqs(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i === 0 ? 1 : i + 2))
}

/** Fills a conversation's log as years of use would, straight in its object. */
async function fill(visitor: Visitor, count: number, text: string) {
  const stub = env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(visitor.conversation))
  await runInDurableObject(stub, (_object, state) => {
    const first = state.storage.sql
      .exec<{ seq: number }>('SELECT max(seq) AS seq FROM events')
      .one().seq
    for (let seq = first + 1; seq <= first + count; seq++) {
      const message = {
        id: `filled-${seq}`,
        role: 'user',
        metadata: { author: 'visitor', at: seq },
        parts: [{ type: 'text', text }],
      }
      state.storage.sql.exec(
        "INSERT INTO events (seq, at, epoch, type, for_visitors, message_id, body) VALUES (?, ?, 0, 'message', 1, ?, ?)",
        seq,
        seq,
        message.id,
        JSON.stringify({ seq, at: seq, epoch: 0, type: 'message', message }),
      )
    }
  })
  // The object reads how long its log is when it wakes up.
  await runInDurableObject(stub, (_object, state) => state.abort('evicted by the test')).catch(
    () => undefined, // how an abort shows itself
  )
}

describe('A socket whose client speaks', () => {
  it.each<[string, (ws: WebSocket) => void]>([
    ['text', (ws) => ws.send('hello')],
    ['a command', (ws) => ws.send('{"type":"message","text":"hi"}')],
    ['bytes', (ws) => ws.send(new Uint8Array(1_000))],
    ['a giant', (ws) => ws.send('x'.repeat(900_000))],
    [
      'a thousand frames',
      (ws) => {
        for (let i = 0; i < 1_000; i++) ws.send(`ping ${i}`)
      },
    ],
  ])('in %s is let go, and nobody else notices', async (_name, speak) => {
    const visitor = await Visitor.inConversation(site)
    const [talker, listener] = [await open(visitor), await open(visitor)]
    if (talker.ws) speak(talker.ws)
    expect(await talker.closing()).toBe(socketOnlyReads)
    await visitor.say('what does delivery cost?')
    await visitor.answer()
    await eventually(async () => listener.frames.filter(({ type }) => type === 'message')[1])
    listener.ws?.close()
  })

  it('may ping, and is answered without waking anything', async () => {
    const { ws } = await open(await Visitor.inConversation(site))
    let pong: unknown
    ws?.addEventListener('message', (event) => {
      pong = event.data
    })
    ws?.send('ping')
    expect(await eventually(async () => pong)).toBe('pong')
    ws?.close()
  })
})

describe('A reader', () => {
  it('beyond the ceiling is refused with a time to wait, and let in when one has left', async () => {
    const visitor = await Visitor.inConversation(site)
    const readers = []
    for (let i = 0; i < limits.readers; i++) readers.push(await open(visitor))
    const { response } = await open(visitor)
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('10')
    expect(response.headers.get('x-request-id')).toBeTruthy()
    readers[0]?.ws?.close(1000)
    await eventually(async () => {
      const next = await open(visitor)
      return next.response.status === 101 ? next : undefined
    })
  })

  it('of a long history gets it by sockets of one share each, without a gap', async () => {
    const visitor = await Visitor.inConversation(site)
    await visitor.say('hello')
    await visitor.answer()
    const text = 'x'.repeat(4_000)
    const count = Math.ceil((limits.socketBytes * 2.2) / 4_100)
    await fill(visitor, count, text)
    const seen: number[] = []
    let sockets = 0
    while (seen.length < count + 2) {
      const { frames, closing, ws } = await open(visitor, seen.at(-1) ?? 0)
      sockets++
      if (sockets < 3) expect(await closing()).toBe(socketSpent)
      else
        await eventually(async () => (frames.length + seen.length >= count + 2 ? true : undefined))
      seen.push(...frames.map(({ seq = 0 }) => seq))
      ws?.close()
    }
    expect(sockets).toBe(3)
    expect(seen).toEqual(visitorSeqs(count + 2))
  }, 30_000)

  it('of a long history by SSE gets it as fast as it reads, then what is new', async () => {
    const visitor = await Visitor.inConversation(site)
    await visitor.say('hello')
    await visitor.answer()
    await fill(visitor, 500, 'y'.repeat(4_000))
    const response = await request(`${visitor.path}/events`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${visitor.token}` },
    })
    const seen: number[] = []
    let text = ''
    const decoder = new TextDecoder()
    const reader = response.body?.getReader()
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) throw new Error('The stream ended.')
      text += decoder.decode(value, { stream: true })
      const frames = text.split('\n\n')
      text = frames.pop() ?? ''
      for (const frame of frames) {
        const id = /^id: (\d+)$/m.exec(frame)?.[1]
        if (id) seen.push(Number(id))
      }
      if (seen.length === 502) await visitor.say('and this is new')
      if (seen.length > 502) break
    }
    expect(seen.slice(0, 503)).toEqual(visitorSeqs(503))
    await reader?.cancel()
  }, 30_000)
})

describe('A full conversation', () => {
  it('takes no more messages, but a person is still one tap away, and it can be ended', async () => {
    const visitor = await Visitor.inConversation(site)
    await visitor.say('hello')
    await visitor.answer()
    await fill(visitor, limits.conversationEvents - 2, 'z')
    const { status, body } = await visitor.say('one more')
    expect([status, body]).toMatchObject([429, { type: 'urn:deskbell:error:too-many' }])
    expect((await visitor.post(`${visitor.path}/handoff`, {})).status).toBe(202)
    expect((await visitor.post(`${visitor.path}/close`, {})).status).toBe(202)
    expect((await visitor.page('newest=1')).events.length).toBeGreaterThan(100)
  }, 30_000)
})
