import { request as httpRequest } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { startDemo } from '../../demo/server.ts'
import { startAgentApi } from './agent-api.ts'
import { message, secret } from './deliver.ts'
import { deskState } from './desk-state.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const agent = { id: 'agent-1', name: 'Mia' }

/** A desk beside an agent API that knows one waiting conversation. */
async function startDesk(options: { webhookSecret?: string } = { webhookSecret: secret }) {
  const conversation = {
    id: 'conv-1',
    status: 'queued',
    startedAt: 1_000,
    updatedAt: 2_000,
    visitor: { id: 'v-1', assurance: 'anonymous' },
    preview: 'Hello?',
    messages: [message('m-1', 'visitor', 'Hello?')],
  }
  const api = await startAgentApi(({ method, path, body }) => {
    if (path.includes('?status=')) {
      const listed = path.endsWith(conversation.status) ? [conversation] : []
      return { body: { conversations: listed } }
    }
    if (method === 'GET') return { body: conversation }
    if (path.endsWith('/accept') && conversation.status === 'agent') {
      return { status: 409, body: { detail: 'Ben has accepted it already.' } }
    }
    if (path.endsWith('/accept'))
      Object.assign(conversation, { status: 'agent', ...(body as object) })
    if (path.endsWith('/release')) conversation.status = 'assistant'
    if (path.endsWith('/resolve')) conversation.status = 'resolved'
    return { body: { status: conversation.status } }
  })
  const demo = await startDemo({ port: 0, edge: api.url, agentKey: 'key-of-the-desk', ...options })
  closing.push(demo.close, api.close)
  const act = (action: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${demo.url}/desk/conversations/conv-1/${action}`, {
      method: 'POST',
      headers: { origin: demo.url, ...headers },
      body: JSON.stringify(body),
    })
  await deskState(demo.url, ({ conversations }) => conversations.length === 1)
  return { demo, api, act }
}

describe('the desk', () => {
  it('reads what waits when it starts, so that a restart loses nothing', async () => {
    const { demo } = await startDesk()
    const { conversations, notes } = await deskState(demo.url)
    expect(conversations).toMatchObject([{ id: 'conv-1', status: 'queued', summary: 'Hello?' }])
    expect(notes).toEqual([])
  })

  it('accepts, answers and gives back through the agent API', async () => {
    const { demo, api, act } = await startDesk()
    api.calls.length = 0
    expect((await act('accept', { agent })).status).toBe(200)
    expect((await deskState(demo.url)).conversations).toMatchObject([{ status: 'agent', agent }])
    expect((await act('say', { agent, messageId: 'message-1', text: 'Hi.' })).status).toBe(200)
    expect((await act('release', { agent })).status).toBe(200)
    expect((await deskState(demo.url)).conversations).toEqual([])
    const posts = api.calls.filter(({ method }) => method === 'POST')
    expect(posts.map(({ path, body }) => [path.split('/').at(-1), body])).toEqual([
      ['accept', { agent }],
      ['messages', { id: 'message-1', parts: [{ type: 'text', text: 'Hi.' }], agent }],
      ['release', {}],
    ])
    expect(new Set(posts.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer key-of-the-desk']),
    )
  })

  it('resolves', async () => {
    const { demo, act } = await startDesk()
    expect((await act('resolve', { agent })).status).toBe(200)
    expect((await deskState(demo.url)).conversations).toEqual([])
  })

  it('passes on why the edge refused', async () => {
    const { act } = await startDesk()
    await act('accept', { agent })
    const second = await act('accept', { agent: { id: 'agent-2', name: 'Zoe' } })
    expect(second.status).toBe(409)
    expect(await second.json()).toEqual({ detail: 'Ben has accepted it already.' })
  })

  it('says so when it has no webhook secret, and works by asking', async () => {
    const { demo } = await startDesk({})
    const { notes, conversations } = await deskState(demo.url)
    expect(notes.join()).toContain('DESK_WEBHOOK_SECRET is not set')
    expect(conversations).toHaveLength(1)
    const door = await fetch(`${demo.url}/desk/webhook`, { method: 'POST', body: '{}' })
    expect(door.status).toBe(503)
  })

  it('says so when it has no agent key or the edge does not answer', async () => {
    const keyless = await startDemo({ port: 0, webhookSecret: secret })
    const alone = await startDemo({ port: 0, edge: 'http://127.0.0.1:1', agentKey: 'k' })
    closing.push(keyless.close, alone.close)
    expect((await deskState(keyless.url)).notes.join()).toContain('DESK_AGENT_KEY is not set')
    const { notes } = await deskState(alone.url, ({ notes }) => notes.length === 2)
    expect(notes.join()).toContain('could not be read')
  })

  it('never shows the browser its key or secret', async () => {
    const { demo } = await startDesk()
    const files = ['', '/desk.js', '/view.js', '/agent.js', '/desk.css']
    const pages = await Promise.all(
      files.map(async (file) => (await fetch(`${demo.url}/desk${file}`)).text()),
    )
    const all = pages.join() + JSON.stringify(await deskState(demo.url))
    expect(all).not.toContain('key-of-the-desk')
    expect(all).not.toContain(secret)
  })

  it('refuses commands from other origins', async () => {
    const { api, act } = await startDesk()
    api.calls.length = 0
    for (const origin of ['http://evil.test', 'null', 'http://localhost:1']) {
      expect((await act('accept', { agent }, { origin })).status).toBe(403)
    }
    expect(api.calls).toEqual([])
  })

  it('refuses to be read under another name that points to this machine', async () => {
    const { demo } = await startDesk()
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(demo.url)
      httpRequest(
        { host: '127.0.0.1', port, path: '/desk/events', headers: { host: `evil.test:${port}` } },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      )
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })
})
