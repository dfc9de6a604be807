import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AgentContext } from '../../../edge/conversation/agent-context.ts'
import { type ConversationState, readState } from '../../../edge/conversation/state.ts'
import { messageText } from '../../../shared/message.ts'
import type { VisitorExport } from '../../../shared/visitor-export.ts'
import { signIdentity } from '../../support/sign-identity.ts'
import {
  adminKey,
  agentCall,
  call,
  messages,
  origin,
  pushSite,
  request,
  staffEvents,
  Visitor,
} from '../api.ts'
import { johanna, siteWithIdentities } from './site-with-identities.ts'

let site: Awaited<ReturnType<typeof siteWithIdentities>>
beforeAll(async () => {
  site = await siteWithIdentities()
})

const somebody = (more: object = {}) =>
  site.sign({ ...johanna, sub: `customer-${crypto.randomUUID()}`, ...more })
const masked = { name: '<PERSON_1>', email: '<EMAIL_1>', phone: '<PHONE_1>' }

const inside = <T>(id: string, look: (sql: SqlStorage) => T) =>
  runInDurableObject(env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(id)), (_object, ctx) =>
    look(ctx.storage.sql),
  )
const stateOf = (id: string): Promise<ConversationState> =>
  inside(id, (sql) => readState(sql).state)
const context = async (visitor: Visitor) =>
  (await agentCall<AgentContext>('GET', visitor.conversation, '')).body
/** The visitor's messages as the log holds them. */
const logged = async (visitor: Visitor) =>
  messages(await staffEvents(visitor.conversation))
    .filter(({ role }) => role === 'user')
    .map(messageText)
const exported = async ({ token }: Visitor) =>
  (await call<VisitorExport>('GET', '/v1/visitor/export', { token, headers: { origin } })).body

it('holds what the site says as placeholders from its beginning, and the facts as they are', async () => {
  const visitor = await Visitor.inConversation(site.slug, { identity: await somebody() })
  const state = await stateOf(visitor.conversation)
  expect(state.identity).toEqual(masked)
  expect(state.facts).toEqual(johanna.attributes)
  expect((await context(visitor)).visitor).toEqual({
    id: visitor.session.visitor.id,
    assurance: 'verified',
    ...masked,
    attributes: johanna.attributes,
  })
})

it('hides the person’s own name, whole and in part, however it is written, and gives it back', async () => {
  const visitor = await Visitor.inConversation(site.slug, { identity: await somebody() })
  const texts = [
    'Can you send it to Johanna Berger?',
    'the parcel says BERGER on it',
    'Is johanna enough for the label?',
    'Write to johanna.berger@post.example or Johanna.Berger@post.example',
  ]
  for (const text of texts) await visitor.say(text)
  const log = (await logged(visitor)).join('\n')
  expect(log).not.toMatch(/johanna|berger/i)
  // What the site has said is not numbered anew, but where it is written in another way.
  expect(log).toContain('send it to <PERSON_1>')
  expect(log).toContain('Write to <EMAIL_1> or <EMAIL_2>')
  const own = messages((await visitor.page()).events as never).map(messageText)
  for (const text of texts) expect(own).toContain(text)
})

describe('an anonymous chat whose visitor signs in', () => {
  it('knows the person from their first command on, and hides the name from then on', async () => {
    const anonymous = await Visitor.inConversation(site.slug)
    await anonymous.say('My mail is other@post.example')
    await anonymous.answer()
    const visitor = await Visitor.arrive(site.slug, { identity: await somebody() }, anonymous.token)
    visitor.conversation = anonymous.conversation
    expect((await context(visitor)).visitor.assurance).toBe('anonymous')
    await visitor.say('Does Berger stand on the parcel?')
    expect((await logged(visitor)).at(-1)).toMatch(/^Does <PERSON_\d> stand on the parcel\?$/)
    expect((await context(visitor)).visitor).toMatchObject({ ...masked, email: '<EMAIL_2>' })
  })

  it('lets go of who read along before, and keeps who signed in', async () => {
    const anonymous = await Visitor.inConversation(site.slug)
    const visitor = await Visitor.arrive(site.slug, { identity: await somebody() }, anonymous.token)
    visitor.conversation = anonymous.conversation
    const open = async (token: string) => {
      const { webSocket } = await fetchSocket(`${visitor.path}/events`, token)
      let closed = false
      webSocket.addEventListener('close', () => {
        closed = true
      })
      webSocket.accept()
      return () => closed
    }
    const isBeforeClosed = await open(anonymous.token)
    const isAfterClosed = await open(visitor.token)
    await visitor.say('Hello')
    await visitor.answer()
    expect([isBeforeClosed(), isAfterClosed()]).toEqual([true, false])
  })

  it('is known also where the conversation is from before there were identities', async () => {
    const anonymous = await Visitor.inConversation(site.slug)
    await inside(anonymous.conversation, (sql) => {
      sql.exec('ALTER TABLE conversation DROP COLUMN identity')
      sql.exec('ALTER TABLE conversation DROP COLUMN facts')
    })
    expect((await stateOf(anonymous.conversation)).identity).toBeUndefined()
    const visitor = await Visitor.arrive(site.slug, { identity: await somebody() }, anonymous.token)
    visitor.conversation = anonymous.conversation
    await visitor.say('Hello')
    expect((await stateOf(visitor.conversation)).identity).toEqual(masked)
  })
})

it('takes what the site says anew: another tier, another name, facts no more', async () => {
  const sub = `customer-${crypto.randomUUID()}`
  const first = await Visitor.inConversation(site.slug, { identity: await somebody({ sub }) })
  const say = async (claims: object) => {
    const later = await Visitor.arrive(site.slug, { identity: await somebody({ sub, ...claims }) })
    later.conversation = first.conversation
    await later.say('Hello')
    const { identity, facts } = await stateOf(first.conversation)
    return { identity, facts }
  }
  const free = { tier: ['free'] }
  expect(await say({ attributes: free })).toEqual({ identity: masked, facts: free })
  expect(await say({ name: 'Johanna Moser', attributes: undefined })).toEqual({
    identity: { ...masked, name: '<PERSON_2>' },
  })
  const { webhooks } = await inside(first.conversation, (sql) => ({
    webhooks: sql.exec('SELECT body FROM outbox').toArray(),
  }))
  expect(JSON.stringify(webhooks)).not.toMatch(/Moser|Berger/)
})

it('answers each from the articles that hold for them, from the next word on that the site gives', async () => {
  const article = (tier: string, answer: string) => ({
    path: `knowledge/support-${tier}.md`,
    content: `---\ntitle: Support\nurl: https://shop.example/help/support-${tier}\ntier: [${tier}]\n---\n${answer}\n`,
  })
  const { slug, identitySecret = '' } = await pushSite('', undefined, [
    article('pro', 'Support answers within one hour.'),
    article('free', 'Support answers within two days.'),
  ])
  const ask = async (tier: string) => {
    const identity = await signIdentity(identitySecret, {
      sub: 'one',
      attributes: { tier: [tier] },
    })
    const visitor = await Visitor.inConversation(slug, { identity })
    await visitor.say('How fast does support answer?')
    return messageText(await visitor.answer())
  }
  expect(await ask('pro')).toContain('one hour')
  expect(await ask('free')).toContain('two days')
})

it('tells agents in the queue who is verified, by nothing but that', async () => {
  const { slug, sign } = await siteWithIdentities()
  const verified = await Visitor.inConversation(slug, { identity: await sign(johanna) })
  const anonymous = await Visitor.inConversation(slug)
  const { body } = await call<{ conversations: { id: string; visitor: object }[] }>(
    'GET',
    `/v1/agent/conversations?site=${slug}`,
    { token: adminKey },
  )
  const visitors = Object.fromEntries(body.conversations.map(({ id, visitor }) => [id, visitor]))
  expect(visitors).toEqual({
    [verified.conversation]: { id: verified.session.visitor.id, assurance: 'verified' },
    [anonymous.conversation]: { id: anonymous.session.visitor.id, assurance: 'anonymous' },
  })
})

it('gives the visitor all of it to take home', async () => {
  const visitor = await Visitor.inConversation(site.slug, { identity: await somebody() })
  const { sub: _, ...known } = johanna
  const home = await exported(visitor)
  expect(home.visitor).toMatchObject({ verified: true, identity: known })
  expect(home.conversations[0]?.identity).toEqual(known)
  const stranger = await exported(await Visitor.inConversation(site.slug))
  expect(stranger.visitor.verified).toBe(false)
  expect(JSON.stringify(stranger)).not.toContain('identity')
})

async function fetchSocket(path: string, token: string) {
  const response = await request(path, {
    headers: { upgrade: 'websocket', origin, 'sec-websocket-protocol': `deskbell.v1, ${token}` },
  })
  if (!response.webSocket) throw new Error(`${path} answered ${response.status}`)
  return { webSocket: response.webSocket }
}
