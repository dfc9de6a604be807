import fc from 'fast-check'
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { numberAbroad, numberIn } from '../../edge/privacy/detectors/phone-plan.ts'
import { WordTable } from '../../edge/privacy/names/word-table.ts'
import { fold } from '../../edge/privacy/read/fold.ts'
import { toPlain } from '../../edge/privacy/read/plain.ts'
import { readText } from '../../edge/privacy/read/tokens.ts'

const countries = 'US GB FR DE ES IT NL PL PT IN AU JP CN AE BR MX AR FI CA RU'.split(
  ' ',
) as CountryCode[] // the library knows them all

const dialled = fc
  .tuple(fc.constantFrom('', '0', '1', '6', '9'), fc.integer({ min: 10 ** 6, max: 10 ** 12 }))
  .map(([first, rest]) => first + rest)

describe('what is made ready once', () => {
  it('reads numbers of a country as the library does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...countries), dialled, (country, digits) => {
        const phone = parsePhoneNumberFromString(digits, {
          defaultCountry: country,
          extract: false,
        })
        expect(numberIn(country, digits)).toBe(phone?.isValid() ? phone.number : undefined)
      }),
      { numRuns: 3_000, seed: 12 },
    )
  })

  it('reads numbers behind a "+" as the library does, or leaves them to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10 ** 7, max: 10 ** 13 }).map(String), (digits) => {
        const read = numberAbroad(digits)
        if (read) expect(parsePhoneNumberFromString(`+${digits}`)?.number).toBe(read)
      }),
      { numRuns: 3_000, seed: 12 },
    )
  })

  it('finds words and their bits again, and no others', () => {
    const words = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 255 }),
    )
    fc.assert(
      fc.property(words, fc.array(fc.string({ minLength: 1 })), (known, others) => {
        const table = new WordTable(Object.keys(known).length + 1)
        for (const [word, bits] of Object.entries(known)) table.add(word, bits)
        for (const [word, bits] of Object.entries(known)) expect(table.get(word)).toBe(bits)
        for (const word of others) if (!Object.hasOwn(known, word)) expect(table.get(word)).toBe(0)
      }),
    )
  })

  it('keeps every place of a text, and reads each character as it does alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const { text, plain } = readText(typed)
        expect(text).toBe(fold(typed))
        expect(plain).toBe(toPlain(text))
        expect(plain).toHaveLength(typed.length)
      }),
      { numRuns: 500, seed: 12 },
    )
  })
})
