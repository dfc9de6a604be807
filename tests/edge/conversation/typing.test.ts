import { exports } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import { Typing } from '../../../edge/conversation/typing.ts'
import type { EventPage } from '../../../shared/api.ts'
import {
  adminKey,
  agentCall,
  base,
  call,
  origin,
  pushSite,
  sam,
  staffEvents,
  Visitor,
} from '../api.ts'

let site = ''
beforeAll(async () => {
  site = (await pushSite()).slug
})

/** Everything that one side's socket gets from now on. */
async function listen(visitor: Visitor, side: 'visitor' | 'staff') {
  const staff = side === 'staff'
  const response = await exports.default.fetch(
    new Request(
      `${base}${staff ? visitor.path.replace('/v1/', '/v1/agent/') : visitor.path}/events?after=999`,
      {
        headers: {
          upgrade: 'websocket',
          'sec-websocket-protocol': `deskbell.v1, ${staff ? '' : visitor.token}`,
          ...(staff ? { authorization: `Bearer ${adminKey}` } : { origin }),
        },
      },
    ),
  )
  expect(response.status).toBe(101)
  const frames: { type: string }[] = []
  const socket = response.webSocket
  socket?.accept()
  socket?.addEventListener('message', (event) => frames.push(JSON.parse(String(event.data))))
  const typing = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    return frames.filter(({ type }) => type === 'typing')
  }
  return { typing, close: () => socket?.close() }
}

it('tells staff that the visitor is typing, and not the visitor', async () => {
  const visitor = await Visitor.inConversation(site)
  const staff = await listen(visitor, 'staff')
  const own = await listen(visitor, 'visitor')
  expect((await visitor.post(`${visitor.path}/typing`, { on: true })).status).toBe(202)
  await visitor.post(`${visitor.path}/typing`, { on: false })
  expect(await staff.typing()).toEqual([
    { type: 'typing', author: 'visitor', on: true },
    { type: 'typing', author: 'visitor', on: false },
  ])
  expect(await own.typing()).toEqual([])
  staff.close()
  own.close()
})

it('tells the visitor that an agent is typing, while people own the conversation', async () => {
  const visitor = await Visitor.inConversation(site)
  const own = await listen(visitor, 'visitor')
  const types = (on: boolean) =>
    agentCall('POST', visitor.conversation, '/typing', { on, agent: sam })
  expect((await types(true)).status).toBe(202)
  expect(await own.typing()).toEqual([])
  await agentCall('POST', visitor.conversation, '/accept', { agent: sam })
  await types(true)
  expect(await own.typing()).toEqual([{ type: 'typing', author: 'agent', on: true, agent: sam }])
  own.close()
})

it('keeps none of it, and gives it no seq', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.post(`${visitor.path}/typing`, { on: true })
  expect(await staffEvents(visitor.conversation)).toEqual([])
  const { body } = await agentCall<EventPage>('GET', visitor.conversation, '/events')
  expect(body.next).toBe(0)
})

it('passes a side’s typing on once in a while, however often it is said', () => {
  let now = 1_000_000
  const typing = new Typing(() => now)
  const said = Array.from({ length: 100 }, () => {
    now += 100
    return typing.isNews('visitor', true)
  })
  expect(said.filter(Boolean)).toHaveLength(7)
  expect(typing.isNews('visitor', false)).toBe(true)
  expect(typing.isNews('visitor', false)).toBe(false)
  expect(typing.isNews('visitor', true)).toBe(false)
  expect(typing.isNews('agent', true)).toBe(true)
})

it('refuses what does not fit, and strangers', async () => {
  const visitor = await Visitor.inConversation(site)
  const stranger = await Visitor.inConversation(site)
  expect((await visitor.post(`${visitor.path}/typing`, { on: 'yes' })).status).toBe(400)
  expect((await visitor.post(`${visitor.path}/typing`, { on: true, agent: sam })).status).toBe(400)
  expect((await agentCall('POST', visitor.conversation, '/typing', { on: true })).status).toBe(400)
  expect((await stranger.post(`${visitor.path}/typing`, { on: true })).status).toBe(404)
  expect((await call('POST', `${visitor.path}/typing`, { body: { on: true } })).status).toBe(401)
})
