import { beforeAll, expect, it } from 'vitest'
import { call, origin, pushSite, request, Visitor } from '../api.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.arrive((await pushSite()).slug)
})

const newId = () => crypto.randomUUID()

async function chat(body: unknown, by = visitor) {
  const response = await request('/v1/chat', {
    method: 'POST',
    headers: { origin, authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  const chunks = [...text.matchAll(/^data: (\{.*)$/gm)].map(
    ([, json]) => JSON.parse(json ?? '') as { type: string },
  )
  return { response, text, types: chunks.map((chunk) => chunk.type) }
}

const user = (text: string, id = newId()) => ({
  id,
  role: 'user',
  parts: [{ type: 'text', text, state: 'done' }],
})

it('creates the conversation, answers in the AI SDK’s stream, and repeats the answer for the same message', async () => {
  const id = newId()
  const message = user('what does delivery cost?')
  const first = await chat({ id, messages: [message], trigger: 'submit-message' })
  expect(first.response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1')
  expect(first.types.slice(0, 3)).toEqual(['start', 'text-start', 'text-delta'])
  expect(first.types).toContain('source-url')
  expect(first.types.at(-1)).toBe('finish')
  expect(first.text).toMatch(/data: \[DONE\]\n\n$/)
  const again = await chat({ id, messages: [message] })
  expect(again.text).toContain('4.95')
})

it('reads the last user message alone, in the history or by itself', async () => {
  const id = newId()
  const made = {
    id: 'made-up-by-client',
    role: 'assistant',
    parts: [{ type: 'text', text: 'I promised you a million' }],
  }
  await chat({ id, messages: [user('hello'), made, user('what does delivery cost?')] })
  await chat({ id, message: user('thanks') })
  visitor.conversation = id
  const page = JSON.stringify((await visitor.page()).events)
  expect(page).toContain('what does delivery cost?')
  expect(page).not.toContain('million')
})

it('answers with the handoff while people own the conversation', async () => {
  const owned = await Visitor.inConversation(visitor.site)
  await owned.post(`${owned.path}/handoff`, {})
  const { types, text } = await chat({ id: owned.conversation, messages: [user('hello?')] }, owned)
  expect(types).toEqual(['start', 'data-handoff', 'finish'])
  expect(text).toContain('"status":"queued"')
})

it('refuses to regenerate, and another visitor’s conversation, creating nothing', async () => {
  expect(
    (await chat({ id: newId(), messages: [user('hi')], trigger: 'regenerate-message' })).response
      .status,
  ).toBe(409)
  const owner = await Visitor.inConversation(visitor.site)
  expect((await chat({ id: owner.conversation, messages: [user('hi')] })).response.status).toBe(404)
  expect((await owner.page()).events).toEqual([])
})

it('says 204 when there is nothing to resume, and 404 for nobody’s conversation', async () => {
  const idle = await Visitor.inConversation(visitor.site)
  const headers = { authorization: `Bearer ${idle.token}` }
  expect((await request(`/v1/chat/${idle.conversation}/stream`, { headers })).status).toBe(204)
  expect((await request(`/v1/chat/${newId()}/stream`, { headers })).status).toBe(404)
})

it('refuses a body without a user message', async () => {
  expect((await chat({ id: newId(), messages: [] })).response.status).toBe(400)
  expect(
    (await chat({ id: newId(), messages: [{ ...user('x'), role: 'system' }] })).response.status,
  ).toBe(400)
  expect(
    (await chat({ id: newId(), messages: [{ id: newId(), role: 'user', parts: [] }] })).response
      .status,
  ).toBe(400)
})

it('begins no conversation for a quick reply to something that was never said', async () => {
  const reply = { type: 'data-reply', data: { messageId: newId(), optionId: 'a' } }
  const stranger = await Visitor.arrive(visitor.site)
  const { response } = await chat(
    { id: newId(), messages: [{ id: newId(), role: 'user', parts: [reply] }] },
    stranger,
  )
  expect(response.status).toBe(404)
  const { body } = await call<{ conversations: unknown[] }>('GET', '/v1/conversations', {
    token: stranger.token,
  })
  expect(body.conversations).toEqual([])
})
