import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInput } from '../../edge/tools/read-input.ts'
import { ToolError } from '../../edge/tools/tool-error.ts'
import { declared, everything } from './declared.ts'

const tool = declared(everything)
const held = new Map([
  ['<EMAIL_1>', 'jo"\\\r\nx: y"@mail.example'],
  ['<CARD_1>', '4242 4242 4242 4242'],
])
const lookup = (placeholder: string) => held.get(placeholder)
const read = (input: unknown) => readInput(tool, JSON.stringify(input), lookup)
const order = 'AC-20417735'

function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof ToolError) return `${error.code}: ${error.message}`
    throw error
  }
  return 'taken'
}

describe('The inputs that a model writes', () => {
  it('are taken as declared, and kept as they were written', () => {
    const input = { order, kind: 'web', page: 3, open: true }
    expect(read(input)).toEqual({ masked: input, real: input })
    expect(read({ order, email: null })).toEqual({ masked: { order }, real: { order } })
  })

  it('get the real value only where the tool declares it, whatever models do to a placeholder', () => {
    for (const written of [
      '<EMAIL_1>',
      '<email_1>',
      '< EMAIL_1 >',
      '[EMAIL_1]',
      '&lt;EMAIL_1&gt;',
    ]) {
      const { masked, real } = read({ order, email: written })
      expect(real.email).toBe(held.get('<EMAIL_1>'))
      expect(masked.email).toBe('<EMAIL_1>')
    }
  })

  it('get no value that the vault does not hold, and none into another input', () => {
    expect(refusal(() => read({ order, email: '<EMAIL_7>' }))).toMatch(/^tool-input-invalid: email/)
    expect(refusal(() => read({ order: '<CARD_1>' }))).toMatch(/^tool-input-invalid: order/)
    expect(refusal(() => read({ order, kind: 'CARD_1' }))).toMatch(/^tool-input-invalid: kind/)
  })

  const refused: [string, unknown][] = [
    ['a missing one', {}],
    ['a blank one', { order: ' ' }],
    ['one that is not declared', { order, admin: true }],
    ['one of JavaScript’s own', { order, constructor: 'x' }],
    ['a list', [order]],
    ['nothing', null],
    ['a text where a number belongs', { order, page: '3' }],
    ['a fraction', { order, page: 1.5 }],
    ['a number out of bounds', { order, page: 10 }],
    ['a text where a yes belongs', { order, open: 'yes' }],
    ['a value that is none of the listed', { order, kind: 'root' }],
    ['a text that does not fit its pattern', { order: 'AC-2041773' }],
    ['a text around its pattern', { order: `${order}/../admin` }],
    ['a text with more behind its pattern', { order: `${order}\nAC-1` }],
    ['an object', { order: { $ne: null } }],
    ['a control character', { order, email: 'a\u0000b' }],
    ['half a character', { order, email: 'a\ud800' }],
    ['an endless text', { order, email: 'x'.repeat(201) }],
  ]
  it.each(refused)('are refused for %s', (_name, input) => {
    expect(refusal(() => read(input))).toMatch(/^tool-input-invalid: /)
  })

  it('are refused where they are no JSON, or very long', () => {
    expect(refusal(() => readInput(tool, '{"order":', lookup))).toMatch(/no JSON/)
    const long = JSON.stringify({ order, email: 'x'.repeat(10_000) })
    expect(refusal(() => readInput(tool, long, lookup))).toMatch(/too long/)
  })

  it('are taken or refused, and never quoted in a refusal, whatever stands in them', () => {
    const value = fc.oneof(
      fc.string({ minLength: 4, unit: 'binary' }),
      fc.constantFrom('<EMAIL_1>', 'EMAIL_1', '<CARD_1>', '\r\nx: y', '../..', 'AC-20417735'),
      fc.jsonValue(),
    )
    const names = fc.constantFrom('order', 'email', 'kind', 'page', 'open', '__proto__', 'more')
    fc.assert(
      fc.property(fc.dictionary(names, value), (input) => {
        const said = refusal(() => {
          const { real, masked } = read(input)
          expect(real.order).toMatch(/^AC-\d{8}$/i)
          expect(JSON.stringify(masked)).not.toContain('mail.example')
          for (const [name, one] of Object.entries(real)) {
            if (name !== 'email') expect(String(one)).not.toContain('mail.example')
          }
        })
        expect(said).not.toContain('mail.example')
        for (const one of Object.values(input)) {
          if (typeof one === 'string' && one.length > 12) expect(said).not.toContain(one)
        }
      }),
      { numRuns: 500 },
    )
  })
})
