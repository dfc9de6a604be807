import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentenceCutter } from '../../edge/answer/grounding/cut-sentences.ts'

function cut(pieces: readonly string[]) {
  const cutter = sentenceCutter()
  return [...pieces.flatMap((piece) => cutter.push(piece)), ...cutter.flush()]
}
const texts = (text: string) => cut([text]).map(({ text: sentence }) => sentence)

it.each([
  ['It costs €4.90. It is quick.', ['It costs €4.90.', 'It is quick.']],
  ['Send it back. [1] We refund it [2].', ['Send it back. [1]', 'We refund it [2].']],
  ['Use mild soap, e.g. for boots. Rinse it.', ['Use mild soap, e.g. for boots.', 'Rinse it.']],
  ['Bis zum 31. Januar. Danach nicht.', ['Bis zum 31. Januar.', 'Danach nicht.']],
  ['You have 30 days or €5. Then nothing.', ['You have 30 days or €5.', 'Then nothing.']],
  ['You can:\n- cancel\n- change it', ['You can:', '- cancel', '- change it']],
  ['1. Open it.\n2. Close it.', ['1. Open it.', '2. Close it.']],
  ['はい。30日です。', ['はい。', '30日です。']],
  ['"Yes." she said.', ['"Yes." she said.']],
])('cuts %j', (text, sentences) => {
  expect(texts(text)).toEqual(sentences)
})

it('loses nothing, and cuts the same wherever the text is split', () => {
  const word = fc.constantFrom(
    'You',
    'have',
    '30',
    'days.',
    '[1]',
    '€4.90.',
    '\n',
    '\n\n',
    '- a',
    '1.',
    'e.g.',
    '…',
    '。',
    '“ok.”',
    'x'.repeat(300),
  )
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, fc.array(fc.nat(40), { maxLength: 20 }), (whole, sizes) => {
      const pieces: string[] = []
      let rest = whole
      for (const size of sizes) {
        pieces.push(rest.slice(0, size))
        rest = rest.slice(size)
      }
      const found = cut([...pieces, rest])
      expect(found).toEqual(cut([whole]))
      const joined = found.map(({ lead, text: sentence }) => lead + sentence).join('')
      expect(joined).toBe(whole.slice(0, joined.length))
      expect(whole.slice(joined.length).trim()).toBe('')
    }),
  )
})
