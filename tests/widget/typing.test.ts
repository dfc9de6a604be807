import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type ConversationModel, createConversation } from '../../widget/conversation.ts'
import { panelTexts } from '../../widget/texts.ts'
import { messageEvent, scriptedEdge } from './support/scripted-edge.ts'

const options = { site: 'acme', edge: 'http://edge.test', locale: 'en' }
const typing = { type: 'typing', author: 'agent', on: true, agent: { id: 'a1', name: 'Sara' } }

let edge: ReturnType<typeof scriptedEdge>
let model: ConversationModel
const settle = (time = 50) => vi.advanceTimersByTimeAsync(time)

/** A conversation that an agent holds, on an open socket. */
beforeEach(async () => {
  vi.useFakeTimers({ now: 1_000_000 })
  localStorage.clear()
  edge = scriptedEdge()
  model = createConversation({
    options,
    texts: panelTexts,
    fetch: edge.fetch,
    createSocket: edge.createSocket,
  })
  void model.begin()
  await settle()
  model.say('hello')
  await settle()
  edge.sockets[0]?.open()
})
afterEach(() => {
  model.end()
  vi.useRealTimers()
})

const tell = (...frames: object[]) => edge.sockets[0]?.tell(...frames)
const accepted = {
  seq: 5,
  at: 1,
  epoch: 1,
  type: 'status',
  status: 'agent',
  previous: 'queued',
  by: 'agent',
  agent: { id: 'a1', name: 'Sara' },
}

it('shows that an agent is typing, and forgets it after a while', async () => {
  tell(accepted, typing)
  expect(model.typing.value).toBe(true)
  await settle(5_000)
  tell(typing)
  await settle(5_000)
  expect(model.typing.value).toBe(true)
  await settle(1_500)
  expect(model.typing.value).toBe(false)
})

it('takes it back with the message, and when told so', () => {
  tell(accepted, typing, messageEvent(6, 'm-6', 'agent', 'Hi.'))
  expect(model.typing.value).toBe(false)
  tell(typing, { ...typing, on: false })
  expect(model.typing.value).toBe(false)
})

it('says that the visitor is typing to agents alone, and not with every letter', async () => {
  model.typed()
  await settle()
  expect(edge.to('typing')).toEqual([])
  tell(accepted)
  for (let letter = 0; letter < 50; letter++) {
    model.typed()
    await settle(100)
  }
  expect(edge.to('typing').map(({ body }) => body)).toEqual([{ on: true }, { on: true }])
})
