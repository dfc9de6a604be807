import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationEvent } from '../../shared/event.ts'
import { messageText } from '../../shared/message.ts'
import { call, startVisitor } from '../support/api.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { agentKey, pushAcme } from '../support/push.ts'
import { type ScriptedModel, startScriptedModel } from '../support/scripted-model.ts'

const reading = {
  intent: 'return_item',
  confidence: 0.9,
  runnerUp: 'none of these',
  sentiment: -0.7,
  frustration: 0.8,
  urgency: 0.4,
  language: 'en',
  entities: [],
}
const answer = 'You have 30 days to send it back [1].'

let edge: TestEdge
let model: ScriptedModel
let key: string

beforeAll(async () => {
  model = await startScriptedModel({ answer })
  edge = await startEdge({ env: model.env })
  await push('model')
  key = await agentKey(edge)
})
afterAll(async () => {
  await edge?.stop()
  await model?.close()
})

function push(understanding: 'model' | 'embedded', budgets = 'tokensPerSitePerDay: 1000000') {
  return pushAcme(edge, {
    edit: (path, content) =>
      path === 'site.yaml'
        ? `${content.replace('understanding: embedded', `understanding: ${understanding}`)}\nbudgets: { ${budgets} }\n`
        : content,
  })
}

/** One turn: when its first words came, when it was over, and what staff see of it. */
async function ask(text: string) {
  const visitor = await startVisitor(edge.url, 'http://localhost:8788')
  const from = Date.now()
  let first = 0
  const live = await visitor.listen(0, (frame) => {
    if (frame.type === 'chunk' && frame.chunk.type === 'text-delta') first ||= Date.now() - from
  })
  const id = crypto.randomUUID()
  await visitor.say(text, id)
  const message = await visitor.answerTo(id)
  const whole = Date.now() - from
  live.close()
  const url = `${edge.url}/v1/agent/conversations/${visitor.conversation}/events`
  const { events } = (await call<{ events: ConversationEvent[] }>(url, { token: key })).body
  return {
    message,
    first,
    whole,
    understood: events.find((event) => event.type === 'understanding'),
    faults: events.flatMap((event) => (event.type === 'fault' ? [event.code] : [])),
  }
}

const readings = () => model.requests.filter(({ body }) => body.includes('"response_format"'))

test('a model reads each message beside the answer, masked, and what it says is logged', async () => {
  model.behave({ answer, reads: { answer: JSON.stringify(reading) }, tokenDelay: 30 })
  const { message, understood, faults } = await ask(
    'these are too tight, I am ada@example.org, can they go back?',
  )
  expect(messageText(message)).toBe(answer)
  expect(understood).toMatchObject({
    intent: { name: 'return_item', sure: true },
    sentiment: -0.7,
    engine: 'model',
  })
  expect(faults).toEqual([])
  const [request] = readings()
  expect(request?.body).toContain('<EMAIL_1>')
  expect(request?.body).not.toContain('ada@example.org')
})

test('a model that is slow to read delays no word of the answer, and the embedded engine’s reading stands', async () => {
  model.behave({ answer, reads: { answer: JSON.stringify(reading), delay: 4_000 } })
  const { message, first, whole, understood, faults } = await ask('I want to send my jacket back')
  expect(messageText(message)).toBe(answer)
  expect(first).toBeLessThan(2_000)
  expect(whole).toBeLessThan(3_000)
  expect(understood).toMatchObject({ intent: { name: 'return_item' } })
  expect(understood).not.toHaveProperty('engine')
  expect(faults).toEqual(['model-timeout'])
})

test('no model reads where the budget is spent, or where the site has not chosen it', async () => {
  const before = readings().length
  await push('model', 'tokensPerSitePerDay: 0')
  expect((await ask('Can I send it back?')).faults).toEqual(['budget-spent'])
  await push('embedded')
  await ask('Can I send it back?')
  expect(readings()).toHaveLength(before)
})

test('a conversation whose money is spent goes on without a model, and no model is asked at an unknown price', async () => {
  model.behave({ answer })
  await push('embedded', 'costPerConversation: 0.0001, prices: { input: 1, output: 2 }')
  const visitor = await startVisitor(edge.url, 'http://localhost:8788')
  const url = `${edge.url}/v1/agent/conversations/${visitor.conversation}/events`
  const say = async () => {
    const id = crypto.randomUUID()
    await visitor.say('Can I send a jacket back?', id)
    return (await visitor.answerTo(id)).metadata.engine
  }
  expect([await say(), await say()]).toEqual(['model', 'embedded'])
  const { events } = (await call<{ events: ConversationEvent[] }>(url, { token: key })).body
  const [fault] = events.flatMap((event) => (event.type === 'fault' ? [event] : []))
  expect(fault).toMatchObject({
    code: 'budget-spent',
    detail: expect.stringContaining('"costPerConversation"'),
  })
  expect((await ask('Can I send a jacket back?')).faults).toEqual([])
  await push('embedded', 'costPerSitePerDay: 5')
  expect((await ask('Can I send a jacket back?')).faults).toEqual(['model-unpriced'])
})
