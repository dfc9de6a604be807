import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import {
  adminKey,
  agentCall,
  call,
  eventually,
  kim,
  messages,
  pushSite,
  sam,
  staffEvents,
  texts,
  Visitor,
} from '../api.ts'

let site = ''
beforeAll(async () => {
  site = (await pushSite()).slug
})

async function queued(): Promise<Visitor> {
  const visitor = await Visitor.inConversation(site)
  const { status, body } = await visitor.post(`${visitor.path}/handoff`, {
    reason: 'my card 4111 1111 1111 1111 fails',
  })
  expect([status, body]).toEqual([202, { status: 'queued' }])
  return visitor
}

function statuses(events: Awaited<ReturnType<typeof staffEvents>>) {
  return events.flatMap((e) => (e.type === 'status' ? [`${e.status}@${e.epoch}`] : []))
}

it('goes from the assistant to an agent and back, one epoch at a time', async () => {
  const visitor = await queued()
  await visitor.post(`${visitor.path}/handoff`, {})
  expect((await agentCall('POST', visitor.conversation, '/accept', { agent: sam })).status).toBe(
    200,
  )
  expect((await agentCall('POST', visitor.conversation, '/accept', { agent: sam })).status).toBe(
    200,
  )
  expect((await agentCall('POST', visitor.conversation, '/accept', { agent: kim })).status).toBe(
    409,
  )
  const said = { id: crypto.randomUUID(), parts: [{ type: 'text', text: 'Sam here' }], agent: sam }
  expect((await agentCall('POST', visitor.conversation, '/messages', said)).status).toBe(202)
  expect((await agentCall('POST', visitor.conversation, '/messages', said)).status).toBe(202)
  expect(
    (await agentCall('POST', visitor.conversation, '/release', { note: 'done' })).body,
  ).toEqual({ status: 'assistant' })
  expect((await agentCall('POST', visitor.conversation, '/release', {})).status).toBe(200)
  const events = await staffEvents(visitor.conversation)
  expect(statuses(events)).toEqual(['queued@1', 'agent@2', 'assistant@3'])
  expect(texts(events)).toEqual(['Sam here'])
  expect(JSON.stringify(events)).not.toContain('4111 1111')
})

it('gives agents who read a waiting conversation its reason and summary, masked', async () => {
  const visitor = await queued()
  await visitor.say('the checkout says no')
  const { body } = await agentCall<{ brief: { summary: string; reason: unknown } }>(
    'GET',
    visitor.conversation,
    '',
  )
  expect(body.brief.summary).toContain('the checkout says no')
  expect(body.brief.reason).toEqual({ trigger: 'visitor-asked', detail: 'my card <CARD_1> fails' })
})

it('is silent while people own the conversation, and speaks again after the release', async () => {
  const visitor = await queued()
  await visitor.say('what does delivery cost?')
  await agentCall('POST', visitor.conversation, '/accept', { agent: sam })
  await visitor.say('anyone?')
  await agentCall('POST', visitor.conversation, '/release', {})
  await visitor.say('what does delivery cost?')
  await visitor.answer()
  const authors = messages(await staffEvents(visitor.conversation)).map((m) => m.metadata.author)
  expect(authors).toEqual(['visitor', 'visitor', 'visitor', 'assistant'])
})

it('lets an agent’s message take the conversation from the assistant and from another agent', async () => {
  const visitor = await Visitor.inConversation(site)
  const say = (agent: typeof sam) =>
    agentCall('POST', visitor.conversation, '/messages', {
      id: crypto.randomUUID(),
      parts: [{ type: 'text', text: 'hi' }],
      agent,
    })
  await say(sam)
  await say(kim)
  expect(statuses(await staffEvents(visitor.conversation))).toEqual(['agent@1', 'agent@2'])
})

it('lets the visitor go back to the assistant at any time', async () => {
  const visitor = await queued()
  const back = await visitor.post(`${visitor.path}/handoff`, { cancel: true })
  expect(back.body).toEqual({ status: 'assistant' })
  expect((await visitor.post(`${visitor.path}/handoff`, { cancel: true })).body).toEqual({
    status: 'assistant',
  })
})

it('resolves, and tells that a resolved conversation cannot be accepted', async () => {
  const visitor = await queued()
  expect(
    (await agentCall('POST', visitor.conversation, '/resolve', { outcome: 'solved' })).body,
  ).toEqual({ status: 'resolved' })
  expect((await agentCall('POST', visitor.conversation, '/resolve', {})).status).toBe(200)
  expect((await agentCall('POST', visitor.conversation, '/accept', { agent: sam })).status).toBe(
    409,
  )
})

it('asks for a person when the visitor writes so', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.say('I want to talk to a real person please')
  await visitor.until((events) => events.some((e) => e.type === 'status' && e.status === 'queued'))
})

it('tells the visitor when nobody comes, and gives the assistant back with a way to ask again', async () => {
  const { slug } = await pushSite('handoff: { waitingLimit: 1s }')
  const visitor = await Visitor.inConversation(slug)
  await visitor.post(`${visitor.path}/handoff`, {})
  const stub = env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(visitor.conversation))
  const events = await eventually(async () => {
    await runDurableObjectAlarm(stub)
    const all = await staffEvents(visitor.conversation)
    return all.some((e) => e.type === 'handoff' && e.action === 'expired') ? all : undefined
  })
  expect(statuses(events)).toEqual(['queued@1', 'assistant@2'])
  const notice = messages(events).at(-1)
  expect(notice?.metadata.author).toBe('system')
  const again = await visitor.post(`${visitor.path}/messages`, {
    id: crypto.randomUUID(),
    parts: [{ type: 'data-reply', data: { messageId: notice?.id, optionId: 'person' } }],
  })
  expect(again.status).toBe(202)
  expect(statuses(await staffEvents(visitor.conversation)).at(-1)).toBe('queued@3')
})

it.each([
  [
    'of what was written last',
    { locale: 'de-AT' },
    '¿Dónde está mi pedido?',
    'Seguir con el asistente',
  ],
  [
    'of the browser, where nothing was written',
    { locale: 'de-AT' },
    '',
    'Mit dem Assistenten weitermachen',
  ],
  ['of the site, where the browser tells none', {}, '', 'Continuer avec l’assistant'],
  [
    'of the browser, and in English where that has no words',
    { locale: 'sv' },
    '',
    'Go on with the assistant',
  ],
])('says in the language %s that nobody came', async (_, about, words, button) => {
  const { slug } = await pushSite('locales: [fr, de]\nhandoff: { waitingLimit: 1s }')
  const visitor = await Visitor.inConversation(slug, about)
  if (words) {
    await visitor.say(words)
    await visitor.answer()
  }
  await visitor.post(`${visitor.path}/handoff`, {})
  const stub = env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(visitor.conversation))
  const notice = await eventually(async () => {
    await runDurableObjectAlarm(stub)
    const last = messages(await staffEvents(visitor.conversation)).at(-1)
    return last?.metadata.author === 'system' ? last : undefined
  })
  const replies = notice.parts.flatMap((part) =>
    part.type === 'data-quick-replies' ? part.data.options.map(({ label }) => label) : [],
  )
  expect(replies[1]).toBe(button)
})

it('shows the queue to agents, and only their own site to a bound key', async () => {
  const visitor = await queued()
  const key = await call<{ key: string; id: string }>('POST', '/v1/admin/keys', {
    token: adminKey,
    body: { name: 'desk', scopes: ['agent'], site },
  })
  const listed = await eventually(async () => {
    const { body } = await call<{ conversations: { id: string; site: string }[] }>(
      'GET',
      '/v1/agent/conversations?status=queued',
      { token: key.body.key },
    )
    return body.conversations.find((c) => c.id === visitor.conversation)
  })
  expect(listed.site).toBe(site)
  const elsewhere = await Visitor.inConversation((await pushSite()).slug)
  const other = await call('GET', `/v1/agent/conversations/${elsewhere.conversation}`, {
    token: key.body.key,
  })
  expect(other.status).toBe(404)
  const forbidden = await call('GET', `/v1/admin/sites/${site}`, { token: key.body.key })
  expect(forbidden.status).toBe(403)
  await call('DELETE', `/v1/admin/keys/${key.body.id}`, { token: adminKey })
  const revoked = await call('GET', '/v1/agent/conversations', { token: key.body.key })
  expect(revoked.status).toBe(401)
})
