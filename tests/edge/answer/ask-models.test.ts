import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { askModels } from '../../../edge/answer/ask-models.ts'
import type { Breaker } from '../../../edge/answer/circuit-breaker.ts'
import { configuredModel } from '../../../edge/answer/provider.ts'
import { RunningMessage } from '../../../edge/conversation/running-message.ts'
import { createUnmasker } from '../../../edge/privacy/unmask.ts'
import type { ChunkEvent } from '../../../shared/event.ts'
import { limits } from '../../../shared/limits.ts'
import { type Message, messageText } from '../../../shared/message.ts'
import { siteSchema } from '../../../shared/site.ts'
import {
  type Conduct,
  defaultAnswer,
  type Format,
  formats,
  providerWords,
} from '../../support/scripted-wire.ts'
import { scriptedFetch } from './scripted-fetch.ts'

const site = v.parse(siteSchema, { site: 'shop', name: 'Shop', origins: ['https://shop.example'] })
const url = 'https://shop.example/help/returns'
const passages = [{ url, title: 'Returns', heading: '', text: 'You have 30 days.', score: 3 }]
const history: Message[] = [
  {
    id: 'question',
    role: 'user',
    metadata: { author: 'visitor', at: 1 },
    parts: [{ type: 'text', text: 'How long do I have?' }],
  },
]
const embedded = 'The help pages say: 30 days.'
/** Milliseconds; the product waits for seconds. */
const patience = { firstWords: 60, betweenWords: 60, whole: 400 }

let printed: MockInstance<typeof console.log>[]
beforeEach(() => {
  const levels = ['log', 'info', 'warn', 'error'] as const
  printed = levels.map((level) => vi.spyOn(console, level).mockReturnValue())
})
afterEach(() => {
  expect(JSON.stringify(printed.map(({ mock }) => mock.calls))).not.toContain(providerWords)
  for (const spy of printed) spy.mockRestore()
})

type Scripted = { format: Format; conduct: Conduct }

/** One whole answer, as the turn makes it. */
async function answer(
  models: Scripted[],
  {
    breakers = new Map<string, Breaker>(),
    stop = new AbortController(),
    visitorLanguage = 'en',
  } = {},
) {
  const chunks: ChunkEvent['chunk'][] = []
  const out = new RunningMessage(
    'answer',
    { author: 'assistant', at: 1 },
    () => createUnmasker(() => undefined),
    (audience, event) => audience === 'visitor' && chunks.push(event.chunk),
  )
  const configured = models.flatMap(({ format, conduct }, at) =>
    configuredModel(
      {
        place: at + 1,
        provider: format,
        baseUrl: `https://model-${at}.example/v1`,
        apiKey: 'a-key',
        model: 'scripted',
      },
      undefined,
      scriptedFetch(format, conduct),
    ),
  )
  const { signal } = stop
  const question = { site, history, passages: passages as never, visitorLanguage, signal }
  const { answered, faults } = await askModels(configured, question, out, {
    limits: patience,
    breakers,
  })
  if (!answered) out.text(embedded)
  const message = out.end({})
  return { answered, faults, codes: faults.map(({ code }) => code), message, chunks }
}

function notices({ parts }: Message) {
  return parts.flatMap((part) => (part.type === 'data-notice' ? [part.data.code] : []))
}

function texts({ parts }: Message) {
  return parts.flatMap((part) => (part.type === 'text' ? [part.text] : []))
}

describe.each(formats)('a provider that speaks %s', (format) => {
  const ask = (conduct: Conduct) => answer([{ format, conduct }])

  it('answers, with its citations', async () => {
    const { answered, faults, message } = await ask({ kind: 'answers' })
    expect(answered).toBe(true)
    expect(faults).toEqual([])
    expect(texts(message)).toEqual([defaultAnswer])
    expect(message.parts).toContainEqual({
      type: 'source-url',
      sourceId: '1',
      url,
      title: 'Returns',
    })
  })

  const before: [string, Conduct, string][] = [
    ['hangs up', { kind: 'hangs-up' }, 'model-unreachable'],
    ['answers 401', { kind: 'status', status: 401 }, 'model-unauthorised'],
    ['answers 403', { kind: 'status', status: 403 }, 'model-unauthorised'],
    ['answers 404', { kind: 'status', status: 404 }, 'model-refused'],
    ['answers 429', { kind: 'status', status: 429, retryAfter: '7' }, 'model-limited'],
    ['answers 500', { kind: 'status', status: 500 }, 'model-error'],
    ['answers 529', { kind: 'status', status: 529 }, 'model-overloaded'],
    ['sends a page', { kind: 'page' }, 'model-(broke-off|garbled|empty)'],
    ['sends no JSON', { kind: 'garbled', words: 0 }, 'model-garbled'],
    [
      'sends an error inside the stream',
      { kind: 'error-inside', words: 0 },
      'model-(error|overloaded)',
    ],
    ['ends before the first word', { kind: 'ends-early', words: 0 }, 'model-(broke-off|empty)'],
    ['breaks before the first word', { kind: 'breaks', words: 0 }, 'model-(broke-off|unreachable)'],
    ['says nothing', { kind: 'says-nothing' }, 'model-timeout'],
    ['falls silent before the first word', { kind: 'falls-silent', words: 0 }, 'model-timeout'],
    ['calls a tool', { kind: 'tool-call', words: 0 }, 'model-tool-call'],
    ['answers nothing', { kind: 'empty' }, 'model-empty'],
    ['answers blanks', { kind: 'blank' }, 'model-empty'],
    ['filters', { kind: 'filtered', words: 0 }, 'model-filtered'],
  ]
  it.each(before)('leaves no trace when it %s before a word', async (_name, conduct, code) => {
    const { answered, codes, message } = await ask(conduct)
    expect(answered).toBe(false)
    expect(codes).toEqual([expect.stringMatching(`^${code}$`)])
    expect(message.parts).toEqual([{ type: 'text', text: embedded }])
  })

  const after: [string, Conduct, string][] = [
    ['sends no JSON', { kind: 'garbled', words: 3 }, 'model-garbled'],
    ['sends an error', { kind: 'error-inside', words: 3 }, 'model-(error|overloaded)'],
    ['ends', { kind: 'ends-early', words: 3 }, 'model-broke-off'],
    ['breaks', { kind: 'breaks', words: 3 }, 'model-broke-off'],
    ['falls silent', { kind: 'falls-silent', words: 3 }, 'model-timeout'],
    ['calls a tool', { kind: 'tool-call', words: 3 }, 'model-tool-call'],
    ['filters', { kind: 'filtered', words: 3 }, 'model-filtered'],
  ]
  it.each(after)(
    'ends its part and says so when it %s amid words',
    async (_name, conduct, code) => {
      const { answered, codes, message } = await ask(conduct)
      expect(answered).toBe(false)
      expect(codes).toEqual([expect.stringMatching(`^${code}$`)])
      expect(texts(message)).toEqual(['You have', embedded])
      expect(notices(message)).toEqual(['model-failed'])
    },
  )

  it('is cut, and the visitor told, when it never stops or reaches its own limit', async () => {
    const endless = await ask({ kind: 'endless' })
    expect(endless.answered).toBe(true)
    expect(endless.codes).toEqual(['model-endless'])
    expect(messageText(endless.message).length).toBeLessThanOrEqual(limits.answerText)
    expect(notices(endless.message)).toEqual(['answer-cut'])

    const long = await ask({ kind: 'length', words: 5 })
    expect(texts(long.message)).toEqual(['You have 30 days to [1]'])
    expect(notices(long.message)).toEqual(['answer-cut'])
  })
})

it('lets the next model answer in a part of its own, with one notice however many broke off', async () => {
  const { codes, message } = await answer([
    { format: 'anthropic', conduct: { kind: 'breaks', words: 3 } },
    { format: 'openai-compatible', conduct: { kind: 'ends-early', words: 3 } },
    { format: 'workers-ai', conduct: { kind: 'answers' } },
  ])
  expect(codes).toEqual(['model-broke-off', 'model-broke-off'])
  expect(texts(message)).toEqual(['You have', 'You have', defaultAnswer])
  expect(notices(message)).toEqual(['model-failed'])
})

it('says in the visitor’s language that an answer broke off, or was cut', async () => {
  const said = async (conduct: Conduct) => {
    const { message } = await answer(
      [
        { format: 'anthropic', conduct },
        { format: 'workers-ai', conduct: { kind: 'answers' } },
      ],
      { visitorLanguage: 'de' },
    )
    return message.parts.flatMap((part) => (part.type === 'data-notice' ? [part.data.text] : []))
  }
  expect(await said({ kind: 'breaks', words: 3 })).toEqual([
    'Die Antwort ist abgebrochen. Hier ist eine neue:',
  ])
  expect(await said({ kind: 'length', words: 5 })).toEqual([
    'Die Antwort war zu lang und endet hier.',
  ])
})

it('names the model in the fault, and never in the provider’s words', async () => {
  const { faults } = await answer([
    { format: 'anthropic', conduct: { kind: 'status', status: 529 } },
    { format: 'workers-ai', conduct: { kind: 'garbled', words: 1 } },
    { format: 'openai-compatible', conduct: { kind: 'error-inside', words: 1 } },
  ])
  expect(faults[0]).toEqual({
    code: 'model-overloaded',
    detail: 'Model 1 (anthropic): the provider answered 529.',
  })
  const lines = JSON.stringify(printed.map(({ mock }) => mock.calls))
  expect(lines).toContain('model-overloaded')
  expect(lines + JSON.stringify(faults)).not.toContain(providerWords)
  expect(lines + JSON.stringify(faults)).not.toContain('a-key')
})

it('shares one deadline among all models', async () => {
  const silent: Scripted = { format: 'openai-compatible', conduct: { kind: 'says-nothing' } }
  const began = Date.now()
  const { codes } = await answer(Array.from({ length: 12 }, () => silent))
  expect(Date.now() - began).toBeLessThan(patience.whole + 300)
  expect(new Set(codes)).toEqual(new Set(['model-timeout', 'model-spared']))
  expect(codes).toHaveLength(12)
})

it('spares a provider that failed three times, and as long as it wished to be left alone', async () => {
  const breakers = new Map<string, Breaker>()
  const failing: Scripted[] = [{ format: 'anthropic', conduct: { kind: 'status', status: 500 } }]
  const codes = []
  for (let turn = 0; turn < 4; turn++) codes.push(...(await answer(failing, { breakers })).codes)
  expect(codes).toEqual(['model-error', 'model-error', 'model-error', 'model-spared'])

  const limited: Scripted[] = [
    { format: 'workers-ai', conduct: { kind: 'status', status: 429, retryAfter: '30' } },
  ]
  expect((await answer(limited, { breakers })).codes).toEqual(['model-limited'])
  expect((await answer(limited, { breakers })).codes).toEqual(['model-spared'])
})

it('ends at once when the turn is stopped, and holds it against no provider', async () => {
  const stop = new AbortController()
  const breakers = new Map<string, Breaker>()
  const asking = answer([{ format: 'anthropic', conduct: { kind: 'falls-silent', words: 2 } }], {
    stop,
    breakers,
  })
  setTimeout(() => stop.abort(), 20)
  await expect(asking).rejects.toThrow()
  expect([...breakers.values()].every(({ failures }) => failures === 0)).toBe(true)
})

const lie = 'You have 90 days to send an item back [1].'
const words = fc.nat(6)
const conduct: fc.Arbitrary<Conduct> = fc.oneof(
  fc.record({
    kind: fc.constant('answers' as const),
    text: fc.constantFrom(defaultAnswer, 'You have 30 days [1][9].', '[9]', ' ', lie),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(400, 401, 403, 404, 408, 422, 429, 500, 502, 503, 529),
  }),
  fc.record({
    kind: fc.constantFrom(
      'garbled' as const,
      'error-inside' as const,
      'ends-early' as const,
      'breaks' as const,
      'falls-silent' as const,
      'tool-call' as const,
      'filtered' as const,
      'length' as const,
    ),
    words,
  }),
  fc.record({
    kind: fc.constantFrom(
      'page' as const,
      'says-nothing' as const,
      'hangs-up' as const,
      'endless' as const,
      'empty' as const,
      'blank' as const,
    ),
  }),
)

it('gives one finished message with words and at most one notice, whatever the providers do', async () => {
  const scripted = fc.record({ format: fc.constantFrom(...formats), conduct })
  await fc.assert(
    fc.asyncProperty(fc.array(scripted, { minLength: 1, maxLength: 4 }), async (models) => {
      const { answered, faults, message, chunks } = await answer(models)
      expect(texts(message).at(-1)).toMatch(/\S/)
      expect(texts(message).every((text) => /\S/.test(text))).toBe(true)
      expect(notices(message).length).toBeLessThanOrEqual(1)
      expect(JSON.stringify(message)).not.toContain('90 days')
      if (!answered) expect(faults.length).toBeGreaterThan(0)
      expect(JSON.stringify([faults, message])).not.toContain(providerWords)
      expectLegal(chunks)
    }),
    { numRuns: 100 },
  )
}, 60_000)

/** One start, one finish at the very end, and every text part opened, written and closed in turn. */
function expectLegal(chunks: ChunkEvent['chunk'][]): void {
  expect(chunks[0]?.type).toBe('start')
  expect(chunks.at(-1)?.type).toBe('finish')
  let open: string | undefined
  const used = new Set<string>()
  for (const chunk of chunks.slice(1, -1)) {
    if (chunk.type === 'text-start') {
      expect(open).toBeUndefined()
      expect(used).not.toContain(chunk.id)
      used.add(chunk.id)
      open = chunk.id
    } else if (chunk.type === 'text-delta') {
      expect(chunk.id).toBe(open)
    } else if (chunk.type === 'text-end') {
      expect(chunk.id).toBe(open)
      open = undefined
    } else {
      expect(open).toBeUndefined()
      expect(['source-url', 'data-notice']).toContain(chunk.type)
    }
  }
  expect(open).toBeUndefined()
}
