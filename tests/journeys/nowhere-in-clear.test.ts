import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Session } from '../../shared/api.ts'
import { type Answer, call } from '../support/api.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { findIn, findInFolder, readFiles } from '../support/find-bytes.ts'
import { gate } from '../support/gate.ts'
import { type OrderBackend, orderTools, startOrderBackend } from '../support/order-backend.ts'
import { findPlanted, type Planted, plant } from '../support/planted.ts'
import { agentKey, pushAcme } from '../support/push.ts'
import { type ScriptedModel, startScriptedModel } from '../support/scripted-model.ts'
import { signIdentity } from '../support/sign-identity.ts'
import { waitFor } from '../support/wait-for.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'

const origin = 'http://localhost:8788'

let edge: TestEdge
let model: ScriptedModel
let desk: WebhookReceiver
let backend: OrderBackend
let key: string
/** All values that were planted, with the field. */
const planted: (Planted & { field: string })[] = []
let fields = 0
const toolSecret = 'the-key-of-the-order-system'
/** With what identities are signed; the site's own ids of people; and the tokens of their sessions. */
let identitySecret = ''
const subjects: string[] = []
const tokens: string[] = []

beforeAll(async () => {
  model = await startScriptedModel()
  desk = await startWebhookReceiver()
  backend = await startOrderBackend()
  edge = await startEdge({ env: { ...model.env, DESKBELL_TOOL_ACME__ORDERS_KEY: toolSecret } })
  identitySecret = (await push()).identitySecret ?? ''
  key = await agentKey(edge)
})
afterAll(async () => {
  await edge?.stop()
  await Promise.all([model?.close(), desk?.close(), backend?.close()])
})

const push = (embedded = false) =>
  pushAcme(edge, {
    webhook: desk.url,
    tools: orderTools(backend.url),
    edit: (_path, content) =>
      (embedded ? content.replace('provider: configured', 'provider: embedded') : content)
        // Left out: every type.
        .replace(/^ {4}events:\n(?: {6}- .*\n)+/m, ''),
  })

/** A text full of personal data for a field. */
function secret(field: string, only?: Parameters<typeof plant>[1]): string {
  const { values, text } = plant(++fields, only)
  for (const value of values) planted.push({ field, ...value })
  return text
}

const isShort = ({ type }: { type: string }) => type === 'email'

/** The site's word on who a visitor is, which says all that it may. */
function identityOf(mode: string): Promise<string> {
  const { values } = plant(++fields, ({ type }) => ['name', 'email', 'phone'].includes(type))
  for (const value of values) planted.push({ field: `${mode}: identity`, ...value })
  const sub = `canary-subject-${fields}`
  subjects.push(sub)
  const said = Object.fromEntries(values.map(({ kind, value }) => [kind.type, value]))
  return signIdentity(identitySecret, { sub, ...said, attributes: { tier: ['pro'] } })
}

/** A visitor on a page whose address and title say too much. */
async function arrive(mode: string, identified = true) {
  const { values } = plant(++fields, ({ bare }) => bare === true)
  for (const value of values) planted.push({ field: `${mode}: page`, ...value })
  const path = values.map(({ value }) => encodeURIComponent(value)).join('/')
  const session = await call<Session>(`${edge.url}/v1/sessions`, {
    method: 'POST',
    origin,
    body: {
      site: 'acme',
      page: {
        url: `${origin}/account/${path}?mail=${encodeURIComponent(secret(`${mode}: query`))}#${encodeURIComponent(secret(`${mode}: fragment`))}`,
        title: secret(`${mode}: title`),
      },
      locale: secret(`${mode}: locale`, isShort).slice(9, 44),
      ...(identified && { identity: await identityOf(mode) }),
    },
  })
  expect(session.status).toBe(201)
  const { token } = session.body
  tokens.push(token)
  const as: Ask = (method, path, body) =>
    call(edge.url + path, { method, origin, token, ...(body !== undefined && { body }) })
  const id = crypto.randomUUID()
  expect((await as('POST', '/v1/conversations', { id })).status).toBe(201)
  const base = `/v1/conversations/${id}`
  const agent = (path: string, body?: unknown) =>
    call(`${edge.url}/v1/agent/conversations/${id}${path}`, {
      token: key,
      ...(body !== undefined && { method: 'POST', body }),
    })
  return { id, token, as, base, agent, say: (text: string) => say(as, base, text) }
}

type Ask = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<Answer<Record<string, unknown>>>

/** Says something, and waits for the answer where one comes. */
async function say(as: Ask, base: string, text: string, answered = true): Promise<string> {
  const id = crypto.randomUUID()
  const sent = await as('POST', `${base}/messages`, { id, parts: [{ type: 'text', text }] })
  expect(sent.status).toBe(202)
  if (answered) {
    await waitFor(
      async () =>
        JSON.stringify((await as('GET', `${base}/events`)).body.events).includes(
          `"replyTo":"${id}"`,
        ),
      'an answer',
    )
  }
  return id
}

/** A whole conversation through people's hands, with something in every field that they fill. */
async function handOver({ as, base, agent }: Awaited<ReturnType<typeof arrive>>, mode: string) {
  expect((await as('POST', `${base}/handoff`, { reason: secret(`${mode}: reason`) })).status).toBe(
    202,
  )
  const mia = (field: string) => ({
    id: 'mia',
    name: `Mia ${secret(`${mode}: ${field}`, isShort)}`,
  })
  expect((await agent('/accept', { agent: mia('agent of an acceptance') })).status).toBe(200)
  await agent('/typing', { on: true, agent: mia('agent who types') })
  await say(as, base, secret(`${mode}: message to people`), false)
  const said = await agent('/messages', {
    id: crypto.randomUUID(),
    parts: [{ type: 'text', text: secret(`${mode}: agent's message`) }],
    agent: mia('agent of a message'),
  })
  expect(said.status).toBe(202)
  expect((await agent('/release', { note: secret(`${mode}: note of a release`) })).status).toBe(200)
  await agent('/resolve', {
    outcome: secret(`${mode}: outcome`, isShort),
    note: secret(`${mode}: note of a resolution`),
  })
}

/** A model that asks a tool: what the tool is told, what it answers, and how it fails. */
async function withTools() {
  const input = JSON.stringify({ order: 'AC-20417735', email: '<EMAIL_1>' })
  const asks = (answer: string) =>
    model.behave({ answer, calls: () => [{ name: 'find_order', input }] })
  const of = (field: string, kind: string) => {
    const { values } = plant(++fields, ({ type }) => type === kind)
    for (const value of values) planted.push({ field, ...value })
    return values[0]?.value
  }
  const visitor = await arrive('tool', false)
  backend.behave({
    kind: 'answers',
    body: {
      number: 'AC-20417735',
      status: secret('tool: a field'),
      note: `${'Many words of no meaning. '.repeat(17)}${secret('tool: a field that is cut')}`,
      customer: { name: of('tool: a name', 'name'), email: of('tool: an address', 'email') },
      internal: secret('tool: a field that nobody declared'),
      [secret('tool: a key')]: 1,
    },
  })
  asks('Your order is with <PERSON_1>, <EMAIL_1>.')
  await visitor.say(secret('tool: message'))
  const [sent] = backend.requests
  const told = planted.find(({ field, kind }) => field === 'tool: message' && kind.type === 'email')
  expect(JSON.parse(sent?.body ?? '{}')).toEqual({ email: told?.value })

  // How it fails, each time with words of its own.
  asks('I could not look that up just now.')
  for (const status of [400, 404, 500]) {
    backend.behave({ kind: 'status', status, body: secret(`tool failure: ${status}`) })
    await visitor.say(secret(`tool failure: message of ${status}`))
  }
  const kinds = ['garbled', 'page', 'endless', 'silent', 'hangs-up'] as const
  for (const kind of kinds) {
    backend.behave({ kind })
    await visitor.say(secret(`tool failure: message of ${kind}`))
  }
  // A stopped turn's call.
  backend.behave({ kind: 'silent' })
  const seen = backend.requests.length
  await say(visitor.as, visitor.base, secret('tool: message of a stopped turn'), false)
  await waitFor(() => backend.requests.length > seen, 'the call')
  await visitor.as('POST', `${visitor.base}/stop`, {})
  const staff = JSON.stringify((await visitor.agent('/events')).body)
  expect(staff).toContain('"type":"tool"')
  expect(staff).toContain('tool-timeout')
  await handOver(visitor, 'tool')
  return staff
}

test('no value that anybody writes is in a file, a log, a model’s request or a webhook', async () => {
  // With a model, which repeats what it was told, and is shown what the visitor wrote before.
  model.behave({ answer: 'I have noted <EMAIL_1> and <CARD_1> for you [1].' })
  const first = await arrive('model')
  await first.say(secret('model: message'))
  await first.say('And what does delivery cost?')
  const chat = await first
    .as('POST', '/v1/chat', {
      id: first.id,
      message: {
        id: crypto.randomUUID(),
        role: 'user',
        parts: [{ type: 'text', text: secret('model: message by /v1/chat') }],
      },
    })
    .catch(() => undefined) // the answer is a stream of frames, not JSON
  expect(chat).toBeUndefined()
  await handOver(first, 'model')

  // With a tool, and with all that goes wrong at its backend.
  const ofTools = await withTools()

  // With models that fail, and so with the engine that the edge has itself.
  model.behave({ fault: 'error' })
  const second = await arrive('failure')
  await second.say(secret('failure: message'))
  model.behave({ answer: 'You have <IBAN_1> and then', fault: 'break', breakAfter: 2 })
  await second.say(secret('failure: message of a broken answer'))

  // With an edge that dies over an answer, and deliveries that are refused.
  const half = gate()
  model.behave({ answer: 'Half of <EMAIL_1> an answer', pause: { before: 2, until: half.opened } })
  const third = await arrive('crash', false)
  const seen = model.requests.length
  desk.answer = 503
  await say(third.as, third.base, secret('crash: message'), false)
  await waitFor(() => model.requests.length > seen, 'the turn to begin')
  await edge.kill9()
  half.open()
  model.behave({})
  desk.answer = 204
  await edge.restart()
  await waitFor(
    async () =>
      JSON.stringify((await third.as('GET', `${third.base}/events`)).body).includes('replyTo'),
    'the turn to run again',
  )
  await handOver(third, 'crash')

  // Without a model.
  await push(true)
  const fourth = await arrive('embedded')
  await fourth.say(secret('embedded: message'))
  await fourth.say('Talk to a person')
  await handOver(fourth, 'embedded')

  // What is refused, in every part of a request.
  const refused = secret('refused')
  await first.as('POST', `${first.base}/messages`, { id: refused, parts: [{ type: refused }] })
  await first.as('POST', `${first.base}/handoff`, { [refused]: refused })
  await first.as('GET', `${first.base}/events?after=${encodeURIComponent(refused)}`)
  await first.as('GET', `/v1/conversations/${encodeURIComponent(refused)}/events`)
  await first.agent('/resolve', { outcome: [refused] })

  // The visitor's own view has real values; taking it home writes nothing.
  const own = await first.as('GET', '/v1/visitor/export')
  expect(own.status).toBe(200)
  const home = JSON.stringify(own.body)
  const told = planted.find(({ field }) => field === 'model: message')
  expect(home).toContain(told?.value)

  // Erased.
  const fifth = await arrive('erased')
  await fifth.say(secret('erased: message'))
  expect((await fifth.as('DELETE', '/v1/visitor')).status).toBe(202)
  await desk.delivery('visitor.erased')
  await waitFor(() => desk.accepted('conversation.resolved').length >= 3, 'the last deliveries')

  const requests = model.requests.map(({ body }) => body).join('\n')
  const deliveries = desk.attempts
    .map(({ body, headers }) => body + JSON.stringify(headers))
    .join('\n')
  const staff = JSON.stringify([
    (await first.agent('')).body,
    (await first.agent('/events')).body,
    (await call(`${edge.url}/v1/agent/conversations`, { token: key })).body,
  ])
  const places: [string, Buffer][] = [
    ['a model’s request', Buffer.from(requests)],
    ['a webhook', Buffer.from(deliveries)],
    ['what agents read', Buffer.from(staff + ofTools)],
    ['what the edge printed', Buffer.from(edge.output())],
  ]
  const sessions = Buffer.from(
    [...tokens, ...tokens.map((token) => Buffer.from(token, 'base64url'))].join('\n'),
  )
  places.push(['a session token', sessions])
  const everywhere = [...places, ...readFiles(edge.state)]
  for (const [place, bytes] of everywhere) {
    for (const secret of [toolSecret, ...subjects]) {
      expect(findIn(bytes, secret), place).toEqual([])
    }
  }
  expect(subjects.length).toBeGreaterThan(3)
  expect(findPlanted(planted, everywhere)).toEqual([])
  // The search is no blind one: it finds what is there, and what stands for the values is in the same places.
  expect(findPlanted(planted, [['home', Buffer.from(home)]]).length).toBeGreaterThan(20)
  for (const [place, bytes] of places.slice(0, 3)) {
    expect(findIn(bytes, '<EMAIL_1>'), place).not.toEqual([])
  }
  expect(findInFolder(edge.state, '<EMAIL_1>')).not.toEqual([])
})
