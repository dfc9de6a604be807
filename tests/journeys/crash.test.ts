import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationEvent } from '../../shared/event.ts'
import { messageText } from '../../shared/message.ts'
import { runRounds } from '../crash/rounds.ts'
import { agentOf, call, startVisitor } from '../support/api.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { runningId, textOf } from '../support/event-source.ts'
import { gate } from '../support/gate.ts'
import { agentKey, pushAcme } from '../support/push.ts'
import { type ScriptedModel, startScriptedModel } from '../support/scripted-model.ts'
import { waitFor } from '../support/wait-for.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'

const origin = 'http://localhost:8788'
const question = "How long do I have to send back a jacket that doesn't fit?"
const answer = 'You have 30 days to send an item back, unworn and with its tags on [1].'

let edge: TestEdge
let model: ScriptedModel
let desk: WebhookReceiver
let key: string

beforeAll(async () => {
  model = await startScriptedModel({ answer })
  desk = await startWebhookReceiver()
  edge = await startEdge({ env: model.env })
  desk.secret = (await pushAcme(edge, { webhook: desk.url })).webhookSecrets?.desk
  key = await agentKey(edge)
})
afterAll(async () => {
  await edge?.stop()
  await Promise.all([model?.close(), desk?.close()])
})

async function staffLog(conversation: string): Promise<ConversationEvent[]> {
  const url = `${edge.url}/v1/agent/conversations/${conversation}/events`
  return (await call<{ events: ConversationEvent[] }>(url, { token: key })).body.events
}

test('a turn that dies in its middle is written anew under the same id, and readers begin it again', async () => {
  const half = gate()
  model.behave({ answer, pause: { before: 7, until: half.opened } })
  const visitor = await startVisitor(edge.url, origin)
  const before = await visitor.listen()
  const asked = await visitor.say(question)
  const id = await waitFor(() => runningId(before.frames), 'the first chunk')
  await waitFor(() => textOf(before.frames, id).includes('send'), 'half an answer')

  await edge.kill9()
  model.behave({ answer, tokenDelay: 5 })
  await edge.restart()

  const after = await visitor.listen(asked.body.seq)
  await waitFor(() => after.frames.some(({ type }) => type === 'message'), 'the whole answer')
  const chunks = after.frames.flatMap((frame) => (frame.type === 'chunk' ? [frame] : []))
  expect(chunks[0]?.chunk).toMatchObject({ type: 'start', messageId: id })
  expect(new Set(chunks.map(({ messageId }) => messageId))).toEqual(new Set([id]))
  expect(textOf(after.frames, id)).toBe(answer)
  const messages = await visitor.messages()
  expect(messages.map((message) => messageText(message))).toEqual([question, answer])
  expect(messages[1]?.id).toBe(id)
  // The question, what was understood of it, the answer: each once.
  const log = await staffLog(visitor.conversation)
  expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(log.map(({ type }) => type)).toEqual(['message', 'understanding', 'message'])
  before.close()
  after.close()
  half.open()
})

test('a dead turn is found by the alarm alone, with nobody there to ask for it', async () => {
  const never = gate()
  model.behave({ answer, pause: { before: 3, until: never.opened } })
  const visitor = await startVisitor(edge.url, origin)
  const asked = model.requests.length
  const id = crypto.randomUUID()
  await visitor.say(question, id)
  await waitFor(() => model.requests.length > asked, 'the turn to begin')
  await edge.kill9()
  model.behave({ answer })
  await edge.restart()
  await waitFor(() => model.requests.length > asked + 1, 'the turn to run again', 20_000)
  expect(messageText(await visitor.answerTo(id))).toBe(answer)
  never.open()
})

test('a handoff in flight arrives after a crash with its one id, though nobody asks for anything', async () => {
  model.behave({ answer })
  const visitor = await startVisitor(edge.url, origin)
  const id = crypto.randomUUID()
  await visitor.say(question, id)
  await visitor.answerTo(id)
  const before = desk.attempts.length
  desk.delay = 30_000
  expect((await visitor.post('handoff', {})).body).toEqual({ status: 'queued' })
  await waitFor(() => desk.attempts.length > before, 'the delivery to be under way')
  await edge.kill9()
  desk.delay = 0
  const secondOf = (attempt = before) =>
    Number(desk.attempts[attempt]?.headers['webhook-timestamp'])
  await waitFor(() => Date.now() / 1_000 >= secondOf() + 1, 'another second on the clock')
  await edge.restart()
  await waitFor(() => desk.attempts.length > before + 1, 'the delivery to come again', 30_000)
  const [first, second] = desk.attempts.slice(before)
  expect(second).toMatchObject({ id: first?.id, body: first?.body, verified: true })
  expect(secondOf(before + 1)).toBeGreaterThan(secondOf())

  const mia = agentOf(edge.url, key, visitor.conversation)
  expect((await mia.accept()).status).toBe(200)
  expect((await mia.say('Here I am.')).status).toBe(202)
  const log = await staffLog(visitor.conversation)
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
  expect(log.filter(({ type }) => type === 'status')).toHaveLength(2)
  const about = () =>
    desk.accepted().filter(({ data }) => JSON.stringify(data).includes(visitor.conversation))
  await waitFor(() => about().length === 3, 'three deliveries')
  await sleep(200)
  expect(about().map(({ type }) => type)).toEqual([
    'handoff.requested',
    'handoff.accepted',
    'message.created',
  ])
})

test('six crashes at random moments, on wires that are cut, break no promise', {
  timeout: 300_000,
}, async () => {
  const report = await runRounds({ rounds: 6, seed: 20_261 })
  expect(report.faults).toEqual([])
  expect(report.rounds).toBe(6)
  // A run in which little happened would prove little.
  expect(report.commands).toBeGreaterThan(50)
  expect(report.cuts).toBeGreaterThan(50)
  expect(report.repeated).toBeGreaterThan(0)
  expect(report.answers.model).toBeGreaterThan(0)
})
