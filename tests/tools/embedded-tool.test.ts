import { describe, expect, it } from 'vitest'
import { toolAnswer } from '../../edge/answer/embedded-tool.ts'
import type { ToolAnswer } from '../../edge/answer/tool-box.ts'
import { readBundle } from '../../edge/site/read-bundle.ts'
import { sayResult } from '../../edge/tools/say-result.ts'
import type { SiteTools } from '../../shared/tools.ts'
import type { Understanding } from '../../shared/understanding.ts'

const examples = ['where is it', 'track my order', 'order status']
const reading = readBundle([
  { path: 'site.yaml', content: 'site: shop\nname: Shop\norigins: [https://shop.example]\n' },
  {
    path: 'intents.yaml',
    content: `intents:\n  - name: order_status\n    examples: ${JSON.stringify(examples)}\n`,
  },
  {
    path: 'tools.yaml',
    content: `tools:
  - name: order_status
    description: Where an order is.
    inputs:
      - { name: order, description: The number., entity: order, label: your order number }
    request: { url: "https://api.shop.example/orders/{order}" }
    result: { fields: [number, status, expected, items.name] }
    when: { intent: order_status }
    say: |
      Order {number}: {status}.
      It is expected on {expected}.
`,
  },
])
if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
const tools: SiteTools = reading.bundle.tools ?? []

const heard = (intent: string | undefined, order?: string): Understanding => ({
  ...(intent && { intent: { name: intent, confidence: 0.9 } }),
  entities: order ? [{ type: 'order', value: order }] : [],
  ...{ sentiment: 0, frustration: 0, urgency: 0, language: 'en', script: 'Latn' },
})
const articles = { known: true, confidence: 0.8, text: 'Orders can be tracked [1].', citations: [] }

async function ask(
  understanding: Understanding,
  gives: ToolAnswer = { value: { number: 'A1', status: 'On its way' } },
  earlier: Understanding[] = [],
  otherwise = articles,
) {
  const calls: string[] = []
  const answer = await toolAnswer({
    tools,
    box: {
      offers: [],
      call: async (name, input) => {
        calls.push(`${name} ${input}`)
        return gives
      },
      told: () => [],
    },
    understanding,
    earlier,
    threshold: 0.6,
    names: { site: 'Shop', assistant: 'Pip' },
    otherwise,
  })
  return { answer, calls }
}

describe('A tool that is tied to an intent', () => {
  it('answers in the site’s own words', async () => {
    const { answer, calls } = await ask(heard('order_status', 'A1'))
    expect(answer?.text).toBe('Order A1: On its way.')
    expect(calls).toEqual(['order_status {"order":"A1"}'])
  })

  it('lets the articles answer and asks for what it lacks, in the visitor’s language', async () => {
    const { answer, calls } = await ask(heard('order_status'))
    expect(answer?.text).toBe(
      'Orders can be tracked [1].\n\nIf you tell me this, I can look it up for you: your order number.',
    )
    expect(calls).toEqual([])
    const german = await ask({ ...heard('order_status'), language: 'de' })
    expect(german.answer?.text).toContain('Wenn Sie mir das nennen')
  })

  it('answers once it has been told, and takes what was named before', async () => {
    expect((await ask(heard(undefined, 'B2'), undefined, [heard('order_status')])).calls).toEqual([
      'order_status {"order":"B2"}',
    ])
    expect((await ask(heard('order_status'), undefined, [heard('x', 'C3')])).calls).toEqual([
      'order_status {"order":"C3"}',
    ])
  })

  it('answers a bare number where nothing else does', async () => {
    const unknown = { ...articles, known: false }
    const { calls } = await ask(heard(undefined, 'D4'), undefined, [], unknown)
    expect(calls).toEqual(['order_status {"order":"D4"}'])
    expect((await ask(heard('return_item', 'D4'), undefined, [], unknown)).calls).toEqual([])
    expect((await ask(heard(undefined), undefined, [], unknown)).calls).toEqual([])
  })

  it('answers a guess where the message names all', async () => {
    const unsure = { ...heard(undefined, 'E5'), intent: { name: 'order_status', confidence: 0.3 } }
    expect((await ask(unsure)).calls).toEqual(['order_status {"order":"E5"}'])
    expect((await ask({ ...unsure, entities: [] })).calls).toEqual([])
  })

  it('leaves other messages alone', async () => {
    for (const other of [heard('return_item', 'A1'), heard(undefined, 'A1'), heard(undefined)]) {
      expect(await ask(other)).toEqual({ answer: undefined, calls: [] })
    }
  })

  it('says that there is none, or that it cannot look, with a person at hand', async () => {
    const none = await ask(heard('order_status', 'A1'), { fault: 'tool-not-found: none' })
    expect(none.answer?.text).toContain('your order number')
    const failed = await ask(heard('order_status', 'A1'), { fault: 'tool-timeout: late' })
    expect(failed.answer?.text).toContain('just now')
    expect(failed.answer?.quickReplies?.[0]?.action).toBe('handoff')
  })
})

describe('A result in the site’s words', () => {
  it('leaves out lines that lack a field, and tells days in the visitor’s language', () => {
    const say = 'Order {number}.\nExpected on {expected}.\nWith {items.name}.\nBy {carrier}.'
    const shown = {
      number: 'A1',
      expected: '2026-11-23',
      items: [{ name: 'Tent' }, { name: 'Pack' }],
    }
    expect(sayResult(say, shown, 'en')).toBe(
      'Order A1.\n\nExpected on Monday 23 November.\n\nWith Tent, Pack.',
    )
    expect(sayResult(say, shown, 'de')).toContain('Montag, 23. November')
    expect(sayResult('{gone}', shown, 'en')).toBeUndefined()
  })

  it('holds no link and no markup of a backend', () => {
    const shown = {
      a: '[here](https://evil.example)',
      b: 'www.evil.example',
      c: '**bold** `x`\n# y',
      d: '<img src=x><B> for <PERSON_1>',
    }
    const said = sayResult('A {a}\nB {b}\nC {c}\nD {d}', shown, 'en')
    expect(said).toBe('C bold x y\n\nD img src=x> B> for <PERSON_1>')
  })
})
