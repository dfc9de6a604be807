import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { transcriptBytes, webhookDataSchemas } from '../../shared/handoff.ts'
import { agentOf, call, startVisitor } from '../support/api.ts'
import { freePort, startEdge, type TestEdge } from '../support/edge.ts'
import { agentKey, pushAcme } from '../support/push.ts'
import { signIdentity } from '../support/sign-identity.ts'
import { waitFor } from '../support/wait-for.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'

const origin = 'http://localhost:8788'
const address = 'greta.maier@example.com'

let edge: TestEdge
let key: string
let receivers: WebhookReceiver[] = []
let endpoints = 0
let identitySecret = ''
let pushAgain: () => ReturnType<typeof pushAcme>

beforeAll(async () => {
  edge = await startEdge()
  identitySecret = (await pushAcme(edge)).identitySecret ?? ''
  key = await agentKey(edge)
})
afterEach(async () => {
  await Promise.all(receivers.map((receiver) => receiver.close()))
  receivers = []
})
afterAll(() => edge?.stop())

async function receiver(port?: number): Promise<WebhookReceiver> {
  const started = await startWebhookReceiver(port)
  receivers.push(started)
  return started
}

type Wanted = { url: string; personalData?: 'masked' | 'reveal' }

/** Makes these the site's endpoints, each with an id of its own; answers with their secrets, in order. */
async function push(wanted: Wanted[], waitingLimit = '10m'): Promise<(string | undefined)[]> {
  const ids = wanted.map(() => `endpoint-${++endpoints}`)
  const yaml = wanted.map(
    ({ url, personalData = 'masked' }, index) =>
      `  - id: ${ids[index]}\n    url: ${url}\n    personalData: ${personalData}\n`,
  )
  pushAgain = () =>
    pushAcme(edge, {
      edit: (path, content) =>
        path === 'site.yaml'
          ? content
              .replace(/^webhooks:\n(?: .*\n)+/m, `webhooks:\n${yaml.join('')}`)
              .replace(/waitingLimit: \S+/, `waitingLimit: ${waitingLimit}`)
          : content,
    })
  const { webhookSecrets } = await pushAgain()
  return ids.map((id) => webhookSecrets?.[id])
}

function types(of: WebhookReceiver): string[] {
  return of.accepted().map(({ type }) => type)
}

test('every type that there is arrives in order, fits its schema and satisfies the stock library', async () => {
  const desk = await receiver()
  ;[desk.secret] = await push([desk], '1s')
  const visitor = await startVisitor(edge.url, origin)
  const mia = agentOf(edge.url, key, visitor.conversation)
  await visitor.post('handoff', { reason: 'My parcel is lost.' })
  await desk.delivery('handoff.expired')

  const [secret] = await push([desk], '10m')
  desk.secret = secret
  await visitor.post('handoff', {})
  await mia.accept()
  await mia.say('Hello, Mia here.')
  await visitor.say('My parcel has not come.')
  await mia.release('The parcel is on its way.')
  await mia.resolve()
  await desk.delivery('conversation.resolved')
  const { token } = visitor
  expect((await call(`${edge.url}/v1/visitor`, { method: 'DELETE', origin, token })).status).toBe(
    202,
  )
  await desk.delivery('visitor.erased')

  expect(types(desk)).toEqual([
    'conversation.started',
    'handoff.requested',
    'handoff.expired',
    'handoff.requested',
    'handoff.accepted',
    'message.created',
    'message.created',
    'handoff.released',
    'conversation.resolved',
    'visitor.erased',
  ])
  expect(new Set(types(desk))).toEqual(new Set(Object.keys(webhookDataSchemas)))
  for (const { type, data } of desk.accepted()) {
    const schema = webhookDataSchemas[type as keyof typeof webhookDataSchemas]
    expect(v.safeParse(schema, data).issues, type).toBeUndefined()
  }
  expect(desk.attempts.every(({ verified }) => verified)).toBe(true)
  expect(new Set(desk.attempts.map(({ id }) => id)).size).toBe(10)
})

test('an endpoint that is down or unwell gets everything again, in order, under the same ids', async () => {
  const port = await freePort()
  const unwell = await receiver()
  unwell.answer = 500
  const secrets = await push([{ url: `http://localhost:${port}/hook` }, unwell])
  unwell.secret = secrets[1]
  const visitor = await startVisitor(edge.url, origin)
  await visitor.post('handoff', {})
  const first = await waitFor(() => unwell.attempts[0], 'the first attempt')
  await agentOf(edge.url, key, visitor.conversation).accept()

  const late = await receiver(port)
  late.secret = secrets[0]
  unwell.answer = 204
  for (const one of [late, unwell]) {
    await one.delivery('handoff.accepted')
    expect(types(one)).toEqual(['conversation.started', 'handoff.requested', 'handoff.accepted'])
    expect(one.attempts.every(({ verified }) => verified)).toBe(true)
  }
  const second = unwell.attempts[1]
  expect(second).toMatchObject({ id: first.id, body: first.body })
  expect(second?.at).toBeGreaterThanOrEqual(first.at + 4_900)
  const times = [first, second].map((one) => Number(one?.headers['webhook-timestamp']))
  expect(times[1]).toBeGreaterThan(times[0] ?? 0)
  expect(unwell.attempts).toHaveLength(4)
  // Whoever runs the edge reads why, and which delivery it was.
  expect(edge.output()).toMatch(/"webhook.unwell".*"endpoint-\d+".*"attempt":1,"status":500/)
  expect(edge.output()).toMatch(/"webhook.unreachable".*"endpoint-\d+".*"attempt":1,"error"/)
})

test('a slow endpoint delays no other', async () => {
  const slow = await receiver()
  const quick = await receiver()
  slow.delay = 10_000
  ;[slow.secret, quick.secret] = await push([slow, quick])
  const visitor = await startVisitor(edge.url, origin)
  const mia = agentOf(edge.url, key, visitor.conversation)
  await visitor.post('handoff', {})
  await mia.accept()
  await mia.say('Hello.')
  await quick.delivery('message.created', 8_000)
  expect(slow.attempts).toHaveLength(1)
  slow.delay = 0
  await slow.delivery('message.created', 20_000)
  expect(types(slow)).toEqual(types(quick))
  expect(slow.attempts).toHaveLength(4) // each once: slowness within the limit is no failure
})

test('redirects are not followed but tried again, and 410 turns an endpoint off until the next push', async () => {
  const elsewhere = await receiver()
  const moved = await receiver()
  moved.answer = 307
  moved.answerHeaders = { location: elsewhere.url }
  const gone = await receiver()
  gone.answer = 410
  ;[moved.secret, gone.secret] = await push([moved, gone])
  const visitor = await startVisitor(edge.url, origin)
  await waitFor(() => moved.attempts.length === 2, 'the second attempt at the one that moved')
  gone.answer = 204
  await visitor.post('handoff', {})
  await startVisitor(edge.url, origin)
  await sleep(1_000)
  expect(moved.attempts[1]?.id).toBe(moved.attempts[0]?.id)
  expect(elsewhere.attempts).toEqual([])
  expect(gone.attempts).toHaveLength(1)
  expect(edge.output()).toContain('webhook.endpoint-disabled')
  expect(auditRows().filter(({ action }) => action === 'webhook.disable')).toHaveLength(1)

  await pushAgain()
  await startVisitor(edge.url, origin)
  await waitFor(() => gone.attempts.length === 2, 'a delivery after the push')
  expect(gone.attempts[1]?.verified).toBe(true)
})

test('only an endpoint that says so gets real values, and each time is written down', async () => {
  const masked = await receiver()
  const reveal = await receiver()
  ;[masked.secret, reveal.secret] = await push([masked, { ...reveal, personalData: 'reveal' }])
  const said = { name: 'Johanna Berger', email: 'johanna@post.example' }
  const identity = await signIdentity(identitySecret, { sub: 'customer-1', ...said })
  const visitor = await startVisitor(edge.url, origin, { identity })
  await visitor.post('handoff', {})
  for (const [one, known] of [
    [masked, { name: '<PERSON_1>', email: '<EMAIL_1>' }],
    [reveal, said],
  ] as const) {
    const { data } = await one.delivery('handoff.requested')
    const { visitor: who } = v.parse(webhookDataSchemas['handoff.requested'], data)
    expect(who).toMatchObject({ assurance: 'verified', ...known })
  }
  await visitor.say(`Please write to ${address}.`)
  const shown = JSON.stringify(await reveal.delivery('message.created'))
  const hidden = JSON.stringify(await masked.delivery('message.created'))
  expect(shown).toContain(address)
  expect(hidden).not.toContain(address)
  expect(hidden).toContain('write to <EMAIL_2>')
  expect([...masked.attempts, ...reveal.attempts].every(({ verified }) => verified)).toBe(true)

  const rows = auditRows().filter(({ action }) => action === 'personal-data.reveal')
  const mine = rows.filter(({ subject }) => subject.startsWith(visitor.conversation))
  expect(mine.map(({ subject }) => subject.split(' ')[1])).toEqual(types(reveal))
  expect(mine.every(({ actor }) => actor === `webhook:acme/endpoint-${endpoints}`)).toBe(true)
  for (const value of [address, said.name, said.email]) {
    expect(JSON.stringify([rows, masked.attempts])).not.toContain(value)
  }
})

test('a long transcript is cut from the front alone, and says so', async () => {
  const desk = await receiver()
  ;[desk.secret] = await push([desk])
  const visitor = await startVisitor(edge.url, origin)
  const said = Array.from({ length: 9 }, () => crypto.randomUUID())
  for (const [index, id] of said.entries()) {
    await visitor.say(`${index}: how do I return this? ${'It does not fit. '.repeat(180)}`, id)
    await visitor.answerTo(id)
  }
  await visitor.post('handoff', {})
  const { data } = await desk.delivery('handoff.requested')
  const { transcript, visitor: who } = v.parse(webhookDataSchemas['handoff.requested'], data)
  const all = (await visitor.messages()).map(({ id }) => id)
  const kept = transcript.messages.map(({ id }) => id)
  expect(transcript.truncated).toBe(true)
  expect(kept.length).toBeGreaterThan(4)
  expect(kept).toEqual(all.slice(-kept.length))
  expect(Buffer.byteLength(JSON.stringify(transcript.messages))).toBeLessThanOrEqual(
    transcriptBytes + 2,
  )
  expect(transcript.url).toBe(`${edge.url}/v1/agent/conversations/${visitor.conversation}`)
  expect(who.assurance).toBe('anonymous')
})

/** The audit table, read where the edge keeps it. */
function auditRows(): { actor: string; action: string; subject: string }[] {
  const files = readdirSync(edge.state, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('.sqlite'))) {
    const database = new DatabaseSync(join(edge.state, file), { readOnly: true })
    try {
      const isThere = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'audit'").get()
      if (!isThere) continue
      const rows = database.prepare('SELECT actor, action, subject FROM audit ORDER BY id').all()
      return rows as { actor: string; action: string; subject: string }[] // the table's columns
    } finally {
      database.close()
    }
  }
  throw new Error('No database holds an audit table.')
}
