import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { askModels } from '../../../edge/answer/ask-models.ts'
import type { Breaker } from '../../../edge/answer/circuit-breaker.ts'
import { configuredModel } from '../../../edge/answer/provider.ts'
import type { ToolAnswer, ToolBox } from '../../../edge/answer/tool-box.ts'
import { RunningMessage } from '../../../edge/conversation/running-message.ts'
import { createUnmasker } from '../../../edge/privacy/unmask.ts'
import { resultText } from '../../../edge/tools/result-text.ts'
import type { Message } from '../../../shared/message.ts'
import { siteSchema } from '../../../shared/site.ts'
import { type Conduct, type Format, formats } from '../../support/scripted-wire.ts'
import { scriptedFetch } from './scripted-fetch.ts'

const site = v.parse(siteSchema, { site: 'shop', name: 'Shop', origins: ['https://shop.example'] })
const passages = [
  {
    url: 'https://shop.example/help/delivery',
    title: 'Delivery',
    heading: '',
    text: 'Standard delivery takes two to four working days. Parcels are delivered by the post.',
    score: 3,
  },
]
const history: Message[] = [
  {
    id: 'question',
    role: 'user',
    metadata: { author: 'visitor', at: 1 },
    parts: [{ type: 'text', text: 'Where is my order AC-11112222?' }],
  },
]
const order = { number: 'AC-11112222', status: 'On its way', expected: '2026-11-23' }
const asks: Conduct = {
  kind: 'calls',
  calls: [{ name: 'order_status', input: '{"order":"AC-11112222"}' }],
}
const says = (text: string): Conduct => ({ kind: 'answers', text })
const truth = 'Your order AC-11112222 is on its way, and it is expected on 23 November.'

/** One answer by a model that does one thing after the other, with a box of one tool. */
async function answer(
  script: readonly Conduct[],
  {
    format = 'openai-compatible' as Format,
    gives = { value: order } as ToolAnswer,
    hasTools = true,
  } = {},
) {
  const bodies: string[] = []
  const calls: [string, string][] = []
  const told: string[] = []
  const tools: ToolBox = {
    offers: [
      {
        type: 'function',
        name: 'order_status',
        description: 'Tells where an order is.',
        inputSchema: { type: 'object', properties: { order: { type: 'string' } } },
      },
    ],
    call: async (name, input) => {
      calls.push([name, input])
      if ('value' in gives) told.push(resultText(name, gives.value))
      return gives
    },
    told: () => told,
  }
  const fetcher: typeof fetch = (input, init) => {
    const conduct = script[bodies.length] ?? says('I do not know.')
    bodies.push(String(init?.body))
    return scriptedFetch(format, conduct)(input, init)
  }
  const models = configuredModel(
    { place: 1, provider: format, baseUrl: 'https://m.example/v1', apiKey: 'k', model: 'm' },
    undefined,
    fetcher,
  )
  const out = new RunningMessage(
    'answer',
    { author: 'assistant', at: 1 },
    () => createUnmasker(() => undefined),
    () => {},
  )
  const spent: { tokens: number; cost: number }[] = []
  const { answered, faults } = await askModels(
    models,
    {
      ...{ site, history, passages: passages as never },
      ...(hasTools && { tools }),
      signal: new AbortController().signal,
      spend: (one) => spent.push(one),
    },
    out,
    {
      limits: { firstWords: 500, betweenWords: 500, whole: 3_000 },
      breakers: new Map<string, Breaker>(),
    },
  )
  const { parts } = out.end({})
  const texts = parts.flatMap((part) => (part.type === 'text' ? [part.text] : []))
  return { answered, codes: faults.map(({ code }) => code), texts, bodies, calls, spent }
}

describe.each(formats)('A model over the wire of %s', (format) => {
  it('calls a tool, reads its answer and tells it', async () => {
    const { answered, codes, texts, bodies, calls, spent } = await answer([asks, says(truth)], {
      format,
    })
    expect(codes).toEqual([])
    expect(answered).toBe(true)
    expect(calls.map(([name, input]) => [name, JSON.parse(input)])).toEqual([
      ['order_status', { order: 'AC-11112222' }],
    ])
    expect(texts).toEqual([truth])
    expect(bodies[0]).toContain('order_status')
    expect(bodies[1]).toContain('On its way')
    expect(spent).toHaveLength(2)
  })

  it('is not read for ever where nothing of it may be shown', async () => {
    const lie: Conduct = { kind: 'endless', text: 'You have 90 days for that.' }
    const { codes, texts } = await answer([lie, lie], { format })
    expect(texts.join()).not.toContain('90')
    expect(codes).toContain('model-ungrounded')
    expect(codes).not.toContain('model-timeout')
  })

  it('may speak before a call, and is not held to it', async () => {
    const before: Conduct = { ...asks, text: 'Let me look that up for you.' }
    const talk = await answer([before, says(truth)], { format })
    expect(talk.texts).toEqual(['Let me look that up for you.', truth])
    expect(talk.codes).toEqual([])
    const lie: Conduct = { ...asks, text: 'You have 90 days for that. I shall look it up.' }
    const held = await answer([lie, says(truth)], { format })
    expect(held.texts.join()).not.toContain('90')
    expect(held.texts.at(-1)).toBe(truth)
    expect(held.codes).toEqual([])
  })
})

describe('Without tools', () => {
  it('a model is offered none', async () => {
    const { bodies } = await answer(
      [says('Standard delivery takes two to four working days [1].')],
      {
        hasTools: false,
      },
    )
    expect(bodies[0]).not.toContain('"tools"')
    expect(bodies[0]).not.toContain('tool')
  })
})

describe('What a tool told', () => {
  const lies: [string, string][] = [
    ['another date', 'Your order AC-11112222 is on its way, and it is expected on 27 November.'],
    ['another status', 'Your order AC-11112222 has been delivered.'],
    ['another number', 'Your order AC-11113333 is on its way.'],
    ['a refund of which it tells nothing', 'Your order AC-11112222 has been refunded.'],
  ]
  it.each(lies)('bears out no %s', async (_name, lie) => {
    const { answered, codes, texts } = await answer([asks, says(lie), asks, says(lie)])
    expect(answered).toBe(false)
    expect(texts.join()).not.toContain(lie.slice(-20))
    expect(codes).toContain('model-ungrounded')
  })

  it('bears nothing out where the call failed', async () => {
    const fault = { fault: 'tool-timeout: it did not answer in time' }
    const lie = 'Your order AC-11112222 is on its way.'
    const script = [asks, says(lie), asks, says(lie)]
    const { answered, bodies } = await answer(script, { gives: fault })
    expect(answered).toBe(false)
    expect(bodies[1]).toContain('tool-timeout')
    const sorry = await answer([asks, says('I could not look that up just now.')], { gives: fault })
    expect(sorry.texts).toEqual(['I could not look that up just now.'])
  })
})

it('A model that only asks for tools is ended, and so is one that asks for very many at once', async () => {
  const endless = await answer(Array.from({ length: 20 }, () => asks))
  expect(endless.codes).toEqual(['model-tool-call'])
  expect(endless.bodies).toHaveLength(5)
  const one = { name: 'order_status', input: '{"order":"1"}' }
  const many: Conduct = { kind: 'calls', calls: Array.from({ length: 60 }, () => one) }
  expect((await answer([many, says(truth)])).calls).toHaveLength(8)
})
