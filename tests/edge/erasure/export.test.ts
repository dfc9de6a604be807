import { runInDurableObject } from 'cloudflare:test'
import * as v from 'valibot'
import { beforeAll, expect, it } from 'vitest'
import { rates } from '../../../shared/limits.ts'
import { type VisitorExport, visitorExportSchema } from '../../../shared/visitor-export.ts'
import { agentCall, call, origin, pushSite, request, sam, Visitor } from '../api.ts'
import { objectOf } from './what-is-kept.ts'

let site = ''
beforeAll(async () => {
  site = (await pushSite()).slug
})

async function exported(visitor: Visitor): Promise<VisitorExport> {
  const { status, body } = await call('GET', '/v1/visitor/export', { token: visitor.token })
  expect(status).toBe(200)
  return v.parse(visitorExportSchema, body)
}

it('holds every conversation whole, with real values, and what only staff sees', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.say('I am tom@mail.example, what does delivery cost?')
  await visitor.answer()
  await visitor.post(`${visitor.path}/handoff`, { reason: 'call +44 20 7946 0921' })
  await agentCall('POST', visitor.conversation, '/accept', { agent: sam })
  await agentCall('POST', visitor.conversation, '/resolve', {
    outcome: 'solved',
    note: 'wrote to tom@mail.example',
  })
  const first = visitor.conversation
  await visitor.post('/v1/conversations', { id: `a-second-conversation${site}` })
  const { conversations, visitor: about } = await exported(visitor)
  expect(about).toEqual({ id: visitor.session.visitor.id, verified: false })
  expect(conversations.map(({ id }) => id)).toEqual([`a-second-conversation${site}`, first])
  const entries = conversations[1]?.entries ?? []
  expect(conversations[0]?.entries).toEqual([])
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1))
  expect(entries[0]).toMatchObject({
    type: 'message',
    from: 'visitor',
    text: 'I am tom@mail.example, what does delivery cost?',
  })
  const of = (type: string) => entries.filter((entry) => entry.type === type)
  expect(of('message')[1]).toMatchObject({ from: 'assistant', engine: 'embedded' })
  expect(of('understanding')).toHaveLength(1)
  expect(of('status')).toHaveLength(3)
  const [requested, accepted] = of('handoff')
  expect(requested).toMatchObject({ action: 'requested', detail: 'call +44 20 7946 0921' })
  expect(accepted).toMatchObject({ action: 'accepted', agent: sam })
  expect(of('resolution')).toMatchObject([{ outcome: 'solved', note: 'wrote to tom@mail.example' }])
  expect(JSON.stringify(entries)).not.toContain('<EMAIL')
})

it('is somebody’s own alone', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.say('hello')
  const stranger = await Visitor.arrive(site)
  expect((await exported(stranger)).conversations).toEqual([])
  expect((await call('GET', '/v1/visitor/export')).status).toBe(401)
  const foreign = await call('GET', '/v1/visitor/export', {
    token: visitor.token,
    headers: { origin: 'https://evil.example' },
  })
  expect(foreign.status).toBe(403)
})

it('streams a history of 2,000 messages', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.say('I am tom@mail.example')
  await visitor.answer()
  await runInDurableObject(objectOf(visitor.conversation), (_object, { storage }) => {
    // What 2,000 turns would have written, without the time that they would take.
    storage.sql.exec(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
       INSERT INTO events (seq, at, epoch, type, for_visitors, message_id, body)
       SELECT last + i, at, epoch, type, for_visitors, message_id || i,
         json_set(body, '$.seq', last + i, '$.message.id', message_id || i)
       FROM n, (SELECT * FROM events WHERE seq = 1), (SELECT max(seq) AS last FROM events)`,
    )
  })
  const answer = await request('/v1/visitor/export', {
    headers: { authorization: `Bearer ${visitor.token}`, origin },
  })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  const { conversations } = v.parse(visitorExportSchema, await answer.json())
  const entries = conversations[0]?.entries ?? []
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1))
  expect(entries.length).toBeGreaterThan(2_001)
  expect(entries.every((entry) => !JSON.stringify(entry).includes('<EMAIL_'))).toBe(true)
})

it('may be asked for so often, and not more', async () => {
  const visitor = await Visitor.arrive(site)
  const ask = () => call('GET', '/v1/visitor/export', { token: visitor.token })
  for (let i = 0; i < rates.exportsPerVisitor.burst; i++) expect((await ask()).status).toBe(200)
  const { status, headers } = await ask()
  expect(status).toBe(429)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
})
