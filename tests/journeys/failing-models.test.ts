import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationEvent } from '../../shared/event.ts'
import type { Message } from '../../shared/message.ts'
import { call, startVisitor } from '../support/api.ts'
import { freePort, startEdge, type TestEdge } from '../support/edge.ts'
import { pushAcme } from '../support/push.ts'
import {
  modelEnv,
  type ScriptedProvider,
  startScriptedProvider,
} from '../support/scripted-provider.ts'
import {
  type Conduct,
  defaultAnswer,
  type Format,
  formats,
  providerWords,
} from '../support/scripted-wire.ts'
import { waitFor } from '../support/wait-for.ts'

const shop = 'http://localhost:8788'
const providers = new Map<Format, ScriptedProvider>()
let edge: TestEdge

beforeAll(async () => {
  for (const format of formats) providers.set(format, await startScriptedProvider(format))
  edge = await startEdge()
  await pushAcme(edge, { answers: 'checked' })
})
afterAll(async () => {
  expect(edge.output()).not.toContain(providerWords)
  expect(edge.output()).not.toContain('key-of-')
  await edge.stop()
  for (const provider of providers.values()) await provider.close()
})

function provider(format: Format): ScriptedProvider {
  const found = providers.get(format)
  if (!found) throw new Error('The provider has not started.')
  return found
}

/** Asks one question as a new visitor: what came, live and logged, for the visitor and for staff. */
async function ask() {
  const visitor = await startVisitor(edge.url, shop)
  const live = await visitor.listen()
  const id = crypto.randomUUID()
  const began = Date.now()
  await visitor.say('How long do I have to send a jacket back?', id)
  const message = await visitor.answerTo(id, 40_000)
  const waited = Date.now() - began
  await waitFor(
    () => live.frames.some((frame) => frame.type === 'message' && frame.message.id === message.id),
    'the finished message on the live carrier',
  )
  live.close()
  const staff = await call<{ events: ConversationEvent[] }>(
    `${edge.url}/v1/agent/conversations/${visitor.conversation}/events`,
    { token: edge.adminKey },
  )
  const faults = staff.body.events.flatMap((event) => (event.type === 'fault' ? [event] : []))
  const answers = live.frames.filter(
    (frame) => frame.type === 'message' && frame.message.metadata.replyTo === id,
  )
  expect(answers).toHaveLength(1)
  expect(JSON.stringify([live.frames, staff.body])).not.toContain(providerWords)
  return { message, waited, faults, codes: faults.map(({ code }) => code) }
}

function texts({ parts }: Message): string[] {
  return parts.flatMap((part) => (part.type === 'text' ? [part.text] : []))
}

function notices({ parts }: Message): string[] {
  return parts.flatMap((part) => (part.type === 'data-notice' ? [part.data.code] : []))
}

const failures: [Conduct, string][] = [
  [{ kind: 'hangs-up' }, 'model-unreachable'],
  [{ kind: 'status', status: 401 }, 'model-unauthorised'],
  [{ kind: 'status', status: 403 }, 'model-unauthorised'],
  [{ kind: 'status', status: 500 }, 'model-error'],
  [{ kind: 'status', status: 529 }, 'model-overloaded'],
  [{ kind: 'garbled', words: 0 }, 'model-garbled'],
  [{ kind: 'error-inside', words: 0 }, 'model-(error|overloaded)'],
  [{ kind: 'tool-call', words: 0 }, 'model-tool-call'],
  [{ kind: 'empty' }, 'model-empty'],
  [{ kind: 'filtered', words: 0 }, 'model-filtered'],
  [{ kind: 'garbled', words: 3 }, 'model-garbled'],
  [{ kind: 'ends-early', words: 3 }, 'model-broke-off'],
  [{ kind: 'breaks', words: 3 }, 'model-broke-off'],
  [{ kind: 'tool-call', words: 3 }, 'model-tool-call'],
  [{ kind: 'filtered', words: 3 }, 'model-filtered'],
]

describe.each(formats)('an edge whose first provider speaks %s', (format) => {
  const other = format === 'anthropic' ? 'openai-compatible' : 'anthropic'

  beforeAll(async () => {
    provider(other).behave({ kind: 'answers', text: 'The second says: 30 days [1].' })
    await edge.restart(modelEnv([provider(format).config, provider(other).config]))
  })

  it('streams its answer, with the key where that provider wants it', async () => {
    provider(format).behave({ kind: 'answers' })
    const { message, codes } = await ask()
    expect(texts(message)).toEqual([defaultAnswer])
    expect(message.metadata.engine).toBe('model')
    expect(message.parts.some(({ type }) => type === 'source-url')).toBe(true)
    expect(codes).toEqual([])
    expect(provider(format).requests.at(-1)).toEqual({
      key: `key-of-${format}`,
      path: {
        'openai-compatible': '/v1/chat/completions',
        anthropic: '/v1/messages',
        'workers-ai': '/client/v4/accounts/scripted/ai/run/@cf/scripted/model',
      }[format],
    })
  })

  it('asks the second after each way to fail, with one notice where words were seen', async () => {
    for (const [conduct, code] of failures) {
      provider(format).behave(conduct)
      const { message, faults } = await ask()
      const seen = 'words' in conduct && conduct.words > 0
      const what = JSON.stringify(conduct)
      expect(texts(message), what).toEqual([
        ...(seen ? ['You have'] : []),
        'The second says: 30 days [1].',
      ])
      expect(notices(message), what).toEqual(seen ? ['model-failed'] : [])
      expect(faults, what).toMatchObject([
        {
          code: expect.stringMatching(`^${code}$`),
          detail: expect.stringContaining(`Model 1 (${format}): `),
        },
      ])
      // Its next answer closes the circuit again.
      provider(format).behave({ kind: 'answers' })
      expect(texts((await ask()).message), what).toEqual([defaultAnswer])
    }
  })

  it('cuts an answer that never stops, and tells the visitor', async () => {
    provider(format).behave({ kind: 'endless' })
    const { message, codes, waited } = await ask()
    expect(notices(message)).toEqual(['answer-cut'])
    expect(codes).toEqual(['model-endless'])
    expect(waited).toBeLessThan(30_000)
  })

  it('leaves it alone for as long as it wished, and then asks it again', async () => {
    provider(format).behave({ kind: 'status', status: 429, retryAfter: '2' })
    expect((await ask()).codes).toEqual(['model-limited'])
    provider(format).behave({ kind: 'answers' })
    const { length } = provider(format).requests
    expect((await ask()).codes).toEqual(['model-spared'])
    expect(provider(format).requests).toHaveLength(length)
    await waitFor(async () => (await ask()).codes.length === 0, 'the first provider to be asked')
  })

  it('spares it when it has failed three times in a row', async () => {
    provider(format).behave({ kind: 'status', status: 500 })
    for (let turn = 0; turn < 3; turn++) expect((await ask()).codes).toEqual(['model-error'])
    const { length } = provider(format).requests
    expect((await ask()).codes).toEqual(['model-spared'])
    expect(provider(format).requests).toHaveLength(length)
  })
})

it('answers from the help pages when nobody is there, by address or by name', async () => {
  const { config } = provider('openai-compatible')
  await edge.restart(
    modelEnv([
      { ...config, baseUrl: `http://127.0.0.1:${await freePort()}/v1` },
      { ...config, provider: 'anthropic', baseUrl: 'http://nobody.invalid/v1' },
    ]),
  )
  const { message, codes } = await ask()
  expect(codes).toEqual(['model-unreachable', 'model-unreachable'])
  expect(message.metadata.engine).toBe('embedded')
  expect(texts(message)).toHaveLength(1)
  expect(notices(message)).toEqual([])
})

it('lets a visitor wait no longer than 30 seconds when every provider is silent', async () => {
  for (const format of formats) provider(format).behave({ kind: 'says-nothing' })
  provider('anthropic').behave({ kind: 'falls-silent', words: 3 })
  await edge.restart(modelEnv([...formats, ...formats].map((format) => provider(format).config)))
  const { message, codes, waited } = await ask()
  expect(waited).toBeLessThan(30_000)
  expect(new Set(codes)).toEqual(new Set(['model-timeout', 'model-spared']))
  expect(message.metadata.engine).toBe('embedded')
  expect(texts(message)[0]).toBe('You have')
  expect(texts(message).at(-1)).toContain('30 days')
  expect(notices(message)).toEqual(['model-failed'])
})

it('serves on when the fallbacks are written wrong, and says so without the key', async () => {
  provider('anthropic').behave({ kind: 'answers' })
  const env = modelEnv([provider('anthropic').config])
  await edge.restart({ ...env, LLM_FALLBACKS: '[{"provider":"key-of-nobody"},' })
  expect(texts((await ask()).message)).toEqual([defaultAnswer])
  expect(edge.output()).toContain(
    'Write a JSON array of {provider, baseUrl, apiKey, model, price}.',
  )
})
