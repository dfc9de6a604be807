import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ConversationEvent } from '../../shared/event.ts'
import { type Message, messageText } from '../../shared/message.ts'
import { call, startVisitor } from '../support/api.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { textOf } from '../support/event-source.ts'
import { gate } from '../support/gate.ts'
import { agentKey, pushAcme } from '../support/push.ts'
import {
  type Behaviour,
  type ScriptedModel,
  startScriptedModel,
} from '../support/scripted-model.ts'

const origin = 'http://localhost:8788'
const question = "How long do I have to send back a jacket that doesn't fit?"
const answer = 'Größe „M“ – 30 days 🧥👍🏽 to send it back, それだけ [1]. Is < & "quoted" fine?'

let edge: TestEdge
let model: ScriptedModel
let key: string

beforeAll(async () => {
  model = await startScriptedModel()
  edge = await startEdge({ env: model.env })
  await pushAcme(edge, { answers: 'checked' })
  key = await agentKey(edge)
})
// A model that failed is spared for a while; each case begins with a fresh memory.
afterEach(() => edge.restart())
afterAll(async () => {
  await edge?.stop()
  await model?.close()
})

async function ask(): Promise<{ message: Message; faults: string[]; shown: string }> {
  const visitor = await startVisitor(edge.url, origin)
  const live = await visitor.listen()
  const id = crypto.randomUUID()
  await visitor.say(question, id)
  const message = await visitor.answerTo(id, 40_000)
  const url = `${edge.url}/v1/agent/conversations/${visitor.conversation}/events`
  const { events } = (await call<{ events: ConversationEvent[] }>(url, { token: key })).body
  live.close()
  return {
    message,
    faults: events.flatMap((event) => (event.type === 'fault' ? [event.code] : [])),
    shown: textOf(live.frames, message.id),
  }
}

test('an answer cut at any bytes of the wire arrives exact, on the screen and in the log', async () => {
  for (let cutSeed = 1; cutSeed <= 25; cutSeed++) {
    model.behave({ answer, cutSeed })
    const { message, faults, shown } = await ask()
    expect(messageText(message), `seed ${cutSeed}`).toBe(answer)
    expect(shown, `seed ${cutSeed}`).toBe(answer)
    expect(faults).toEqual([])
  }
})

test.each<[string, Behaviour, number]>([
  ['hangs up', { fault: 'refuse' }, 0],
  ['answers 500', { fault: 'error' }, 0],
  ['says nothing for ever', { fault: 'stall' }, 0],
  [
    'breaks off in mid-stream',
    { answer: 'You have 30 days [1].', fault: 'break', breakAfter: 3, tokenDelay: 60 },
    1,
  ],
])(
  'a model that %s ends in an embedded answer, with a reason in the log',
  async (_name, behaviour, notices) => {
    model.behave(behaviour)
    await expectEmbedded(notices)
  },
)

test('twenty messages wait behind an answer that is being written, and one more is refused whole', async () => {
  const rest = gate()
  model.behave({ answer: 'You have 30 days [1].', pause: { before: 1, until: rest.opened } })
  const visitor = await startVisitor(edge.url, origin)
  const said = Array.from({ length: 21 }, () => crypto.randomUUID())
  for (const id of said) expect((await visitor.say(question, id)).status).toBe(202)
  const refused = await visitor.say(question)
  expect(refused.status).toBe(429)
  expect(refused.body).toMatchObject({ type: 'urn:deskbell:error:too-many' })
  rest.open()
  const last = said.at(-1) ?? ''
  await visitor.answerTo(last, 30_000)
  const messages = await visitor.messages()
  const theirs = messages.filter(({ metadata }) => metadata.author === 'visitor')
  expect(theirs.map(({ id }) => id)).toEqual(said)
  expect(messages.flatMap(({ metadata }) => metadata.replyTo ?? [])).toEqual(said)
})

// The last: nobody listens at the model's address from here on.
test('a refused connection ends in an embedded answer, with a reason in the log', async () => {
  await model.close()
  await expectEmbedded(0)
})

async function expectEmbedded(notices: number): Promise<void> {
  const { message, faults } = await ask()
  expect(message.metadata.engine).toBe('embedded')
  expect(messageText(message)).toContain('30 days')
  expect(message.parts.some(({ type }) => type === 'source-url')).toBe(true)
  expect(message.parts.filter(({ type }) => type === 'data-notice')).toHaveLength(notices)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^model-/)
}
