import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { ConversationObject } from '../../../edge/conversation/object.ts'
import { nextLook } from '../../../edge/conversation/retention.ts'
import { forgetSite } from '../../../edge/site/load-site.ts'
import { agentCall, eventually, pushSite, Visitor } from '../api.ts'
import { kept, nothing, objectOf } from './what-is-kept.ts'

const day = 86_400_000

/** Rings a conversation's alarm as it would ring so many milliseconds from now. */
const ringIn = (visitor: Visitor, later: number, edge = env) =>
  runInDurableObject(objectOf(visitor.conversation), async (_object, ctx) => {
    const object = new ConversationObject(ctx, edge, () => Date.now() + later)
    await object.alarm()
    // The alarm's handler does not wait for its jobs; what is asked now stands in line behind them.
    await object.review()
  })

async function inSite(extra = '') {
  const { slug } = await pushSite(extra)
  const visitor = await Visitor.inConversation(slug)
  await visitor.say('what does delivery cost?')
  await visitor.answer()
  return visitor
}

it('keeps a conversation for as long as the site says after its last activity, and not longer', async () => {
  const visitor = await inSite('retention: 30d')
  await ringIn(visitor, 29 * day)
  expect((await kept(visitor)).tables).toBe(true)
  await ringIn(visitor, 30 * day + 1_000)
  expect(await kept(visitor)).toEqual(nothing)
  // This object still holds what another emptied under it in the test.
  await evictDurableObject(objectOf(visitor.conversation))
  expect((await agentCall('GET', visitor.conversation, '')).status).toBe(404)
  // The visitor was not erased: they only have no conversation any more, and may begin another.
  expect((await visitor.say('hello')).status).toBe(404)
  expect((await visitor.post('/v1/conversations', {})).status).toBe(201)
})

it('keeps 90 days where the site says nothing', async () => {
  const visitor = await inSite()
  await ringIn(visitor, 89 * day)
  expect((await kept(visitor)).tables).toBe(true)
  await ringIn(visitor, 90 * day + 1_000)
  expect(await kept(visitor)).toEqual(nothing)
})

it('ends by itself, asked by nobody', async () => {
  const visitor = await inSite('retention: 1s')
  await eventually(async () => ((await kept(visitor)).tables ? undefined : true))
  expect(await kept(visitor)).toEqual(nothing)
})

it('takes a shorter time for conversations that are there already, at the push and at the daily look', async () => {
  const visitor = await inSite('retention: 90d')
  const second = await Visitor.inConversation(visitor.site)
  await second.say('hello')
  await second.answer()
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  await pushSite('retention: 1s', visitor.site)
  await eventually(async () => ((await kept(visitor)).tables ? undefined : true))
  await ringIn(second, 2_000)
  expect(await kept(second)).toEqual(nothing)
})

it('takes a longer time as well, even where an isolate still remembers the shorter one', async () => {
  const visitor = await inSite('retention: 1d')
  await pushSite('retention: 90d', visitor.site)
  await ringIn(visitor, 2 * day)
  expect((await kept(visitor)).tables).toBe(true)
  forgetSite(visitor.site)
})

it('goes even where no key opens it any more', async () => {
  const visitor = await inSite('retention: 30d')
  const { DESKBELL_MASTER_KEY_PREVIOUS: _, ...rest } = env
  const locked = { ...rest, DESKBELL_MASTER_KEY: 'a master key that has never opened anything' }
  await ringIn(visitor, 29 * day, locked)
  expect((await kept(visitor)).tables).toBe(true)
  await ringIn(visitor, 31 * day, locked)
  expect(await kept(visitor)).toEqual(nothing)
})

it('is found again by the alarm where the index could not be reached', async () => {
  const visitor = await inSite('retention: 30d')
  const db = {
    prepare: (sql: string) => {
      if (sql.startsWith('DELETE')) throw new Error('away')
      return env.DB.prepare(sql)
    },
  } as unknown as D1Database // all that is asked of it
  await expect(ringIn(visitor, 31 * day, { ...env, DB: db })).rejects.toThrow('away')
  expect((await kept(visitor)).tables).toBe(true)
  await ringIn(visitor, 31 * day)
  expect(await kept(visitor)).toEqual(nothing)
})

it('looks once a day, and when the time is over', () => {
  expect(nextLook(0, 90 * day, 1_000)).toBe(day + 1_000)
  expect(nextLook(0, 90 * day, 89.5 * day)).toBe(90 * day)
  expect(nextLook(5_000, 1_000, 5_000)).toBe(6_000)
})
