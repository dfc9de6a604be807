import fc from 'fast-check'
import { expect, it } from 'vitest'
import { citationReader } from '../../../edge/answer/citation-reader.ts'

function read(chunks: string[]) {
  const reader = citationReader((index) => index >= 1 && index <= 3)
  return {
    text: chunks.map((chunk) => reader.push(chunk)).join('') + reader.flush(),
    cited: reader.cited(),
  }
}

it('keeps known markers, drops numbers of no source, and leaves other brackets alone', () => {
  expect(read(['Yes [1]. No [9]. See [2][2] and [a], [1234] or [link](x).'])).toEqual({
    text: 'Yes [1]. No. See [2][2] and [a], [1234] or [link](x).',
    cited: [1, 2],
  })
})

it('reads the same wherever the text is split', () => {
  const piece = fc.constantFrom(
    '[1]',
    ' [2]',
    '[9]',
    ' [77]',
    '[',
    ']',
    '1',
    ' ',
    'word',
    '[12',
    '\n',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.array(fc.nat(100), { maxLength: 12 }),
      (pieces, cuts) => {
        const whole = pieces.join('')
        const at = [...new Set(cuts.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b)
        const chunks = [0, ...at].map((from, i) => whole.slice(from, at[i] ?? whole.length))
        expect(read(chunks)).toEqual(read([whole]))
      },
    ),
  )
})
