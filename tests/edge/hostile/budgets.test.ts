import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { estimatedUsage, reportedUsage, spentOn } from '../../../edge/answer/usage.ts'
import { payableModels } from '../../../edge/conversation/budget.ts'
import { Spending } from '../../../edge/conversation/spending.ts'
import type { Payer } from '../../../edge/knowledge/site-object.ts'
import { countSpending, spentBudget } from '../../../edge/limits/ledger.ts'
import { pushSite } from '../api.ts'

const objectOf = (slug: string) => env.SITES.get(env.SITES.idFromName(slug))
/** Whose budget is spent, as a turn learns it together with the passages. */
const spentOf = async (slug: string, visitor: string, budgets: Payer['budgets']) =>
  (await objectOf(slug).search({ site: slug, version: 1, query: '', payer: { visitor, budgets } }))
    .spent
const budgets = {
  tokensPerConversation: 80,
  tokensPerVisitorPerDay: 100,
  tokensPerSitePerDay: 250,
}
const free = (tokens: number) => ({ tokens, cost: 0 })
const day = 86_400_000

describe('The tokens of a day', () => {
  it('are spent by a visitor alone, then by the site for everyone', async () => {
    const { slug } = await pushSite()
    const site = objectOf(slug)
    expect(await spentOf(slug, 'ann', budgets)).toBeUndefined()
    await site.countSpending('ann', free(100))
    expect(await spentOf(slug, 'ann', budgets)).toBe('tokensPerVisitorPerDay')
    expect(await spentOf(slug, 'bob', budgets)).toBeUndefined()
    await site.countSpending('bob', free(99.2))
    expect(await spentOf(slug, 'bob', budgets)).toBe('tokensPerVisitorPerDay')
    await site.countSpending('eve', free(50))
    expect(await spentOf(slug, 'zoe', budgets)).toBe('tokensPerSitePerDay')
  })

  it('outlive the object’s memory', async () => {
    const { slug } = await pushSite()
    await objectOf(slug).countSpending('ann', free(100))
    await runInDurableObject(objectOf(slug), (_object, state) =>
      state.abort('evicted by the test'),
    ).catch(
      () => undefined, // how an abort shows itself
    )
    expect(await spentOf(slug, 'ann', budgets)).toBe('tokensPerVisitorPerDay')
  })

  it('begin anew with the next day, and nothing is kept of those before', async () => {
    await runInDurableObject(objectOf(crypto.randomUUID()), (_object, state) => {
      const { sql } = state.storage
      const ann = { visitor: 'ann', budgets }
      countSpending(sql, { visitor: 'ann', spent: free(100), now: 5 * day })
      expect(spentBudget(sql, { ...ann, now: 6 * day - 1 })).toBe('tokensPerVisitorPerDay')
      expect(spentBudget(sql, { ...ann, now: 6 * day })).toBeUndefined()
      countSpending(sql, { visitor: 'bob', spent: free(1), now: 6 * day })
      expect(sql.exec('SELECT DISTINCT day FROM spending').toArray()).toEqual([{ day: 6 }])
    })
  })

  it('of none mean that no model is asked', async () => {
    const none = { ...budgets, tokensPerSitePerDay: 0 }
    expect(await spentOf((await pushSite()).slug, 'ann', none)).toBe('tokensPerSitePerDay')
  })

  it('are what the provider says, or else about a third of the letters', () => {
    const usage = (inputTokens?: number, outputTokens?: number) => ({ inputTokens, outputTokens })
    expect(reportedUsage(usage(7, 5))).toEqual({ input: 7, output: 5 })
    expect(reportedUsage(usage(7))).toBeUndefined()
    expect(reportedUsage(usage())).toBeUndefined()
    expect(estimatedUsage('x'.repeat(298), 300)).toEqual({ input: 100, output: 100 })
  })

  // A prompt of no tokens is what some libraries say where the provider said nothing.
  it.each([
    [-1_000_000, 5],
    [7, -1],
    [0, 0],
    [1e300, 1],
    [Number.NaN, 1],
    [7, Number.POSITIVE_INFINITY],
    [0.5, 1],
  ])('are estimated where a provider says %s and %s', (inputTokens, outputTokens) => {
    expect(reportedUsage({ inputTokens, outputTokens })).toBeUndefined()
  })
})

describe('The money of a day', () => {
  const limited = { ...budgets, costPerVisitorPerDay: 0.01, costPerSitePerDay: 0.025 }

  it('is counted from what a million tokens cost, in millionths of a dollar', () => {
    const usage = { input: 1_000, output: 200 }
    expect(spentOn(usage, { input: 0.15, output: 0.6 })).toEqual({ tokens: 1_200, cost: 270 })
    expect(spentOn({ input: 1, output: 0 }, { input: 0.15, output: 0.6 }).cost).toBe(1)
    expect(spentOn(usage)).toEqual({ tokens: 1_200, cost: 0 })
  })

  it('is spent by a visitor alone, then by the site for everyone', async () => {
    const { slug } = await pushSite()
    const pay = (visitor: string, cost: number) =>
      objectOf(slug).countSpending(visitor, { tokens: 1, cost })
    await pay('ann', 9_999)
    expect(await spentOf(slug, 'ann', limited)).toBeUndefined()
    await pay('ann', 1)
    expect(await spentOf(slug, 'ann', limited)).toBe('costPerVisitorPerDay')
    expect(await spentOf(slug, 'bob', limited)).toBeUndefined()
    await pay('bob', 15_000)
    expect(await spentOf(slug, 'zoe', limited)).toBe('costPerSitePerDay')
    expect(await spentOf(slug, 'zoe', budgets)).toBeUndefined()
  })

  it('is not limited by models whose price nobody tells: those are not asked, and staff are told', () => {
    const model = (place: number, price?: { input: number; output: number }) =>
      // What it would answer does not matter here.
      ({
        place,
        provider: 'anthropic',
        key: `${place}`,
        model: {},
        ...(price && { price }),
      }) as Parameters<typeof payableModels>[0][number]
    const priced = model(1, { input: 1, output: 2 })
    const unpriced = model(2)
    const prices = { input: 3, output: 4 }
    expect(payableModels([priced, unpriced], budgets).models).toEqual([priced, unpriced])
    const some = payableModels([priced, unpriced], limited)
    expect(some.models).toEqual([priced])
    expect(some.faults).toEqual([
      { code: 'model-unpriced', detail: expect.stringContaining('Model 2 (anthropic)') },
    ])
    const all = payableModels([priced, unpriced], { ...limited, prices })
    expect(all).toEqual({ models: [priced, { ...unpriced, price: prices }], faults: [] })
  })
})

describe('The budget of one conversation', () => {
  it('is counted from its beginning, outlives the memory, and names what is spent', async () => {
    const room = env.CONVERSATIONS.get(env.CONVERSATIONS.newUniqueId())
    await runInDurableObject(room, (_object, state) => {
      const spending = new Spending(state.storage.sql)
      const limited = { ...budgets, costPerConversation: 0.002 }
      expect(spending.over(limited)).toBeUndefined()
      spending.add({ tokens: 40, cost: 1_999 })
      expect(spending.over(limited)).toBeUndefined()
      spending.add({ tokens: 1, cost: 1 })
      expect(spending.over(limited)).toBe('costPerConversation')
      spending.add({ tokens: 39, cost: 0 })
      const again = new Spending(state.storage.sql)
      expect(again.spent).toEqual({ tokens: 80, cost: 2_000 })
      expect(again.over(budgets)).toBe('tokensPerConversation')
    })
  })
})

it.each([
  '{costPerSitePerDay: -1}',
  '{costPerConversation: cheap}',
  '{prices: {input: 1}}',
  '{prices: {input: 1, output: 2, each: 3}}',
])('refuses the budgets %s', async (value) => {
  await expect(pushSite(`budgets: ${value}\n`)).rejects.toThrow('budgets')
})

it.each(['-1', '1.5', 'lots', '1e99'])('refuses a budget of %s', async (value) => {
  await expect(pushSite(`budgets: {tokensPerVisitorPerDay: ${value}}\n`)).rejects.toThrow('budgets')
})
