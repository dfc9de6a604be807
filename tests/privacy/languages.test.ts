import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask } from '../../edge/privacy/mask.ts'
import { innocent, said } from './sentences.ts'
import { birthdate, card, digits, filled, iban } from './values.ts'

// What stands for a value in the sentences below, and what it may be.
const values = {
  CARD: card,
  IBAN: iban,
  BIRTH: birthdate,
  EMAIL: fc
    .tuple(filled('@@@##'), fc.constantFrom('@', ' @ ', '[at]', '(at)'))
    .map(([local, at]) => `${local.toLowerCase()}${at}mailbox.org`),
  PASSPORT: filled('@@#######'),
  OTP: filled('######'),
  PIN: filled('####'),
  PLATE: fc.oneof(filled('@@1# @@@'), filled('@@-###-@@'), filled('@@ ### @@')),
  ACCOUNT: digits(8),
  LONGAGO: filled('1#/0').map((start) => `${start}9/1979`),
  LICENCE: filled('4#/7#/####'),
  PASSWORD: fc.tuple(filled('@@@@'), filled('###')).map(([word, end]) => `${word}!${end}`),
  USER: fc.tuple(filled('@@@@'), filled('##')).map(([name, end]) => `${name.toLowerCase()}_${end}`),
  ORDER: digits(7),
  INVOICE: digits(6).map((number) => `INV-${number}`),
  PARCEL: filled('1Z@@@###########').map((start) => `${start}01`),
  PRICE: filled('###').map((whole) => `1${whole},50 €`),
  DAY: filled('1#/0').map((start) => `${start}9/2025`),
  VERSION: filled('1#.#.#'),
} as const
type Kind = keyof typeof values

const isInnocent = (kind: Kind) =>
  ['ORDER', 'INVOICE', 'PARCEL', 'PRICE', 'DAY', 'VERSION'].includes(kind)

/** A sentence with values in place of their names. */
function spoken(sentence: string) {
  const pieces = sentence.split(/[{}]/)
  const arbitraries = pieces.map(
    (piece, at) => (at % 2 === 0 ? fc.constant(piece) : values[piece as Kind]), // sentences name nothing else
  )
  return fc.tuple(...arbitraries).map((filledIn) => ({
    text: filledIn.join(''),
    values: pieces.flatMap((piece, at) =>
      at % 2 === 0 ? [] : [{ kind: piece as Kind, value: filledIn[at] ?? '' }],
    ),
  }))
}

const cases = (sentences: Record<string, string[]>) =>
  Object.entries(sentences).flatMap(([locale, all]) => all.map((one) => [locale, one] as const))

describe('in the language of', () => {
  it.each(cases(said))('%s, %j loses its values and keeps the rest', (locale, sentence) => {
    fc.assert(
      fc.property(spoken(sentence), ({ text, values: held }) => {
        const masked = mask(text, { locale }).text
        for (const { kind, value } of held) {
          if (isInnocent(kind)) expect(masked).toContain(value)
          else expect(masked).not.toContain(value)
        }
      }),
      { numRuns: 25, seed: 12 },
    )
  })

  it.each(cases(innocent))('%s, %j stays as it is', (locale, sentence) => {
    fc.assert(
      fc.property(spoken(sentence), ({ text }) => {
        expect(mask(text, { locale }).text).toBe(text)
      }),
      { numRuns: 25, seed: 12 },
    )
  })
})
