import fc from 'fast-check'
import { countrySpecs } from 'ibantools'

/** So many digits, of which the first is no zero. */
export const digits = (count: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.integer({ min: 0, max: 9 }), exactly(count - 1)),
    )
    .map(([first, rest]) => [first, ...rest].join(''))

const exactly = (count: number) => ({ minLength: count, maxLength: count })

const letters = (count: number, from = 'ABCDEFGHJKLMNPRSTUVWXYZ') =>
  fc.array(fc.constantFrom(...from), exactly(count)).map((all) => all.join(''))

/** A pattern of `#` for digits and `@` for letters, filled. */
export const filled = (pattern: string) =>
  fc
    .tuple(
      ...[...pattern].map((sign) =>
        sign === '#'
          ? fc.integer({ min: 0, max: 9 }).map(String)
          : sign === '@'
            ? letters(1)
            : fc.constant(sign),
      ),
    )
    .map((signs) => signs.join(''))

/** The check digit of ISO/IEC 7812-1, by which cards end. */
function luhnDigit(value: string): string {
  const sum = [...value].toReversed().reduce((total, digit, at) => {
    const twice = at % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

/** Payment cards of several issuers, in the ways in which people write them. */
export const card = fc
  .tuple(
    fc.constantFrom('4', '51', '55', '2221', '6011', '3530'),
    digits(14),
    fc.constantFrom(' ', '-', '', '\u00a0', '.'),
  )
  .map(([issuer, rest, separator]) => {
    const body = (issuer + rest).slice(0, 15)
    return (body + luhnDigit(body)).match(/.{4}/g)?.join(separator) ?? ''
  })

/** Check digits by ISO 7064 MOD 97-10. */
function checkDigits(country: string, account: string): string {
  const moved = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('')
  return String(98 - Number(BigInt(moved) % 97n)).padStart(2, '0')
}

const ibanCountries = 'AT BE CH CZ DE DK ES FI FR GB GR HU IE IT LU NL NO PL PT RO SA SE TR AE'

/** IBANs of many countries with the right check digits, grouped or not, in capitals or not. */
export const iban = fc
  .tuple(fc.constantFrom(...ibanCountries.split(' ')), fc.constantFrom(' ', '', '-'), fc.boolean())
  .chain(([country, separator, isSmall]) =>
    accountOf(country).map((account) => {
      const whole = country + checkDigits(country, account) + account
      const written = whole.match(/.{1,4}/g)?.join(separator) ?? ''
      return isSmall ? written.toLowerCase() : written
    }),
  )

/** What stands behind the check digits, by the country's format, such as "^[A-Z]{4}[0-9]{14}$". */
function accountOf(country: string) {
  const format = countrySpecs[country]?.bban_regexp ?? ''
  const parts = Array.from(format.matchAll(/\[([A-Z0-9-]+)\]\{(\d+)\}/g), ([, signs, count]) =>
    signs === '0-9' ? filled('#'.repeat(Number(count))) : letters(Number(count)),
  )
  return fc.tuple(...parts).map((all) => all.join(''))
}

/** Days of birth as they are written in Europe, America and by machines. */
export const birthdate = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1940, max: 2007 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([day, month, year, way]) => {
    const [d, m] = [day, month].map((part) => String(part).padStart(2, '0'))
    if (way === 0) return `${d}/${m}/${year}`
    if (way === 1) return `${d}.${m}.${year}`
    return way === 2 ? `${year}-${m}-${d}` : `${day}-${month}-${year}`
  })
