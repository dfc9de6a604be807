import { afterEach, expect, it } from 'vitest'
import { startDemo } from '../../demo/server.ts'
import { startAgentApi } from './agent-api.ts'
import { message, secret } from './deliver.ts'
import { deskState } from './desk-state.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const agent = { id: 'agent-1', name: 'Mia' }
const typing = { type: 'typing', author: 'visitor', on: true }

/** A desk that holds one conversation, in which this happens. */
async function startDesk(events: object[]) {
  const conversation = {
    id: 'conv-1',
    status: 'agent',
    lastSeq: 7,
    startedAt: 1_000,
    updatedAt: 2_000,
    agent,
    visitor: { id: 'v-1', assurance: 'anonymous' },
    preview: 'Hello?',
    messages: [message('m-1', 'visitor', 'Hello?')],
  }
  const api = await startAgentApi(({ path }) => {
    if (path.includes('?status=')) {
      return { body: { conversations: path.endsWith('agent') ? [conversation] : [] } }
    }
    return path.includes('/events') ? { events } : { body: conversation }
  })
  const demo = await startDemo({ port: 0, edge: api.url, agentKey: 'k', webhookSecret: secret })
  closing.push(demo.close, api.close)
  return { demo, api }
}

it('shows that the visitor of a conversation that an agent holds is typing', async () => {
  const { demo, api } = await startDesk([{ type: 'other' }, typing])
  await deskState(demo.url, ({ conversations }) => conversations[0]?.typing === true)
  const follow = api.calls.find(({ path }) => path.includes('/events'))
  expect(follow).toMatchObject({ path: expect.stringContaining('after=7') })
  expect(follow?.authorization).toBe('Bearer k')
})

it('takes it back when the message comes', async () => {
  const said = { type: 'message', message: message('m-2', 'visitor', 'Anybody?') }
  const { demo } = await startDesk([typing, said])
  await deskState(demo.url, ({ conversations: [entry] }) => entry?.id === 'conv-1' && !entry.typing)
})

it('says that the agent is typing, and hides where that does not arrive', async () => {
  const { demo, api } = await startDesk([])
  await deskState(demo.url, ({ conversations }) => conversations.length === 1)
  const says = (on: boolean) =>
    fetch(`${demo.url}/desk/conversations/conv-1/typing`, {
      method: 'POST',
      headers: { origin: demo.url },
      body: JSON.stringify({ agent, on }),
    })
  expect((await says(true)).status).toBe(200)
  expect(api.calls.at(-1)).toMatchObject({
    path: '/v1/agent/conversations/conv-1/typing',
    body: { on: true, agent },
  })
  await api.close()
  expect((await says(false)).status).toBe(200)
})
