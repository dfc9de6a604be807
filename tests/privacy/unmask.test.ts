import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxPlaceholder } from '../../edge/privacy/placeholder.ts'
import { createUnmasker } from '../../edge/privacy/unmask.ts'
import { openVault } from '../../edge/privacy/vault.ts'
import { masters } from './master-key.ts'

const typed = 'anna@example.com, b@example.com, 4242 4242 4242 4242, <EMAIL_2>'
const vault = await openVault(masters, 'conversation-1', { entries: [] })
vault.adopt((await vault.mask(typed)).entries)
const restore = (text: string) => vault.restore(text, {})
const newUnmasker = () => createUnmasker(vault.lookup)

function inPieces(pieces: readonly string[]): string {
  const unmasker = newUnmasker()
  return pieces.map((piece) => unmasker.push(piece)).join('') + unmasker.flush()
}

const piece = fc.oneof(
  fc.constantFrom('<EMAIL_1>', '<EMAIL_2>', '<CARD_1>', '<TEXT_1>', '<EMAIL_11>', '<email_1>'),
  fc.constantFrom(
    '<',
    '<<',
    '< ',
    '>',
    '_',
    '\\',
    '1',
    'EMAIL',
    '<EMAIL',
    '<EMAIL_',
    '<EMAIL\\_1>',
  ),
  fc.constantFrom('<a href="x">', '< EMAIL_1 >', '<PERSON_DATA_7>', '$&', '😀'),
  fc.string({ unit: 'binary' }),
)

describe('a stream', () => {
  it('is restored the same wherever it is cut', () => {
    const texts = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.array(fc.nat(200)), (text, cuts) => {
        const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length]
        const ordered = places.toSorted((a, b) => a - b)
        const pieces = ordered.slice(1).map((end, index) => text.slice(ordered[index], end))
        expect(inPieces(pieces)).toBe(restore(text))
        expect(inPieces(text.split(''))).toBe(restore(text))
      }),
    )
  })

  it('is restored the same at each byte of its UTF-8', () => {
    const text = '«<EMAIL_1>» and <CARD_1> – 😀<EMAIL_2>'
    const bytes = new TextEncoder().encode(text)
    for (let cut = 0; cut <= bytes.length; cut++) {
      const decoder = new TextDecoder()
      const pieces = [
        decoder.decode(bytes.subarray(0, cut), { stream: true }),
        decoder.decode(bytes.subarray(cut)),
      ]
      expect(inPieces(pieces)).toBe(restore(text))
    }
  })

  it('holds back only what may begin a placeholder, and never much', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const unmasker = createUnmasker(() => undefined)
        let held = 0
        for (const chunk of pieces) {
          held += chunk.length - unmasker.push(chunk).length
          expect(held).toBeLessThan(maxPlaceholder)
        }
      }),
    )
    const unmasker = newUnmasker()
    expect(unmasker.push('1 < 2 and <b>bold</b>')).toBe('1 < 2 and <b>bold</b>')
    expect(unmasker.push('to <EMA')).toBe('to ')
    expect(unmasker.push('IL_1')).toBe('')
    expect(unmasker.push('>!')).toBe('anna@example.com!')
  })

  it('gives an unfinished placeholder back as it came', () => {
    expect(inPieces(['to <EMAIL', '_'])).toBe('to <EMAIL_')
  })

  it('does not look at restored values again', () => {
    // <TEXT_1> stands for "<EMAIL_2>", which is also the placeholder of b@example.com.
    expect(inPieces([...'<TEXT_1> and <EMAIL_2>'])).toBe('<EMAIL_2> and b@example.com')
  })

  it('of 100 kB that begin placeholders over and over is read to its end', () => {
    for (const unit of ['<', '<EMAIL_', '<EMAIL_1', '<A_A', '<  ', '<\\_']) {
      const text = unit.repeat(100_000 / unit.length)
      expect(inPieces([...text])).toBe(restore(text))
    }
  })
})
