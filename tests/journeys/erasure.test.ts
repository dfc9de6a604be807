import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WebhookData } from '../../shared/handoff.ts'
import { agentOf, call, startVisitor } from '../support/api.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { findInFolder } from '../support/find-bytes.ts'
import { agentKey, pushAcme } from '../support/push.ts'
import { waitFor } from '../support/wait-for.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'

const origin = 'http://localhost:8788'

let edge: TestEdge
let desk: WebhookReceiver
let key: string

beforeAll(async () => {
  desk = await startWebhookReceiver()
  edge = await startEdge()
  const edit = (_path: string, content: string) =>
    content.replace('    events:\n', '    events:\n      - visitor.erased\n')
  desk.secret = (await pushAcme(edge, { webhook: desk.url, edit })).webhookSecrets?.desk
  key = await agentKey(edge)
})
afterAll(async () => {
  await edge?.stop()
  await desk?.close()
})

const erase = (token: string) => call(`${edge.url}/v1/visitor`, { method: 'DELETE', origin, token })

const erasures = () =>
  desk.accepted('visitor.erased').map(({ data }) => data as WebhookData['visitor.erased'])

async function answered(text: string) {
  const visitor = await startVisitor(edge.url, origin)
  const id = crypto.randomUUID()
  await visitor.say(text, id)
  await visitor.answerTo(id)
  return visitor
}

test('erasing cancels what was not delivered, tells the backend once, and leaves no word in the files of the objects', async () => {
  const words = 'zirbenholz-canary-7731'
  desk.answer = 503
  const visitor = await answered(`Is ${words} in stock?`)
  await visitor.post('handoff', { reason: `asked about ${words}` })
  const mia = agentOf(edge.url, key, visitor.conversation)
  await mia.accept()
  await mia.say(`I am looking for ${words}.`)
  await waitFor(() => desk.attempts.length > 0, 'a refused delivery')
  expect(findInFolder(edge.state, words)).not.toEqual([])

  const before = desk.attempts.length
  desk.answer = 204
  expect((await erase(visitor.token)).status).toBe(202)
  const told = await desk.delivery('visitor.erased')
  expect(told.data).toEqual({
    site: 'acme',
    visitor: { id: expect.any(String) },
    conversations: [visitor.conversation],
  })
  expect((await erase(visitor.token)).status).toBe(202)
  expect((await visitor.say('hello')).status).toBe(401)
  expect((await mia.say('hello')).status).toBe(404)
  expect(desk.attempts.slice(before).map(({ body }) => JSON.parse(body).type)).toEqual([
    'visitor.erased',
  ])
  expect(desk.attempts.at(-1)?.verified).toBe(true)
  // The database's own write-ahead log, and in the cloud its history, keep the row's masked preview for
  // a while: edge/privacy/README.md says so.
  expect(findInFolder(edge.state, words).filter((place) => !place.includes('/d1/'))).toEqual([])
})

test('an edge that dies over it ends after the restart what it had answered', async () => {
  desk.answer = 503
  const visitors = await Promise.all(['What does delivery cost?', 'hello'].map(answered))
  const seen = desk.attempts.length
  const erasing = visitors.map(({ token }) => erase(token).catch(() => undefined))
  await waitFor(
    () => desk.attempts.slice(seen).some(({ body }) => body.includes('visitor.erased')),
    'an erasure that is told of',
  )
  await edge.kill9()
  const answers = await Promise.all(erasing)
  desk.answer = 204
  await edge.restart()
  // Whom no answer reached was promised nothing, and asks again.
  for (const [at, answer] of answers.entries()) {
    if (!answer) expect((await erase(visitors[at]?.token ?? '')).status).toBe(202)
  }
  for (const { conversation, token } of visitors) {
    await waitFor(
      () => erasures().some(({ conversations }) => conversations.includes(conversation)),
      'the erasure to be told of',
      30_000,
    )
    const list = await call(`${edge.url}/v1/conversations`, { origin, token })
    expect(list.body.type).toBe('urn:deskbell:error:visitor-erased')
    expect((await agentOf(edge.url, key, conversation).context()).status).toBe(404)
  }
})
