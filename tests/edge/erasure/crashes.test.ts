import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { Conversation } from '../../../edge/conversation/conversation.ts'
import { ConversationObject } from '../../../edge/conversation/object.ts'
import { VisitorObject } from '../../../edge/erasure/visitor-object.ts'
import { rateOf } from '../../../edge/limits/rate.ts'
import type { ConversationRef } from '../../../shared/api.ts'
import { agentCall, eventually, pushSite, sam, Visitor } from '../api.ts'
import { erase, graveOf, kept, nothing, objectOf } from './what-is-kept.ts'

let site = ''
beforeAll(async () => {
  site = (await pushSite()).slug
})

const soon = () => Date.now() + 10_000

/** Rings the alarm of a visitor's erasure as it would ring after a crash, a few seconds later. */
const ring = (visitor: Visitor, edge = env) =>
  runInDurableObject(graveOf(visitor), (_object, ctx) => new VisitorObject(ctx, edge, soon).alarm())

/** The same for a conversation. */
const ringConversation = (id: string) =>
  runInDurableObject(objectOf(id), (_object, ctx) => new ConversationObject(ctx, env, soon).alarm())

function untilGone(visitor: Visitor, conversation = visitor.conversation) {
  return eventually(async () => {
    const { tables, rows } = await kept(visitor, conversation)
    return !tables && rows.length === 0 ? true : undefined
  })
}

/** An edge in which some of the environment fails. */
const failing = (part: Partial<typeof env>): typeof env => ({ ...env, ...part })

const who = ({ site, session }: Visitor) => ({ site, visitor: session.visitor.id })

/** Begins an erasure in an edge where something fails, and answers how that ended. */
const eraseIn = (visitor: Visitor, edge: typeof env) =>
  runInDurableObject(graveOf(visitor), (_object, ctx) =>
    new VisitorObject(ctx, edge).erase(who(visitor)).then(
      () => 'answered',
      () => 'failed',
    ),
  )

describe('An erasure that is cut short', () => {
  it('before the tokens are revoked is ended by its alarm', async () => {
    const visitor = await Visitor.inConversation(site)
    await visitor.say('hello')
    const broken = { batch: () => Promise.reject(new Error('away')) } as unknown as D1Database // all that is asked of it
    expect(await eraseIn(visitor, failing({ DB: broken }))).toBe('failed')
    expect((await kept(visitor)).tables).toBe(true)
    await ring(visitor)
    await untilGone(visitor)
    expect((await visitor.say('hello')).status).toBe(401)
  })

  it('before a conversation is gone is answered all the same, and ended by its alarm', async () => {
    const visitor = await Visitor.inConversation(site)
    await visitor.say('hello')
    const second = (await visitor.post<ConversationRef>('/v1/conversations', {})).body.id
    const stuck = {
      idFromName: (name: string) => env.CONVERSATIONS.idFromName(name),
      get: () => ({ erase: () => Promise.reject(new Error('away')) }),
    } as unknown as typeof env.CONVERSATIONS // all that is asked of it
    expect(await eraseIn(visitor, failing({ CONVERSATIONS: stuck }))).toBe('answered')
    await ring(visitor)
    await untilGone(visitor)
    await untilGone(visitor, second)
  })

  it('between a conversation and its row is ended by its alarm', async () => {
    const visitor = await Visitor.inConversation(site)
    await visitor.say('hello')
    const db = env.DB
    const deleting = {
      batch: (statements: D1PreparedStatement[]) => db.batch(statements),
      prepare: (sql: string) => {
        if (sql.startsWith('DELETE FROM conversations')) throw new Error('away')
        return db.prepare(sql)
      },
    } as unknown as D1Database // all that is asked of it
    expect(await eraseIn(visitor, failing({ DB: deleting }))).toBe('answered')
    const { tables, rows } = await kept(visitor)
    expect([tables, rows.length]).toEqual([false, 1])
    await ring(visitor)
    await untilGone(visitor)
  })

  it('at any moment, with every object killed, ends in nothing after all', async () => {
    for (let round = 0; round < 12; round++) {
      const visitor = await Visitor.inConversation(site)
      await visitor.say('what does delivery cost?')
      const second = (await visitor.post<ConversationRef>('/v1/conversations', {})).body.id
      const killed = [graveOf(visitor), objectOf(visitor.conversation), objectOf(second)]
      const erasing = erase(visitor).catch(() => undefined)
      for (let wait = 0; wait < round; wait++) await env.DB.prepare('SELECT 1').first()
      await Promise.all(
        killed.map((stub) =>
          runInDurableObject(stub, (_object, ctx) => ctx.abort('killed by the test')).catch(
            () => undefined, // how an abort shows itself
          ),
        ),
      )
      const answer = await erasing
      // What was never noted was never promised: then the visitor asks again.
      if (answer?.status !== 202) expect((await erase(visitor)).status).toBe(202)
      await ring(visitor)
      await untilGone(visitor)
      await untilGone(visitor, second)
      expect(await kept(visitor)).toEqual(nothing)
    }
  }, 60_000)
})

describe('Erasing meets', () => {
  it('a conversation that is beginning: it is gone, or was never begun', async () => {
    for (let round = 0; round < 12; round++) {
      const visitor = await Visitor.inConversation(site)
      const id = crypto.randomUUID()
      const begin = () => visitor.post('/v1/conversations', { id })
      const [before, , after] = await Promise.all([
        round % 2 ? begin() : undefined,
        erase(visitor),
        begin(),
      ])
      for (const answer of [before, after]) expect([undefined, 201, 401]).toContain(answer?.status)
      expect(await kept(visitor, id)).toEqual(nothing)
      expect(await kept(visitor)).toEqual(nothing)
    }
  })

  it('a conversation whose index row died on the way: it goes by itself', async () => {
    const visitor = await Visitor.arrive(site)
    const id = crypto.randomUUID()
    const about = { id, ...who(visitor), baseUrl: 'https://edge.example' }
    await runInDurableObject(objectOf(id), (_object, ctx) =>
      Conversation.begin(
        ctx,
        {
          masters: [env.DESKBELL_MASTER_KEY],
          deliver: () => async () => ({ outcome: 'done' }),
          answer: async () => ({ metadata: {}, faults: [] }),
          rate: (name) => rateOf({}, name),
          privacy: async () => ({}),
          inLine: (work) => work(),
          now: Date.now,
          newId: () => crypto.randomUUID(),
        },
        about,
        90_000_000,
      ),
    )
    await erase(visitor)
    expect((await kept(visitor, id)).tables).toBe(true)
    await ringConversation(id)
    await untilGone(visitor, id)
    expect(await kept(visitor, id)).toEqual(nothing)
  })

  it('a running turn, agents and more messages: nothing comes back', async () => {
    for (let round = 0; round < 8; round++) {
      const visitor = await Visitor.inConversation(site)
      const said = visitor.say('what does delivery cost?')
      if (round % 2) await said
      const agent = (path: string, body: unknown) =>
        agentCall('POST', visitor.conversation, path, body)
      const parts = [{ type: 'text', text: 'Sam here' }]
      const answers = await Promise.all([
        said,
        visitor.post(`${visitor.path}/handoff`, {}),
        agent('/accept', { agent: sam }),
        erase(visitor),
        agent('/messages', { id: crypto.randomUUID(), parts, agent: sam }),
        agent('/release', {}),
        visitor.say('anyone?'),
        visitor.post(`${visitor.path}/read`, { seq: 1 }),
      ])
      for (const { status } of answers) expect([200, 202, 401, 404, 409]).toContain(status)
      expect(await kept(visitor)).toEqual(nothing)
      await new Promise((resolve) => setTimeout(resolve, 60))
      expect(await kept(visitor)).toEqual(nothing)
    }
  })
})
