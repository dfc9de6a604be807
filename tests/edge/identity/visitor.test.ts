import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { tokenKeys } from '../../../edge/middleware/visitor.ts'
import { readToken, signToken } from '../../../edge/session/token.ts'
import { call, origin, Visitor } from '../api.ts'
import { erase } from '../erasure/what-is-kept.ts'
import { begin, johanna, siteWithIdentities } from './site-with-identities.ts'

let site: Awaited<ReturnType<typeof siteWithIdentities>>
beforeAll(async () => {
  site = await siteWithIdentities()
})

/** Somebody whom no other test knows. */
const person = () => site.sign({ ...johanna, sub: `customer-${crypto.randomUUID()}` })
const required = 'urn:deskbell:error:identity-required'

async function rows(visitor: string) {
  const { results } = await env.DB.prepare('SELECT * FROM identities WHERE visitor = ?')
    .bind(visitor)
    .all()
  return results
}

/** A token as it is when its session ended a while ago. */
async function endedToken(token: string, secondsAgo: number) {
  const keys = await tokenKeys(env)
  const claims = await readToken(keys, token)
  if (!claims) throw new Error('No token.')
  const expiresAt = Math.floor(Date.now() / 1_000) - secondsAgo
  return signToken(keys, { ...claims, expiresAt })
}

it('knows the same person on every device, and nobody else for them', async () => {
  const identity = await person()
  const phone = await begin(site.slug, identity)
  const laptop = await begin(site.slug, identity)
  const other = await begin(site.slug, await person())
  expect(laptop.body.visitor.id).toBe(phone.body.visitor.id)
  expect(other.body.visitor.id).not.toBe(phone.body.visitor.id)
  const elsewhere = await siteWithIdentities()
  const there = await begin(elsewhere.slug, await elsewhere.sign(johanna))
  const here = await begin(site.slug, await site.sign(johanna))
  expect(there.body.visitor.id).not.toBe(here.body.visitor.id)
})

it('makes one visitor of ten first sessions at once', async () => {
  const identity = await person()
  const sessions = await Promise.all(Array.from({ length: 10 }, () => begin(site.slug, identity)))
  expect(new Set(sessions.map(({ body }) => body.visitor.id)).size).toBe(1)
})

it('keeps a hash of who it is and nothing about the person', async () => {
  const { body } = await begin(site.slug, await site.sign(johanna))
  const text = JSON.stringify(await rows(body.visitor.id))
  expect(text).toContain(body.visitor.id)
  for (const value of [johanna.sub, johanna.name, johanna.email, johanna.phone]) {
    expect(text).not.toContain(value)
  }
})

describe('signing in', () => {
  it('keeps the chat that was begun anonymously', async () => {
    const anonymous = await Visitor.inConversation(site.slug)
    const { body } = await begin(site.slug, await person(), anonymous.token)
    expect(body.visitor).toEqual({ id: anonymous.session.visitor.id, verified: true })
    expect(body.conversation?.id).toBe(anonymous.conversation)
  })

  it('leads to the person’s own chat where they have one', async () => {
    const identity = await person()
    const own = await Visitor.inConversation(site.slug, { identity })
    const anonymous = await Visitor.inConversation(site.slug)
    const { body } = await begin(site.slug, identity, anonymous.token)
    expect(body.visitor.id).toBe(own.session.visitor.id)
    expect(body.conversation?.id).toBe(own.conversation)
  })

  it('never makes one person of another: the next one at a browser is themself', async () => {
    const first = await begin(site.slug, await person())
    const second = await begin(site.slug, await person(), first.body.token)
    expect(second.body.visitor.verified).toBe(true)
    expect(second.body.visitor.id).not.toBe(first.body.visitor.id)
    expect(second.body.conversation).toBeUndefined()
  })

  it('gives an anonymous visitor to one of two people at once', async () => {
    const anonymous = await Visitor.inConversation(site.slug)
    const identities = await Promise.all(Array.from({ length: 6 }, person))
    const sessions = await Promise.all(
      identities.map((identity) => begin(site.slug, identity, anonymous.token)),
    )
    const ids = sessions.map(({ body }) => body.visitor.id)
    expect(new Set(ids).size).toBe(6)
    expect(ids.filter((id) => id === anonymous.session.visitor.id)).toHaveLength(1)
  })
})

describe('a token from before its visitor signed in', () => {
  async function signedIn() {
    const before = await Visitor.inConversation(site.slug)
    await before.say('Where is my parcel?')
    await before.answer()
    const after = await Visitor.arrive(site.slug, { identity: await person() }, before.token)
    after.conversation = before.conversation
    await after.post(`${after.path}/read`, { seq: 1 })
    return { before, after }
  }

  it('reads, writes, lists, exports and erases nothing any more', async () => {
    const { before, after } = await signedIn()
    const calls: [string, string, unknown?][] = [
      ['GET', '/v1/conversations'],
      ['GET', `${before.path}/events`],
      [
        'POST',
        `${before.path}/messages`,
        { id: crypto.randomUUID(), parts: [{ type: 'text', text: 'Hi' }] },
      ],
      ['POST', `${before.path}/typing`, { on: true }],
      ['POST', '/v1/conversations', {}],
      ['POST', '/v1/conversations', { id: before.conversation }],
      ['GET', '/v1/visitor/export'],
      ['DELETE', '/v1/visitor'],
    ]
    for (const [method, path, body] of calls) {
      const answer = await call<{ type: string }>(method, path, {
        token: before.token,
        headers: { origin },
        ...(body !== undefined && { body }),
      })
      expect([method, path, answer.status, answer.body.type]).toEqual([method, path, 401, required])
    }
    expect((await after.page()).events.length).toBeGreaterThan(0)
  })

  it('begins as somebody else', async () => {
    const { before } = await signedIn()
    const { body } = await begin(site.slug, undefined, before.token)
    expect(body.visitor.verified).toBe(false)
    expect(body.visitor.id).not.toBe(before.session.visitor.id)
    expect(body.conversation).toBeUndefined()
  })
})

describe('without a new word from the site', () => {
  it('a live session goes on as verified, to the end that it has', async () => {
    const first = await begin(site.slug, await person())
    const again = await begin(site.slug, undefined, first.body.token)
    expect(again.body.visitor).toEqual(first.body.visitor)
    expect(again.body.expiresAt).toBe(first.body.expiresAt)
  })

  it('one that has ended leads to somebody new', async () => {
    const first = await begin(site.slug, await person())
    const ended = await endedToken(first.body.token, 1)
    const again = await begin(site.slug, undefined, ended)
    expect(again.body.visitor.verified).toBe(false)
    expect(again.body.visitor.id).not.toBe(first.body.visitor.id)
  })
})

describe('erasure', () => {
  it('forgets whose the visitor was, and the same person is somebody new afterwards', async () => {
    const identity = await person()
    const visitor = await Visitor.inConversation(site.slug, { identity })
    expect(await rows(visitor.session.visitor.id)).toHaveLength(1)
    expect((await erase(visitor)).status).toBe(202)
    expect(await rows(visitor.session.visitor.id)).toEqual([])
    const late = await begin(site.slug, undefined, visitor.token)
    expect(late.body.visitor.id).not.toBe(visitor.session.visitor.id)
    const again = await begin(site.slug, identity, visitor.token)
    expect(again.body.visitor.verified).toBe(true)
    expect(again.body.visitor.id).not.toBe(visitor.session.visitor.id)
    expect((await erase(visitor)).status).toBe(202)
    expect(await rows(again.body.visitor.id)).toHaveLength(1)
  })

  it('lets nobody take over a visitor who was erased', async () => {
    const anonymous = await Visitor.inConversation(site.slug)
    await erase(anonymous)
    const { body } = await begin(site.slug, await person(), anonymous.token)
    expect(body.visitor.id).not.toBe(anonymous.session.visitor.id)
  })
})

describe('retention', () => {
  const objectOf = (visitor: string) =>
    env.VISITORS.get(env.VISITORS.idFromName(`${site.slug}/${visitor}`))
  const unseen = (visitor: string, days: number) =>
    env.DB.prepare('UPDATE identities SET seen_at = ? WHERE visitor = ?')
      .bind(Date.now() - days * 86_400_000, visitor)
      .run()
  const alarmOf = (visitor: string) =>
    runInDurableObject(objectOf(visitor), (_object, { storage }) => storage.getAlarm())

  it('forgets somebody who was not seen for a month and has nothing here', async () => {
    const { body } = await begin(site.slug, await person())
    const { id } = body.visitor
    expect(await alarmOf(id)).toBeGreaterThan(Date.now() + 31 * 86_400_000)
    await unseen(id, 33)
    expect(await runDurableObjectAlarm(objectOf(id))).toBe(true)
    expect([await rows(id), await alarmOf(id)]).toEqual([[], null])
  })

  it('keeps somebody who has a conversation or was here lately, and looks again', async () => {
    const quiet = await Visitor.inConversation(site.slug, { identity: await person() })
    const lately = await begin(site.slug, await person())
    await unseen(quiet.session.visitor.id, 400)
    for (const id of [quiet.session.visitor.id, lately.body.visitor.id]) {
      expect(await runDurableObjectAlarm(objectOf(id))).toBe(true)
      expect(await rows(id)).toHaveLength(1)
      expect(await alarmOf(id)).not.toBeNull()
    }
  })
})
