import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import type { Breaker } from '../../../edge/answer/circuit-breaker.ts'
import { configuredModel } from '../../../edge/answer/provider.ts'
import { readBeside } from '../../../edge/conversation/read-beside.ts'
import type { SiteBrief } from '../../../edge/knowledge/site-object.ts'
import { type Understanding, understandingSchema } from '../../../shared/understanding.ts'
import { wholeAnswer } from '../../support/scripted-reading.ts'
import { type Format, formats, providerWords } from '../../support/scripted-wire.ts'

const brief: SiteBrief = {
  intents: [
    { name: 'order_status', examples: ['where is my order'] },
    { name: 'return_item', examples: ['I want to send this back'] },
  ],
  entities: ['member'],
}
const embedded: Understanding = {
  intent: { name: 'order_status', confidence: 0.4, runnerUp: 'return_item' },
  entities: [],
  sentiment: 0.1,
  frustration: 0.2,
  urgency: 0.3,
  language: 'en',
  script: 'Latn',
}
const text = 'It is too big, what now? I am member AB-12, mail <EMAIL_1>'
const sound = {
  intent: 'return_item',
  confidence: 0.9,
  runnerUp: 'order_status',
  sentiment: -0.4,
  frustration: 0.5,
  urgency: 0.6,
  language: 'en',
  entities: [{ type: 'member', value: 'AB-12' }],
}
const limits = { whole: 200, afterAnswer: 40 }

type Reply = { said: string } | { body: string; status?: number } | 'silence' | 'hang-up'

/** One reading by a scripted provider behind the true wire format. */
async function reading(
  reply: Reply,
  {
    format = 'openai-compatible',
    breakers = new Map<string, Breaker>(),
    site = brief,
    stop = new AbortController(),
    answerTakes = 0,
  }: {
    format?: Format
    breakers?: Map<string, Breaker>
    site?: SiteBrief
    stop?: AbortController
    answerTakes?: number
  } = {},
) {
  const sent: { body: string }[] = []
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    sent.push({ body: String(init?.body) })
    if (reply === 'hang-up') throw new Error(`Network connection lost. ${providerWords}`)
    // Hears no abort either.
    if (reply === 'silence') return new Promise<Response>(() => {})
    const body = 'said' in reply ? JSON.stringify(wholeAnswer(format, reply.said)) : reply.body
    const status = 'status' in reply ? reply.status : 200
    return new Response(body, {
      ...(status && { status }),
      headers: { 'content-type': 'application/json' },
    })
  }
  const models = configuredModel(
    {
      place: 1,
      provider: format,
      baseUrl: 'https://model.example/v1',
      apiKey: 'k',
      model: 'm',
      price: { input: 1, output: 4 },
    },
    undefined,
    fetch,
  )
  const cost: { tokens: number; cost: number }[] = []
  const read = readBeside({
    models,
    brief: Promise.resolve(site),
    message: { text, siteName: 'Shop', before: 'hello' },
    signal: stop.signal,
    spend: (spent) => cost.push(spent),
    limits,
    breakers,
  })
  await new Promise((resolve) => setTimeout(resolve, answerTakes))
  const from = Date.now()
  const result = await read(embedded)
  return { ...result, sent, cost, waited: Date.now() - from }
}

const says = (what: unknown): Reply => ({ said: JSON.stringify(what) })

describe('A model that reads beside the answer', () => {
  it.each(formats)(
    'reads the message, over the wire of %s, and what it cost is counted',
    async (format) => {
      const { understanding, faults, cost } = await reading(says(sound), { format })
      expect(understanding).toEqual({
        intent: { name: 'return_item', confidence: 0.675, runnerUp: 'order_status' },
        entities: [{ type: 'member', value: 'AB-12' }],
        sentiment: -0.4,
        frustration: 0.5,
        urgency: 0.6,
        language: 'en',
        script: 'Latn',
        engine: 'model',
      })
      expect(faults).toEqual([])
      expect(cost).toEqual([{ tokens: 300, cost: 450 }])
    },
  )

  it('is told the site’s intents, their examples and the masked message, and asked for JSON', async () => {
    const { sent } = await reading(says(sound))
    const { messages, response_format } = JSON.parse(sent[0]?.body ?? '')
    expect(messages[0].content).toContain('- return_item: "I want to send this back"')
    expect(JSON.parse(messages.at(-1).content)).toEqual({ before: 'hello', message: text })
    expect(response_format).toEqual({ type: 'json_object' })
  })

  it('reads what stands in a fence, as some models write it', async () => {
    const { understanding } = await reading({
      said: `\`\`\`json\n${JSON.stringify(sound)}\n\`\`\``,
    })
    expect(understanding.intent?.name).toBe('return_item')
  })

  it('is surer where both engines agree, and never surer than either may be', async () => {
    const agree = await reading(says({ ...sound, intent: 'order_status', confidence: 1 }))
    expect(agree.understanding.intent?.confidence).toBeCloseTo(0.75 * 0.97 + 0.25 * 0.4, 3)
    const none = await reading(says({ ...sound, intent: 'none of these' }))
    expect(none.understanding.intent).toMatchObject({ name: 'order_status', confidence: 0.1 })
  })

  it('counts nothing that does not fit: made-up intents, prototype keys, numbers out of range', async () => {
    for (const intent of ['drop_tables', '__proto__', 'constructor', 'toString', '', 7, null, {}]) {
      const { understanding } = await reading(says({ ...sound, intent }))
      expect(understanding.intent, String(intent)).toEqual(embedded.intent)
    }
    const odd = {
      confidence: 1e9,
      sentiment: -7,
      frustration: 'high',
      urgency: null,
      language: 'English',
    }
    const { understanding } = await reading(says({ ...sound, ...odd, entities: 'AB-12' }))
    expect(understanding).toEqual({ ...embedded, engine: 'model' })
  })

  it('takes only the site’s own entities, and only words of the message', async () => {
    const entities = [
      { type: 'member', value: 'ZZ-99' },
      { type: 'password', value: 'AB-12' },
      { type: '__proto__', value: 'AB-12' },
      { type: 'member', value: 'AB-12' },
      { type: 'member', value: 'ab-12' },
      { type: 'member', value: 'AB-12' },
      'AB-12',
      null,
    ]
    const { understanding } = await reading(says({ ...sound, entities }))
    expect(understanding.entities).toEqual([{ type: 'member', value: 'AB-12' }])
  })

  it.each([
    ['no JSON', { said: 'I would say it is a return.' }],
    ['half of it', { said: '{"intent": "return_item", "confi' }],
    ['a list', says([sound])],
    ['a prototype', { said: '{"__proto__": {"intent": "return_item"}, "intent": "return_item"}' }],
    ['nothing', { said: '' }],
    ['nothing of it', { said: '{"answer": "42"}' }],
    ['a page', { body: `<!doctype html><p>${providerWords}</p>` }],
    ['a refusal', { body: JSON.stringify({ error: { message: providerWords } }), status: 400 }],
    ['an overload', { body: '{}', status: 503 }],
    ['a broken line', 'hang-up'],
  ] as const)('leaves what the embedded engine read where the model says %s', async (_, reply) => {
    const { understanding, faults } = await reading(reply)
    expect(understanding).toEqual(embedded)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.code).toMatch(/^model-/)
    expect(JSON.stringify(faults)).not.toContain(providerWords)
  })

  it('waits for nobody: a silent model is given up soon after the answer stands', async () => {
    const { understanding, faults, waited, cost } = await reading('silence')
    expect(understanding).toEqual(embedded)
    expect(faults.map(({ code }) => code)).toEqual(['model-timeout'])
    expect(waited).toBeLessThan(150)
    expect(cost[0]?.tokens).toBeGreaterThan(100) // what was asked may be charged
  })

  it('gives up a silent model while a slow answer is still written', async () => {
    const { faults, waited } = await reading('silence', { answerTakes: 250 })
    expect(faults.map(({ code }) => code)).toEqual(['model-timeout'])
    expect(waited).toBeLessThan(30)
  })

  it('asks nobody where a budget is spent, nor once the turn is stopped', async () => {
    const spent = await reading(says(sound), {
      site: { ...brief, spent: 'tokensPerVisitorPerDay' },
    })
    expect([spent.sent, spent.cost, spent.faults]).toEqual([[], [], []])
    const stop = new AbortController()
    stop.abort()
    const stopped = await reading(says(sound), { stop })
    expect([stopped.sent, stopped.cost, stopped.faults]).toEqual([[], [], []])
    expect(stopped.understanding).toEqual(embedded)
  })

  it('spares a model that failed to read some times, and one whose answers fail', async () => {
    const breakers = new Map<string, Breaker>()
    for (let time = 0; time < 3; time += 1) await reading({ said: 'no JSON' }, { breakers })
    expect((await reading(says(sound), { breakers })).sent).toEqual([])
    const [key = ''] = [...breakers.keys()]
    const answers = key.replace(/ reads$/, '')
    expect(breakers.has(answers)).toBe(false) // readings never close the way to answers
    const open = { failures: 3, openUntil: Date.now() + 60_000, trialUntil: 0 }
    expect((await reading(says(sound), { breakers: new Map([[answers, open]]) })).sent).toEqual([])
  })

  it('makes an understanding that fits the contract of whatever a model says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (said) => {
        const { understanding } = await reading({ said })
        expect(v.is(understandingSchema, understanding)).toBe(true)
      }),
      { numRuns: 60 },
    )
    const wild = fc.record({
      intent: fc.constantFrom('order_status', 'return_item', 'none of these', 'x'),
      confidence: fc.oneof(fc.double(), fc.integer(), fc.string()),
      sentiment: fc.double(),
      urgency: fc.double(),
      language: fc.string(),
      entities: fc.array(fc.record({ type: fc.string(), value: fc.string() })),
    })
    await fc.assert(
      fc.asyncProperty(wild, async (said) => {
        const { understanding } = await reading(says(said))
        expect(v.is(understandingSchema, understanding)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('prints nothing of a provider’s words', async () => {
    const printed = vi.spyOn(console, 'error').mockReturnValue()
    const warned = vi.spyOn(console, 'warn').mockReturnValue()
    await reading({ said: providerWords })
    await reading('hang-up')
    expect(JSON.stringify([printed.mock.calls, warned.mock.calls])).not.toContain(providerWords)
    printed.mockRestore()
    warned.mockRestore()
  })
})
