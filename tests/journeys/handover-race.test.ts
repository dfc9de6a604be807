import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EventPage } from '../../shared/api.ts'
import type { ConversationEvent } from '../../shared/event.ts'
import { type Message, messageText } from '../../shared/message.ts'
import { agentOf, call, startVisitor, type Visitor } from '../support/api.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { type Frame, readEvents, runningId, textOf } from '../support/event-source.ts'
import { gate } from '../support/gate.ts'
import { agentKey, pushAcme } from '../support/push.ts'
import { type ScriptedModel, startScriptedModel } from '../support/scripted-model.ts'
import { waitFor } from '../support/wait-for.ts'

const origin = 'http://localhost:8788'
const question = "How long do I have to send back a jacket that doesn't fit?"
const answer =
  'You have 30 days to send the item back, unworn and with its tags on [1]. Open your account and choose Return items [1].'

let edge: TestEdge
let model: ScriptedModel
let key: string

beforeAll(async () => {
  model = await startScriptedModel({ answer })
  edge = await startEdge({ env: model.env })
  await pushAcme(edge, { answers: 'checked' })
  key = await agentKey(edge)
})
afterAll(async () => {
  await edge?.stop()
  await model?.close()
})

/** A visitor in the middle of an answer, read on every carrier by both sides. */
async function midStream() {
  const half = gate()
  model.behave({ answer, pause: { before: 18, until: half.opened } })
  const visitor = await startVisitor(edge.url, origin)
  const theirs = `${edge.url}/v1/conversations/${visitor.conversation}/events`
  const staffs = `${edge.url}/v1/agent/conversations/${visitor.conversation}/events`
  const readers = [
    await visitor.listen(),
    await readEvents(theirs, visitor.token, origin),
    await readEvents(staffs, key),
  ]
  const id = crypto.randomUUID()
  await visitor.say(question, id)
  const [socket, ...streams] = readers.map(({ frames }) => frames) as [Frame[], ...Frame[][]]
  const answerId = await waitFor(() => runningId(socket), 'the first chunk')
  const carriers = [socket, ...streams]
  await waitFor(() => carriers.every((frames) => textOf(frames, answerId).includes('item')), 'text')
  return {
    visitor,
    answerId,
    socket,
    carriers,
    /** Lets the model go on. */
    goOn: half.open,
    page: async () => (await call<EventPage>(theirs, { origin, token: visitor.token })).body,
    close: () => {
      for (const reader of readers) reader.close()
    },
  }
}

function messageIn(frames: readonly Frame[], id: string): Message | undefined {
  const frame = frames.find((one) => one.type === 'message' && one.message.id === id)
  return frame?.type === 'message' ? frame.message : undefined
}

/** Nothing of the answer comes after its place in the log, and that place is before the new owner. */
function expectCutBefore(frames: readonly Frame[], answerId: string): void {
  const logged = frames.findIndex((one) => one.type === 'message' && one.message.id === answerId)
  const handed = frames.findIndex((one) => one.type === 'status' && one.status === 'agent')
  const lastChunk = frames.findLastIndex(
    (one) => one.type === 'chunk' && one.messageId === answerId,
  )
  expect(logged).toBeGreaterThan(lastChunk)
  expect(handed).toBe(logged + 1)
}

async function staffEvents(visitor: Visitor): Promise<ConversationEvent[]> {
  const url = `${edge.url}/v1/agent/conversations/${visitor.conversation}/events`
  return (await call<{ events: ConversationEvent[] }>(url, { token: key })).body.events
}

test('an answer that streams while an agent accepts is cut before the agent’s word, on every carrier', async () => {
  const { visitor, answerId, carriers, goOn, close } = await midStream()
  const mia = agentOf(edge.url, key, visitor.conversation)
  expect((await mia.accept()).body).toEqual({ status: 'agent' })
  const word = crypto.randomUUID()
  await mia.say('Mia here. Let me look at your order.', word)
  goOn()
  await waitFor(() => carriers.every((frames) => messageIn(frames, word)), 'the agent’s word')
  await sleep(300) // time in which a stale answer would come
  for (const frames of carriers) {
    const cut = messageIn(frames, answerId)
    expect(cut?.metadata.interrupted).toBe('handed-over')
    expect(messageText(cut ?? { parts: [] })).toBe(textOf(frames, answerId))
    expectCutBefore(frames, answerId)
  }
  const events = await staffEvents(visitor)
  expect(events.map(({ type, epoch }) => [type, epoch])).toEqual([
    ['message', 0],
    ['message', 0],
    ['status', 1],
    ['handoff', 1],
    ['message', 1],
  ])
  close()
})

test('whatever the moment at which the agent comes, nothing of the answer follows', async () => {
  model.behave({ answer, tokenDelay: 3 })
  for (let wait = 0; wait < 100; wait += 9) {
    const visitor = await startVisitor(edge.url, origin)
    const mia = agentOf(edge.url, key, visitor.conversation)
    const { frames, close } = await visitor.listen()
    await visitor.say(question)
    await sleep(wait)
    const word = crypto.randomUUID()
    await mia.say('Mia here.', word) // an agent's message takes ownership by itself
    await waitFor(() => messageIn(frames, word), 'the agent’s word')
    await sleep(120)
    const status = frames.findIndex((frame) => frame.type === 'status')
    expect(frames.slice(status).filter(({ type }) => type === 'chunk')).toEqual([])
    const answers = (await visitor.messages()).filter(
      ({ metadata }) => metadata.author === 'assistant',
    )
    expect(answers).toHaveLength(1)
    expect(answer.startsWith(messageText(answers[0] ?? { parts: [] }))).toBe(true)
    close()
  }
})

test('a stop keeps what was shown and lets nothing follow, and the waiting message is answered', async () => {
  const { visitor, answerId, carriers, goOn, close } = await midStream()
  const next = crypto.randomUUID()
  await visitor.say('What does delivery cost?', next)
  model.behave({ answer: 'Delivery to Austria is free from 80 euros [1].' })
  expect((await visitor.post('stop', {})).status).toBe(202)
  goOn()
  expect(messageText(await visitor.answerTo(next))).toBe(
    'Delivery to Austria is free from 80 euros [1].',
  )
  for (const frames of carriers) {
    await waitFor(
      () => frames.filter(({ type }) => type === 'message').length === 4,
      'both answers',
    )
    const stopped = messageIn(frames, answerId)
    expect(stopped?.metadata.interrupted).toBe('stopped')
    expect(messageText(stopped ?? { parts: [] })).toBe(textOf(frames, answerId))
    const logged = frames.findIndex((one) => one.type === 'message' && one.message.id === answerId)
    const late = frames
      .slice(logged)
      .filter((one) => one.type === 'chunk' && one.messageId === answerId)
    expect(late).toEqual([])
  }
  close()
})

test('socket, stream and page show the same answer while it is written and after', async () => {
  const { answerId, visitor, socket, carriers, goOn, page, close } = await midStream()
  const { partial, events } = await page()
  expect(partial?.id).toBe(answerId)
  expect(messageText(partial ?? { parts: [] })).toBe(textOf(socket, answerId))
  expect(events).toHaveLength(1)

  const late = await visitor.listen(1)
  await waitFor(() => textOf(late.frames, answerId) !== '', 'what was written so far')
  expect(late.frames[0]).toMatchObject({ type: 'chunk', index: 0, chunk: { type: 'start' } })
  expect(textOf(late.frames, answerId)).toBe(textOf(socket, answerId))

  goOn()
  const all = [...carriers, late.frames]
  await waitFor(() => all.every((frames) => messageIn(frames, answerId)), 'the whole answer')
  for (const frames of all) {
    expect(textOf(frames, answerId)).toBe(answer)
    expect(messageText(messageIn(frames, answerId) ?? { parts: [] })).toBe(answer)
  }
  expect((await page()).partial).toBeUndefined()
  late.close()
  close()
})
