import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask } from '../../edge/privacy/mask.ts'
import { maskCall } from '../../edge/tools/mask-values.ts'
import { boundResult, type Shown, shapeResult } from '../../edge/tools/shape-result.ts'

const json = (fields: string[]) => ({ type: 'json' as const, fields, maxBytes: 1_000 })
const maskAll = async (texts: readonly string[]) => ({
  texts: texts.map((text) => mask(text, { country: 'GB' }).text),
  entries: [],
})

describe('A result', () => {
  const answer = {
    number: 'AC-20417735',
    total: 89.9,
    customer: { name: 'Ottilie Kanarius', email: 'o.kanarius@mail.example' },
    items: [{ sku: 'A', price: 1 }, { sku: 'B', cost: 2 }, 'odd'],
    internal: { margin: 0.4 },
  }

  it('holds the declared fields and nothing else', () => {
    expect(shapeResult(json(['number', 'items.sku', 'customer.name', 'gone']), answer)).toEqual({
      number: 'AC-20417735',
      items: [{ sku: 'A' }, { sku: 'B' }],
      customer: { name: 'Ottilie Kanarius' },
    })
    // An object stands behind it, of which nobody has said what may be seen.
    expect(() => shapeResult(json(['customer']), answer)).toThrow('none of the declared fields')
    expect(() => shapeResult(json(['toString']), answer)).toThrow('none of the declared fields')
    expect(() => shapeResult(json(['a']), 'a text')).toThrow('none of the declared fields')
  })

  it('is cut in its lists, and once it is masked in its texts; refused where it is still too long', () => {
    const lists = { a: Array.from({ length: 100 }, () => 'x') }
    expect(shapeResult(json(['a']), lists)).toEqual({ a: lists.a.slice(0, 20) })
    const text = { type: 'text' as const, fields: [], maxBytes: 1 }
    const whole = shapeResult(text, `\u202e${'é'.repeat(9_999)}`) as { text: string }
    expect(whole.text).toHaveLength(9_999)
    expect((boundResult(whole) as { text: string }).text).toHaveLength(600)
    const half = boundResult({ a: `${'x'.repeat(590)}<EMAIL_12> and more` })
    expect(half).toEqual({ a: `${'x'.repeat(590)}…` })
    const long = { a: Array.from({ length: 20 }, () => 'x'.repeat(600)) }
    expect(() => boundResult(shapeResult(json(['a']), long))).toThrow('too long')
  })

  it('never holds an undeclared key, whatever the backend answers', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        let shown: Shown
        try {
          shown = shapeResult(json(['a.b', 'c']), { a: value, c: value, d: value })
        } catch {
          return
        }
        const keys = new Set<string>()
        JSON.stringify(shown, function (this: unknown, key: string, inner: unknown) {
          if (!Array.isArray(this)) keys.add(key)
          return inner
        })
        keys.delete('')
        for (const key of keys) expect(['a', 'b', 'c']).toContain(key)
      }),
    )
  })

  it('is masked behind the words of its fields, numbers too, and keeps what is nobody’s', async () => {
    const { shown } = await maskCall(
      {
        input: {},
        shown: {
          number: 'AC-20417735',
          status: 'On its way',
          expected: '2026-11-23',
          total: 89.9,
          paid: true,
          customerName: 'Ottilie Kanarius',
          items: [{ name: 'Glungezer' }, { name: 'Patscher' }],
          carrier: { name: 'Austrian Post' },
          contact: { mail: 'o.kanarius@mail.example', phone: 442079460123 },
          parcel_number: '1045 2200 7731 8846 12',
        },
      },
      maskAll,
    )
    expect(shown).toEqual({
      number: 'AC-20417735',
      status: 'On its way',
      expected: '2026-11-23',
      total: 89.9,
      paid: true,
      customerName: '<PERSON_1>',
      items: [{ name: 'Glungezer' }, { name: 'Patscher' }],
      carrier: { name: 'Austrian Post' },
      contact: { mail: '<EMAIL_1>', phone: '<PHONE_1>' },
      parcel_number: '1045 2200 7731 8846 12',
    })
  })

  it('is masked in what a model made up for an input, beside what it took over', async () => {
    const { input } = await maskCall(
      {
        input: {
          email: '<EMAIL_3>',
          note: 'for <PERSON_1>, write to made.up@mail.example',
          page: 2,
        },
      },
      maskAll,
    )
    expect(input).toEqual({
      email: '<EMAIL_3>',
      note: 'for <PERSON_1>, write to <EMAIL_1>',
      page: 2,
    })
  })
})
