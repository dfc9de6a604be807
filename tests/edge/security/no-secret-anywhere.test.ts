import { createExecutionContext, runInDurableObject, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askModels } from '../../../edge/answer/ask-models.ts'
import { configuredModel } from '../../../edge/answer/provider.ts'
import { loadSite } from '../../../edge/site/load-site.ts'
import worker from '../../../edge/worker.ts'
import type { Message } from '../../../shared/message.ts'
import { signIdentity } from '../../support/sign-identity.ts'
import { adminKey, base, call, origin, pushSite, Visitor } from '../api.ts'

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const
let written: string[] = []
beforeEach(() => {
  written = []
  for (const level of levels) {
    vi.spyOn(console, level).mockImplementation(
      (...args) => void written.push(args.map(String).join(' ')),
    )
  }
})
afterEach(() => vi.restoreAllMocks())

const asked: Message = {
  id: 'question',
  role: 'user',
  metadata: { author: 'visitor', at: 1 },
  parts: [{ type: 'text', text: 'How long do I have?' }],
}

/** A whole key in any of the forms in which one might slip out. */
function forms(secret: string): string[] {
  return [secret, btoa(secret), encodeURIComponent(secret)]
}

function expectAbsent(secrets: string[], places: Record<string, string>) {
  for (const [place, text] of Object.entries(places)) {
    for (const secret of secrets.flatMap(forms)) {
      expect(text.includes(secret), `${secret.slice(0, 12)}… in ${place}`).toBe(false)
    }
  }
}

async function everyRow(): Promise<string> {
  const tables = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all<{
    name: string
  }>()
  const dumps = await Promise.all(
    tables.results
      .filter(({ name }) => !name.startsWith('_'))
      .map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`).all()),
  )
  return JSON.stringify(dumps.map(({ results }) => results))
}

async function ask(path: string, init: RequestInit, more: Record<string, unknown> = {}) {
  const context = createExecutionContext()
  const response = await worker.fetch(new Request(base + path, init), { ...env, ...more }, context)
  const text = await response.text()
  await waitOnExecutionContext(context)
  return { status: response.status, text, headers: JSON.stringify([...response.headers]) }
}

it('says no secret in any problem document, header or log line, and keeps none in the database', async () => {
  const {
    slug,
    webhookSecrets,
    identitySecret = '',
  } = await pushSite('webhooks:\n  - id: desk\n    url: http://127.0.0.1:9/in\n')
  expect(identitySecret).toMatch(/^dbi_/)
  const identity = await signIdentity(identitySecret, { sub: 'customer-of-a-canary', name: 'Ada' })
  const webhookSecret = webhookSecrets?.desk ?? ''
  expect(webhookSecret).toMatch(/^whsec_/)
  const key = await call<{ key: string }>('POST', '/v1/admin/keys', {
    token: adminKey,
    body: { name: 'desk', scopes: ['agent'] },
  })
  const apiKey = key.body.key
  const visitor = await Visitor.inConversation(slug)
  const llmKey = 'sk-canary-7f3a9b21-of-the-model-provider'
  const secrets = [
    adminKey,
    env.DESKBELL_MASTER_KEY,
    env.DESKBELL_MASTER_KEY_PREVIOUS ?? '',
    apiKey,
    visitor.token,
    webhookSecret,
    identitySecret,
    identity,
    'customer-of-a-canary',
    llmKey,
  ]

  const said: string[] = []
  const bearers = [adminKey, apiKey, visitor.token, `${visitor.token}x`, apiKey.slice(0, -1)]
  const requests: [string, RequestInit][] = [
    ['/v1/admin/keys', { method: 'POST', body: '{' }],
    [
      '/v1/admin/keys',
      { method: 'POST', body: JSON.stringify({ name: apiKey, scopes: [adminKey] }) },
    ],
    [
      '/v1/admin/keys',
      {
        method: 'POST',
        body: JSON.stringify({ name: 'x', scopes: 'x', site: `${llmKey} ${visitor.token}` }),
      },
    ],
    [`/v1/admin/keys/${apiKey}`, { method: 'DELETE' }],
    [
      `/v1/admin/sites/${slug}`,
      { method: 'PUT', body: JSON.stringify({ files: [{ path: '../x' }] }) },
    ],
    [
      `/v1/admin/sites/${slug}`,
      {
        method: 'PUT',
        body: JSON.stringify({
          files: [
            {
              path: 'site.yaml',
              content: `site: ${slug}\nname: Shop\napiKey: ${llmKey}\norigins: []\nwebhooks: [{ id: desk, url: 'https://hooks.shop.example', secret: ${webhookSecret} }]`,
            },
          ],
        }),
      },
    ],
    [`/v1/admin/sites/${slug}`, { method: 'GET' }],
    ['/v1/agent/conversations?status=nonsense', {}],
    ['/v1/agent/conversations?cursor=nonsense', {}],
    [`/v1/agent/conversations/${visitor.conversation}`, {}],
    [`/v1/agent/conversations/${visitor.conversation}/accept`, { method: 'POST', body: '[]' }],
    [
      '/v1/sessions',
      { method: 'POST', body: JSON.stringify({ site: slug, identity: visitor.token }) },
    ],
    ['/v1/sessions', { method: 'POST', body: JSON.stringify({ site: slug, identity }) }],
    [
      '/v1/sessions',
      {
        method: 'POST',
        body: JSON.stringify({ site: slug, identity: `${identity.slice(0, -4)}AAAA` }),
      },
    ],
    [
      '/v1/sessions',
      {
        method: 'POST',
        body: JSON.stringify({ site: slug }),
        headers: { origin: 'https://evil.example' },
      },
    ],
    ['/v1/conversations', {}],
    [`${visitor.path}/events?after=x`, {}],
    [
      `${visitor.path}/events`,
      {
        headers: {
          upgrade: 'websocket',
          'sec-websocket-protocol': `deskbell.v1, ${visitor.token}x`,
        },
      },
    ],
    [`${visitor.path}/messages`, { method: 'POST', body: 'x'.repeat(100_000) }],
    [
      '/v1/chat',
      { method: 'POST', body: JSON.stringify({ id: visitor.conversation, messages: [] }) },
    ],
    ['/nowhere', { method: 'PATCH' }],
  ]
  for (const bearer of bearers) {
    for (const [path, init] of requests) {
      const answer = await ask(path, {
        ...init,
        headers: {
          origin,
          'content-type': 'application/json',
          authorization: `Bearer ${bearer}`,
          ...init.headers,
        },
      })
      if (answer.status >= 400) said.push(`${answer.status} ${answer.headers} ${answer.text}`)
    }
  }
  expect(said.length).toBeGreaterThan(60)

  // What breaks inside: no database, a database that complains with what it was given, wrong keys, no keys.
  const broken = {
    prepare: () => {
      throw new Error(`no connection\n    at ${llmKey}\n    at ${adminKey}`)
    },
  }
  for (const more of [
    { DB: undefined },
    { DB: broken },
    { DESKBELL_ADMIN_KEY: 'x' },
    { DESKBELL_MASTER_KEY: 'another master key of thirty-two letters and more' },
  ]) {
    for (const path of [
      '/health',
      `/v1/sites/${slug}-2`,
      '/v1/conversations',
      '/v1/agent/conversations',
    ]) {
      const bearer = path.startsWith('/v1/agent') ? apiKey : visitor.token
      const answer = await ask(path, { headers: { authorization: `Bearer ${bearer}` } }, more)
      said.push(`${answer.status} ${answer.headers} ${answer.text}`)
    }
  }
  expect(said.some((answer) => answer.startsWith('500'))).toBe(true)
  expect(written.some((line) => line.includes('request.failed'))).toBe(true)

  expectAbsent(secrets, {
    'an answer': said.join('\n'),
    'the console': written.join('\n'),
    'the database': await everyRow(),
  })
})

it.each(['openai-compatible', 'anthropic'] as const)(
  'repeats nothing of what a failing %s provider says, even its own key',
  async (provider) => {
    const apiKey = 'sk-canary-7f3a9b21-of-the-model-provider'
    const answers = [
      (told: string) => new Response(`{"error":{"message":"Wrong key ${told}"}}`, { status: 401 }),
      (told: string) => new Response(`<html>${told}</html>`, { status: 502 }),
      (told: string) => new Response(`data: {"error":"${told}"}\n\ndata: garbage ${told}\n\n`),
      (told: string) => {
        throw new Error(`getaddrinfo failed for ${told}`)
      },
    ]
    const models = answers.flatMap((answer, at) =>
      configuredModel(
        { place: at + 1, provider, baseUrl: 'https://llm.example/v1', apiKey, model: `m${at}` },
        undefined,
        async (_url, init) => answer(JSON.stringify([...new Headers(init?.headers)])),
      ),
    )
    const shown: unknown[] = []
    const show = (...what: unknown[]) => void shown.push(what)
    const { site } = (await loadSite(env.DB, (await pushSite()).slug)) ?? {}
    if (!site) throw new Error('The site was pushed.')
    const question = { site, history: [asked], passages: [], signal: new AbortController().signal }
    const out = { isFull: false, text: show, endText: show, cite: show, notice: show }
    const { answered, faults } = await askModels(models, question, out)
    expect(answered).toBe(false)
    expect(faults).toHaveLength(answers.length)
    expectAbsent([apiKey, 'canary'], {
      'the log': JSON.stringify(faults),
      'the answer': JSON.stringify(shown),
      'the console': written.join('\n'),
    })
  },
)

it('keeps no key in a conversation’s own storage', async () => {
  const visitor = await Visitor.inConversation((await pushSite()).slug)
  await visitor.say('How long may I take to return boots?')
  await visitor.answer()
  const stub = env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(visitor.conversation))
  await runInDurableObject(stub, (_object, { storage }) => {
    const tables = storage.sql
      .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .toArray()
      .filter(({ name }) => !name.startsWith('_'))
    const rows = tables.map(({ name }) => storage.sql.exec(`SELECT * FROM "${name}"`).toArray())
    expect(rows.length).toBeGreaterThan(3)
    expectAbsent([visitor.token, adminKey, env.DESKBELL_MASTER_KEY], {
      'the object': JSON.stringify(rows),
    })
  })
})
