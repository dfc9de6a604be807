import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { estimatedTokens, reportedTokens } from '../../../edge/answer/usage.ts'
import type { Payer } from '../../../edge/knowledge/site-object.ts'
import { countTokens, spentBudget } from '../../../edge/limits/token-ledger.ts'
import { pushSite } from '../api.ts'

const objectOf = (slug: string) => env.SITES.get(env.SITES.idFromName(slug))
/** Whose budget is spent, as a turn learns it together with the passages. */
const spentOf = async (slug: string, visitor: string, budgets: Payer['budgets']) =>
  (await objectOf(slug).search({ site: slug, version: 1, query: '', payer: { visitor, budgets } }))
    .spent
const budgets = { tokensPerVisitorPerDay: 100, tokensPerSitePerDay: 250 }
const day = 86_400_000

describe('The tokens of a day', () => {
  it('are spent by a visitor alone, then by the site for everyone', async () => {
    const { slug } = await pushSite()
    const site = objectOf(slug)
    expect(await spentOf(slug, 'ann', budgets)).toBeUndefined()
    await site.countTokens('ann', 100)
    expect(await spentOf(slug, 'ann', budgets)).toBe('visitor')
    expect(await spentOf(slug, 'bob', budgets)).toBeUndefined()
    await site.countTokens('bob', 99.2)
    expect(await spentOf(slug, 'bob', budgets)).toBe('visitor')
    await site.countTokens('eve', 50)
    expect(await spentOf(slug, 'zoe', budgets)).toBe('site')
  })

  it('outlive the object’s memory', async () => {
    const { slug } = await pushSite()
    await objectOf(slug).countTokens('ann', 100)
    await runInDurableObject(objectOf(slug), (_object, state) =>
      state.abort('evicted by the test'),
    ).catch(
      () => undefined, // how an abort shows itself
    )
    expect(await spentOf(slug, 'ann', budgets)).toBe('visitor')
  })

  it('begin anew with the next day, and nothing is kept of those before', async () => {
    await runInDurableObject(objectOf(crypto.randomUUID()), (_object, state) => {
      const { sql } = state.storage
      const ann = { visitor: 'ann', budgets }
      countTokens(sql, { visitor: 'ann', tokens: 100, now: 5 * day })
      expect(spentBudget(sql, { ...ann, now: 6 * day - 1 })).toBe('visitor')
      expect(spentBudget(sql, { ...ann, now: 6 * day })).toBeUndefined()
      countTokens(sql, { visitor: 'bob', tokens: 1, now: 6 * day })
      expect(sql.exec('SELECT DISTINCT day FROM spent').toArray()).toEqual([{ day: 6 }])
    })
  })

  it('of none mean that no model is asked', async () => {
    const none = { ...budgets, tokensPerSitePerDay: 0 }
    expect(await spentOf((await pushSite()).slug, 'ann', none)).toBe('site')
  })

  it('are what the provider says, or else about a third of the letters', () => {
    const usage = (inputTokens?: number, outputTokens?: number) => ({ inputTokens, outputTokens })
    expect(reportedTokens(usage(7, 5))).toBe(12)
    expect(reportedTokens(usage(7))).toBeUndefined()
    expect(reportedTokens(usage())).toBeUndefined()
    expect(estimatedTokens('x'.repeat(298), 300)).toBe(200)
  })
})

it.each(['-1', '1.5', 'lots', '1e99'])('refuses a budget of %s', async (value) => {
  await expect(pushSite(`budgets: {tokensPerVisitorPerDay: ${value}}\n`)).rejects.toThrow('budgets')
})
