import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { app } from '../../../edge/app.ts'
import { saveIndexRow } from '../../../edge/db/conversations.ts'
import { addressKey } from '../../../edge/limits/address.ts'
import { TokenBucket, TokenBuckets } from '../../../edge/limits/token-bucket.ts'
import type { Problem } from '../../../shared/error.ts'
import { limits, rates } from '../../../shared/limits.ts'
import { adminKey, base, call, eventually, messages, origin, pushSite, Visitor } from '../api.ts'

let site: string
beforeAll(async () => {
  site = (await pushSite()).slug
})

const session = (address?: string, slug = site) =>
  call<Problem>('POST', '/v1/sessions', {
    body: { site: slug },
    headers: { origin, ...(address && { 'cf-connecting-ip': address }) },
  })

describe('A thousand rapid messages', () => {
  it('are kept where they were accepted, refused with a time to wait where not, and may come again', async () => {
    const visitor = await Visitor.inConversation(site)
    const ids = Array.from({ length: 1_000 }, () => crypto.randomUUID())
    const answers = await Promise.all(ids.map((id, i) => visitor.say(`question ${i}`, id)))
    const accepted = ids.filter((_, i) => answers[i]?.status === 202)
    const refused = answers.filter(({ status }) => status !== 202)
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429]))
    for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(accepted.length).toBeLessThanOrEqual(rates.messages.burst + rates.messages.burst / 2)
    expect(accepted.length).toBeGreaterThan(0)

    const events = await visitor.until(
      (all) => messages(all).filter(({ role }) => role === 'assistant').length === accepted.length,
    )
    const logged = messages(events).filter(({ role }) => role === 'user')
    expect(logged.map(({ id }) => id).sort()).toEqual([...accepted].sort())

    const again = ids[answers.findIndex(({ status }) => status === 429)] ?? ''
    await eventually(async () =>
      (await visitor.say('again', again)).status === 202 ? true : undefined,
    )
    expect((await visitor.say('again', again)).status).toBe(202)
  }, 60_000)

  it('of one visitor do not slow another', async () => {
    const [noisy, quiet] = await Promise.all([
      Visitor.inConversation(site),
      Visitor.inConversation(site),
    ])
    const flood = Array.from({ length: 300 }, (_, i) => noisy.say(`noise ${i}`))
    expect((await quiet.say('what does delivery cost?')).status).toBe(202)
    await Promise.all(flood)
  })
})

describe('Asking for a person and going back', () => {
  it('again and again is refused before it rings the team’s bells all day', async () => {
    const visitor = await Visitor.inConversation(site)
    const statuses: number[] = []
    for (let i = 0; i < rates.handoffs.burst + 5; i++) {
      statuses.push((await visitor.post(`${visitor.path}/handoff`, {})).status)
      await visitor.post(`${visitor.path}/handoff`, { cancel: true })
    }
    expect(statuses.slice(0, rates.handoffs.burst).every((status) => status === 202)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('Sessions', () => {
  it('from one address have a rate, and the refusal is readable from the page', async () => {
    const address = '203.0.113.7'
    const answers = await Promise.all(
      Array.from({ length: rates.sessionsPerAddress.burst + 40 }, () => session(address)),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(30)
    expect(refused[0]?.body.type).toBe('urn:deskbell:error:too-many')
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused[0]?.headers.get('access-control-allow-origin')).toBe('*')
    expect((await session('203.0.113.8')).status).toBe(201)
  })

  it('ten thousand of them from everywhere are bounded for the site, and cost no other site any', async () => {
    const { slug } = await pushSite()
    let accepted = 0
    for (let at = 0; at < 10_000; at += 250) {
      const answers = await Promise.all(
        Array.from({ length: 250 }, (_, i) =>
          session(`198.51.${(at + i) >> 8}.${(at + i) & 255}`, slug),
        ),
      )
      for (const { status } of answers) {
        if (status === 201) accepted++
        else expect(status).toBe(429)
      }
    }
    expect(accepted).toBeGreaterThanOrEqual(rates.sessionsPerSite.burst)
    expect(accepted).toBeLessThan(10_000)
    expect((await session()).status).toBe(201)
  }, 60_000)

  it('are counted by the platform where the deployment binds its rate limit', async () => {
    const keys: string[] = []
    const bound = {
      ...env,
      RATE_SESSIONS_PER_ADDRESS: {
        limit: async ({ key }: { key: string }) => ({ success: keys.push(key) <= 1 }),
      },
    }
    const ask = () =>
      app.request(
        `${base}/v1/sessions`,
        {
          method: 'POST',
          headers: {
            origin,
            'content-type': 'application/json',
            'cf-connecting-ip': '2001:db8::7',
          },
          body: JSON.stringify({ site }),
        },
        bound,
      )
    expect((await ask()).status).toBe(201)
    const second = await ask()
    expect(second.status).toBe(429)
    expect(second.headers.get('retry-after')).toBe('60')
    expect(keys).toEqual(['2001:db8:0:0::/64', '2001:db8:0:0::/64'])
  })
})

describe('Conversations', () => {
  it('of one visitor have a ceiling for each hour; the ones that are there still answer', async () => {
    const visitor = await Visitor.inConversation(site)
    for (let i = 1; i < limits.visitorConversationsPerHour; i++) {
      expect((await visitor.post('/v1/conversations', {})).status).toBe(201)
    }
    const { status, headers } = await visitor.post('/v1/conversations', {})
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3_000)
    expect((await visitor.post('/v1/conversations', { id: visitor.conversation })).status).toBe(201)
    expect((await visitor.say('hello')).status).toBe(202)
    const chat = await visitor.post('/v1/chat', {
      id: crypto.randomUUID(),
      message: { id: crypto.randomUUID(), role: 'user', parts: [{ type: 'text', text: 'hi' }] },
    })
    expect(chat.status).toBe(429)
  })

  it('of one visitor have a ceiling in all', async () => {
    const visitor = await Visitor.arrive(site)
    for (let i = 0; i < limits.visitorConversations; i++) {
      await saveIndexRow(env.DB, {
        id: crypto.randomUUID(),
        site,
        visitor: visitor.session.visitor.id,
        status: 'resolved',
        lastSeq: 1,
        startedAt: i,
        updatedAt: i,
        preview: '',
      })
    }
    expect((await visitor.post('/v1/conversations', {})).status).toBe(429)
  })
})

describe('Each call of a visitor', () => {
  it('counts once for its address, whatever its path, and a command once for the site', async () => {
    const visitor = await Visitor.inConversation(site)
    const counted: Record<'address' | 'site', string[]> = { address: [], site: [] }
    const counter = (what: keyof typeof counted) => ({
      limit: async ({ key }: { key: string }) => ({ success: counted[what].push(key) > 0 }),
    })
    const bound = {
      ...env,
      RATE_CALLS_PER_ADDRESS: counter('address'),
      RATE_COMMANDS_PER_SITE: counter('site'),
    }
    const path = `/v1/conversations/${visitor.conversation}`
    for (const [method, to, isCommand] of [
      ['POST', '/v1/sessions', false],
      ['GET', '/v1/conversations', false],
      ['POST', '/v1/conversations', true],
      ['GET', `${path}/events`, false],
      ['POST', `${path}/messages`, true],
      ['POST', '/v1/chat', true],
      ['GET', `/v1/chat/${visitor.conversation}/stream`, false],
      ['GET', '/v1/visitor/export', false],
    ] as const) {
      counted.address = []
      counted.site = []
      const headers = {
        origin,
        authorization: `Bearer ${visitor.session.token}`,
        'cf-connecting-ip': '203.0.113.21',
      }
      await app.request(base + to, { method, headers }, bound)
      expect([to, counted]).toEqual([
        to,
        { address: ['203.0.113.21'], site: isCommand ? [site] : [] },
      ])
    }
  })
})

describe('Wrong API keys', () => {
  const list = (token: string, address: string) =>
    call<Problem>('GET', '/v1/agent/conversations', {
      token,
      headers: { 'cf-connecting-ip': address },
    })

  it('from one address are refused unheard after some, at every door of staff, and nobody else is', async () => {
    const address = '203.0.113.30'
    for (let i = 0; i < rates.wrongKeysPerAddress.burst; i++) {
      expect((await list(`dbk_wrong${i}`, address)).status).toBe(401)
    }
    const refused = await list('dbk_wrong', address)
    expect(refused.status).toBe(429)
    expect(refused.body.type).toBe('urn:deskbell:error:too-many')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const push = await call('PUT', `/v1/admin/sites/${site}`, {
      token: adminKey,
      body: {},
      headers: { 'cf-connecting-ip': address },
    })
    expect(push.status).toBe(429)
    expect((await list(adminKey, '203.0.113.31')).status).toBe(200)
    expect((await list('dbk_wrong', '203.0.113.31')).status).toBe(401)
  })

  it('are not counted for those that are right', async () => {
    for (let i = 0; i < rates.wrongKeysPerAddress.burst + 5; i++) {
      expect((await list(adminKey, '203.0.113.32')).status).toBe(200)
    }
  })
})

describe('The counters', () => {
  it('let a burst through, then as much as time gives back, and say when', () => {
    const bucket = new TokenBucket({ burst: 2, per: 10_000 }, 0)
    expect([bucket.take(0), bucket.take(0), bucket.take(0)]).toEqual([0, 0, 5])
    expect(bucket.take(4_999)).toBe(1)
    expect(bucket.take(5_001)).toBe(0)
    expect(bucket.take(1_000_000)).toBe(0)
  })

  it('take no clock that runs backwards for a reason to give more', () => {
    const bucket = new TokenBucket({ burst: 1, per: 1_000 }, 10_000)
    expect(bucket.take(10_000)).toBe(0)
    expect(bucket.take(0)).toBe(1)
    expect(bucket.take(500)).toBe(1)
  })

  it('forget the keys that were used longest ago, so that made-up ones cannot fill the memory', () => {
    const buckets = new TokenBuckets({ burst: 1, per: 1_000 }, 100)
    for (let i = 0; i < 10_000; i++) buckets.take(`key ${i}`, 0)
    expect(buckets.size).toBe(100)
    expect(buckets.take('key 9999', 0)).toBe(1)
  })

  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['127.0.0.1', undefined],
    ['::1', undefined],
    [undefined, undefined],
    ['x'.repeat(1_000), undefined],
  ])('know the address %s as %s', (address, key) => {
    expect(addressKey(address)).toBe(key)
  })
})
