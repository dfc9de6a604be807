import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ConversationModel, createConversation } from '../../widget/conversation.ts'
import { panelTexts } from '../../widget/texts.ts'
import { readVisit, updateVisit } from '../../widget/visit.ts'
import { chunkEvents, messageEvent, problem, scriptedEdge } from './support/scripted-edge.ts'

const options = { site: 'acme', edge: 'http://edge.test', locale: 'en' }
const known = {
  token: 'token-1',
  expiresAt: 0,
  visitor: { id: 'v', verified: false },
  conversation: { id: 'conversation-1', status: 'assistant', lastSeq: 2 },
}

let edge: ReturnType<typeof scriptedEdge>
let models: ConversationModel[]

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  edge = scriptedEdge()
  models = []
})
afterEach(() => {
  for (const model of models) model.end()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const settle = (time = 50) => vi.advanceTimersByTimeAsync(time)

async function begin() {
  let ids = 0
  const model = createConversation({
    options,
    texts: panelTexts,
    fetch: edge.fetch,
    createSocket: edge.createSocket,
    newId: () => `id-${++ids}`,
    now: () => 1,
  })
  models.push(model)
  void model.begin()
  await settle()
  return model
}

/** What the panel shows, a line for each entry. */
function shown(model: ConversationModel): string[] {
  return model.entries.value.map((entry) =>
    entry.kind === 'note'
      ? `· ${entry.text}`
      : `${entry.author} ${entry.state.value}: ${entry.blocks.value
          .map((block) => (block.kind === 'text' ? block.text.value : `(${block.text})`))
          .join(' | ')}`,
  )
}

async function live(model: ConversationModel) {
  model.say('hello')
  await settle()
  const socket = edge.sockets.at(-1)
  if (!socket) throw new Error('no socket was dialled')
  socket.open()
  return socket
}

describe('a conversation', () => {
  it('makes nothing at the edge before the visitor says something', async () => {
    await begin()
    expect(edge.asked.map(({ path }) => path)).toEqual(['/v1/sites/acme', '/v1/sessions'])
    expect(edge.sockets).toHaveLength(0)
  })

  it('is made with the first message, and listened to with the token as a protocol', async () => {
    const model = await begin()
    await live(model)
    const [created] = edge.to('conversations')
    const [sent] = edge.to('messages')
    expect(sent?.body).toEqual({ id: 'id-1', parts: [{ type: 'text', text: 'hello' }] })
    expect(sent?.token).toBe('Bearer token-1')
    const { id } = (created?.body ?? {}) as { id?: string }
    expect(edge.sockets[0]?.url).toBe(`ws://edge.test/v1/conversations/${id}/events?after=0`)
    expect(edge.sockets[0]?.protocols).toEqual(['deskbell.v1', 'token-1'])
    expect(shown(model)).toEqual(['visitor done: hello'])
    expect(readVisit('acme').outbox).toEqual([])
  })

  it('shows chunks as they come, and keeps the text that stands when the message is finished', async () => {
    const model = await begin()
    const socket = await live(model)
    socket.tell(
      ...chunkEvents('m-1', [
        { type: 'start' },
        { type: 'text-start', id: 't' },
        { type: 'text-delta', id: 't', delta: 'Thirty ' },
        { type: 'text-delta', id: 't', delta: 'days [1]' },
      ]),
    )
    await settle()
    expect(shown(model)).toEqual(['visitor done: hello', 'assistant writing: Thirty days [1]'])
    expect(model.writing.value?.id).toBe('m-1')
    const block = model.writing.value?.blocks.value[0]
    const source = {
      type: 'source-url',
      sourceId: '1',
      url: 'https://a.example/',
      title: 'Returns',
    }
    socket.tell(messageEvent(2, 'm-1', 'assistant', 'Thirty days [1]', [source]))
    const entry = model.entries.value[1]
    expect(entry?.kind === 'message' && entry.blocks.value[0]).toBe(block)
    expect(entry?.kind === 'message' && entry.citations.value).toEqual([source])
    expect(model.writing.value).toBeUndefined()
  })

  it('replaces what it held when a running message is told again after a reconnect', async () => {
    const model = await begin()
    const socket = await live(model)
    const start = [{ type: 'start' }, { type: 'text-start', id: 't' }]
    socket.tell(...chunkEvents('m-1', [...start, { type: 'text-delta', id: 't', delta: 'One' }]))
    await settle()
    socket.fall()
    await settle(1_000)
    const next = edge.sockets.at(-1)
    next?.open()
    next?.tell(
      ...chunkEvents('m-1', [...start, { type: 'text-delta', id: 't', delta: 'One two' }], 7),
    )
    next?.tell(...chunkEvents('m-1', [{ type: 'text-delta', id: 't', delta: ' three' }], 10))
    next?.tell(...chunkEvents('m-1', [{ type: 'text-delta', id: 't', delta: ' three' }], 10))
    await settle()
    expect(shown(model)[1]).toBe('assistant writing: One two three')
  })

  it('takes each seq once, and passes events that it does not know', async () => {
    const model = await begin()
    const socket = await live(model)
    socket.tell(
      messageEvent(3, 'm-1', 'assistant', 'a'),
      messageEvent(3, 'm-1', 'assistant', 'b'),
      { seq: 4, at: 1, epoch: 1, type: 'weather', sun: true },
      { seq: 'x', type: 'message' },
    )
    socket.onmessage?.({ data: 'pong' })
    socket.onmessage?.({ data: '{broken' })
    expect(shown(model)).toEqual(['visitor done: hello', 'assistant done: a'])
    socket.fall()
    await settle(1_000)
    expect(edge.sockets.at(-1)?.url).toMatch(/after=4$/)
  })

  it('tells who owns the conversation', async () => {
    const model = await begin()
    const socket = await live(model)
    const stamp = { at: 1, epoch: 2, type: 'status' }
    socket.tell(
      { ...stamp, seq: 2, status: 'queued', previous: 'assistant', by: 'visitor' },
      {
        ...stamp,
        seq: 3,
        status: 'agent',
        previous: 'queued',
        by: 'agent',
        agent: { id: 'a', name: 'Sara' },
      },
    )
    expect(model.status.value).toBe('agent')
    expect(model.agent.value?.name).toBe('Sara')
    socket.tell({ ...stamp, seq: 4, status: 'assistant', previous: 'agent', by: 'agent' })
    expect(model.agent.value).toBeUndefined()
    expect(shown(model).slice(1)).toEqual([
      `· ${panelTexts.joinedQueue}`,
      `· ${panelTexts.agentJoined('Sara')}`,
      `· ${panelTexts.assistantBack}`,
    ])
  })

  it('shows the newest page of a history, and earlier ones above it', async () => {
    edge.answers.sessions = () => ({ status: 201, body: known })
    edge.answers.events = ({ path }) =>
      path.includes('before=')
        ? { body: { events: [messageEvent(1, 'm-1', 'visitor', 'first')], next: 1, more: false } }
        : { body: { events: [messageEvent(2, 'm-2', 'assistant', 'second')], next: 2, more: true } }
    const model = await begin()
    expect(shown(model)).toEqual(['assistant done: second'])
    expect(model.earlier.value).toBe(2)
    await Promise.all([model.readEarlier(), model.readEarlier()])
    expect(edge.to('events')).toHaveLength(2)
    expect(shown(model)).toEqual(['visitor done: first', 'assistant done: second'])
    expect(model.earlier.value).toBe(0)
    expect(edge.sockets[0]?.url).toMatch(/conversation-1\/events\?after=2$/)
  })

  it('asks for a person and for the assistant', async () => {
    const model = await begin()
    model.askPerson()
    await settle()
    model.askAssistant()
    await settle()
    expect(edge.to('handoff').map(({ body }) => body)).toEqual([{}, { cancel: true }])
    expect(edge.to('conversations')).toHaveLength(1)
  })

  it('sends a quick reply as the choice that it is', async () => {
    const model = await begin()
    model.choose('message-1', 'option-1', 'Start a return')
    await settle()
    expect(edge.to('messages')[0]?.body).toMatchObject({
      parts: [{ type: 'data-reply', data: { messageId: 'message-1', optionId: 'option-1' } }],
    })
    expect(shown(model)).toEqual(['visitor done: Start a return'])
  })
})

describe('unsent messages', () => {
  it('wait while the edge is out of reach, and are sent once, in order, under their ids', async () => {
    let reachable = false
    const model = await begin()
    const taken: string[] = []
    edge.answers.messages = ({ body }) => {
      if (!reachable) throw new TypeError('Failed to fetch')
      taken.push((body as { id: string }).id)
      return { status: 202, body: { seq: taken.length } }
    }
    model.say('one')
    model.say('two')
    await settle(3_000)
    expect(shown(model)).toEqual(['visitor sending: one', 'visitor sending: two'])
    expect(readVisit('acme').outbox?.map(({ text }) => text)).toEqual(['one', 'two'])
    reachable = true
    model.wake()
    await settle()
    expect(taken).toHaveLength(2)
    expect(new Set(edge.to('messages').map(({ body }) => (body as { id: string }).id)).size).toBe(2)
    expect(shown(model)).toEqual(['visitor done: one', 'visitor done: two'])
  })

  it('survive a reload', async () => {
    updateVisit('acme', {
      outbox: [{ id: 'kept-id-1', parts: [{ type: 'text', text: 'kept' }], text: 'kept', at: 1 }],
    })
    const model = await begin()
    expect(edge.to('messages')[0]?.body).toMatchObject({ id: 'kept-id-1' })
    expect(shown(model)).toEqual(['visitor done: kept'])
  })

  it('that the edge refuses say so, let the next one pass, and can be sent again or deleted', async () => {
    edge.answers.messages = ({ body }) =>
      JSON.stringify(body).includes('bad')
        ? problem(400, 'invalid-body')
        : { status: 202, body: {} }
    const model = await begin()
    model.say('bad')
    model.say('good')
    await settle()
    expect(shown(model)).toEqual(['visitor failed: bad', 'visitor done: good'])
    edge.answers.messages = () => ({ status: 202, body: {} })
    const [entry] = model.entries.value
    model.retry(entry?.id ?? '')
    await settle()
    expect(shown(model)[0]).toBe('visitor done: bad')
    expect(readVisit('acme').outbox).toEqual([])
  })

  it('and a wish for a person that does not get through both wait, in order, for all to see', async () => {
    const model = await begin()
    await live(model)
    edge.answers.handoff = () => {
      throw new TypeError('Failed to fetch')
    }
    model.askPerson()
    await settle()
    expect(shown(model).slice(1)).toEqual([`visitor sending: ${panelTexts.person}`])
    model.askPerson()
    model.say('anyone?')
    await settle(5_000)
    expect(shown(model).slice(1)).toEqual([
      'visitor sending: anyone?',
      `visitor sending: ${panelTexts.person}`,
    ])
    expect(edge.to('messages')).toHaveLength(1)
    edge.answers.handoff = () => ({ status: 202, body: { status: 'queued' } })
    model.wake()
    await settle()
    expect(shown(model).slice(1)).toEqual(['visitor done: anyone?'])
    expect(readVisit('acme').outbox).toEqual([])
  })

  it('and a wish that the edge refuses say so, and can be told again', async () => {
    edge.answers.handoff = () => problem(409, 'conflict')
    const model = await begin()
    model.askPerson()
    await settle()
    const [entry] = model.entries.value
    expect(shown(model)).toEqual([`visitor failed: ${panelTexts.person}`])
    edge.answers.handoff = () => ({ status: 202, body: { status: 'queued' } })
    model.retry(entry?.id ?? '')
    await settle()
    expect(shown(model)).toEqual([])
  })

  it('wait as long as the edge asks', async () => {
    let calls = 0
    edge.answers.messages = () =>
      ++calls === 1 ? problem(429, 'too-many', { 'retry-after': '7' }) : { status: 202, body: {} }
    const model = await begin()
    model.say('slow down')
    await settle(6_500)
    expect(calls).toBe(1)
    await settle(1_000)
    expect(calls).toBe(2)
  })

  it('are sent with a new token when the old one has run out', async () => {
    let sessions = 0
    edge.answers.sessions = () => ({
      status: 201,
      body: { ...known, conversation: undefined, token: `token-${++sessions}` },
    })
    edge.answers.messages = ({ token }) =>
      token === 'Bearer token-1' ? problem(401, 'token-expired') : { status: 202, body: {} }
    const model = await begin()
    model.say('still me')
    await settle()
    expect(edge.to('sessions').map(({ token }) => token)).toEqual([null, 'Bearer token-1'])
    expect(shown(model)).toEqual(['visitor done: still me'])
  })
})

describe('the connection', () => {
  it('polls behind sockets that fail, and goes back to the socket', async () => {
    const model = await begin()
    const first = await live(model)
    edge.answers.events = () => ({
      body: { events: [messageEvent(5, 'm-5', 'assistant', 'polled')], next: 9, more: false },
    })
    first.fall()
    await settle(1_000)
    edge.sockets.at(-1)?.fall()
    await settle(10)
    expect(model.connection.value).toBe('polling')
    expect(shown(model)[1]).toBe('assistant done: polled')
    await settle(2_000)
    const next = edge.sockets.at(-1)
    expect(next?.url).toMatch(/after=9$/)
    next?.open()
    expect(model.connection.value).toBe('live')
    const polls = edge.to('events').length
    await settle(10_000)
    expect(edge.to('events')).toHaveLength(polls)
  })

  it('pings, and leaves a socket that no longer answers', async () => {
    const model = await begin()
    const socket = await live(model)
    await settle(25_000)
    expect(socket.sent).toEqual(['ping'])
    socket.onmessage?.({ data: 'pong' })
    await settle(25_000)
    expect(socket.sent).toHaveLength(2)
    await settle(10_000)
    expect(socket.readyState).toBe(3)
    expect(edge.sockets.length).toBeGreaterThan(1)
  })

  it('is tested at once when the page comes back to life', async () => {
    const model = await begin()
    const socket = await live(model)
    model.wake()
    expect(socket.sent).toEqual(['ping'])
    model.sleep()
    expect(socket.readyState).toBe(3)
    model.wake()
    await settle()
    expect(edge.sockets).toHaveLength(2)
  })
})

describe('what is wrong at the site owner’s end', () => {
  it('an unknown site gets one console line and a kind sentence', async () => {
    const line = vi.spyOn(console, 'error').mockImplementation(() => {})
    edge.answers['sites/acme'] = () => problem(404, 'unknown-site')
    const model = await begin()
    // The edge's own words; a journey reads them.
    expect(line).toHaveBeenCalledExactlyOnceWith('Deskbell: unknown-site')
    expect(model.failure.value).toBe(panelTexts.notHere)
    expect(model.shut.value).toBe(true)
  })

  it('an origin that is not listed gets one console line', async () => {
    const line = vi.spyOn(console, 'error').mockImplementation(() => {})
    edge.answers.sessions = () => problem(403, 'origin-not-allowed')
    await begin()
    expect(line).toHaveBeenCalledExactlyOnceWith('Deskbell: origin-not-allowed')
  })

  it('an edge that is down is tried again', async () => {
    let down = true
    edge.answers['sites/acme'] = () => {
      if (down) throw new TypeError('Failed to fetch')
      return { body: { site: 'acme', name: 'Acme', theme: {}, agents: { available: true } } }
    }
    const model = await begin()
    expect(model.failure.value).toBe(panelTexts.offline)
    down = false
    await settle(5_000)
    expect(model.site.value?.name).toBe('Acme')
    expect(model.failure.value).toBe('')
  })
})
