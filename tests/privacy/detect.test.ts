import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect } from '../../edge/privacy/detect.ts'

/** What is found, as "TYPE text". */
function found(text: string, country?: string): string[] {
  const findings = detect(text, country ? { country } : {})
  return findings.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
}

describe('e-mail addresses', () => {
  it.each([
    ['Mail me at a.b@c.co.uk.', 'a.b@c.co.uk'],
    ['Is it anna+shop@mail.example.com?', 'anna+shop@mail.example.com'],
    ["(o'brien@post.example.ie), thanks", "o'brien@post.example.ie"],
    ['josé.garcía@correo.example', 'josé.garcía@correo.example'],
    ['почта иван@почта.рф вот', 'иван@почта.рф'],
    ['メールはrin58@example.comです', 'rin58@example.com'],
    ['<mailto:x_y@z.io>', 'x_y@z.io'],
    ['**bold@example.com**', 'bold@example.com'],
    ['"jane doe"@example.com', '"jane doe"@example.com'],
    ['https://shop.example/u?email=foo%40bar.com&x=1', 'foo%40bar.com'],
    ['ＡＢＣ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ＡＢＣ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
  ])('finds one in %j', (text, address) => {
    expect(found(text)).toEqual([`EMAIL ${address}`])
  })

  it('tells one from the name and the number beside it', () => {
    expect(found('my details Ettore Esposito ettore@example.it 347 2520157', 'IT')).toEqual([
      'PERSON Ettore Esposito',
      'EMAIL ettore@example.it',
      'PHONE 347 2520157',
    ])
  })

  it('finds each of several', () => {
    expect(found('foo@bar.com,baz@qux.org;a@b.de')).toHaveLength(3)
  })

  it.each([
    'foo@',
    '@media',
    'a@b',
    'a@b.c',
    'npm i left-pad@1.2.3',
    '@media screen',
    'us @ home.',
  ])('leaves %j alone', (text) => expect(found(text)).toEqual([]))

  it('takes upper and lower case for the same address', () => {
    const [first, second] = detect('Anna@Example.com anna@example.COM')
    expect(first?.value).toBe(second?.value)
  })
})

describe('phone numbers', () => {
  it.each([
    ['+44 (0)20 7946 0921', '+442079460921'],
    ['(+44) 20 7946 0921', '+442079460921'],
    ['+1-202-555-0173', '+12025550173'],
    ['0033 6 39 98 86 10', '+33639988610'],
    ['＋４９ １５１ ２３４５６７８９', '+4915123456789'],
  ])('finds %j, whose country is given', (text, value) => {
    expect(detect(`please call ${text}, thanks`)).toMatchObject([{ type: 'PHONE', value }])
    expect(found(text)).toEqual([`PHONE ${text}`])
  })

  it.each([
    '(212) 555-0148',
    '617.555.0180',
    '1-812-555-0118',
    '020 7946 0921',
    '030/23125666',
    '06.12.98.12.34',
    '(02) 5550 9116',
    '03-8082-4825',
    '139 7944 7005',
    '0491570187',
  ])('finds %j by its shape', (text) => {
    expect(found(`Or else this one:\n${text}`)).toEqual([`PHONE ${text}`])
  })

  it.each([
    'mi teléfono es 662313727',
    'il mio numero è 3889668752',
    'my phone no is 2125550148',
    '我的电话13979447005',
    'मेरा फोन नंबर 99647 02208',
  ])('finds a bare number behind a word for it: %j', (text) => {
    expect(found(text)).toEqual([`PHONE ${/\d[\d ]+$/.exec(text)?.[0]}`])
  })

  it("reads a number in the site's country", () => {
    const [typed] = detect('020 7946 0921', { country: 'GB' })
    const [international] = detect('+44 20 7946 0921')
    expect(typed?.value).toBe(international?.value)
    expect(found('662 31 37 27', 'ES')).toEqual(['PHONE 662 31 37 27'])
  })

  it('does not take numbers for equal by guessing their country', () => {
    const [typed] = detect('030/23125666')
    expect(typed?.value).toBe('03023125666')
  })

  it('finds two that stand together', () => {
    expect(found('0612345678/0712345678')).toEqual(['PHONE 0612345678', 'PHONE 0712345678'])
  })
})

describe('payment cards', () => {
  it.each([
    '4242 4242 4242 4242',
    '4242-4242-4242-4242',
    '5555555555554444',
    '3782 822463 10005',
    '3056 930902 5904',
    '6011 0009 9013 9424',
    '４２４２ ４２４２ ４２４２ ４２４２',
    '٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢',
  ])('finds %j', (text) => {
    expect(found(`my card ${text} was charged twice`)).toEqual([`CARD ${text}`])
  })

  it('tells the card from the date and the code that follow', () => {
    expect(found('4242 4242 4242 4242 12/27 123')).toEqual([
      'CARD 4242 4242 4242 4242',
      'SECRET 123',
    ])
  })

  it('finds two in a row', () => {
    expect(found('4242 4242 4242 4242 5555 5555 5555 4444')).toHaveLength(2)
  })

  it('needs the check digit', () => expect(found('4242 4242 4242 4243')).toEqual([]))
})

describe('IBANs', () => {
  it.each([
    'DE89370400440532013000',
    'de89 3704 0044 0532 0130 00',
    'GB82 WEST 1234 5698 7654 32',
    'NO93-8601-1117-947',
    'FR14 2004 1010 0505 0001 3M02 606',
  ])('finds %j', (text) => {
    expect(found(`refund to ${text}, please`)).toEqual([`IBAN ${text}`])
  })

  it('finds one between Japanese words', () => {
    expect(found('口座DE89370400440532013000です')).toEqual(['IBAN DE89370400440532013000'])
  })

  it('ends where the country’s length ends', () => {
    expect(found('DE89 3704 0044 0532 0130 00 BIC COBADEFF')).toEqual([
      'IBAN DE89 3704 0044 0532 0130 00',
    ])
  })

  it.each([
    'GB82 WEST 1234 5698 7654 33',
    'XX89 3704 0044 0532 0130 00',
    'at 20 items in my order',
  ])('leaves %j alone', (text) => expect(found(text)).toEqual([]))
})

describe('what is not personal data', () => {
  it.each([
    'ORD-2024-118273',
    '#48213977',
    'order no. 2125550148',
    'my order 112-1234567-1234567',
    'Bestellung 48213977',
    'pedido ORD-2024-09-483',
    '1Z999AA10123456784',
    '9400 1000 0000 0000 0000 00',
    'Sendung JJD 0003 9000 7894 567',
    'RR101008591GB',
    'tracking 00340434161094015902',
    'INV-793893, inv 02565',
    'invoice 2024/000123/77',
    '€ 1 234 567 890 and 1.234.567,89 € and $1,234,567.89',
    '14/03/2025, 2025-04-27 14:30, 05.03.2024, 2025-05-08T14:59:22Z',
    '01/02/2025 - 05/02/2025, 10:30-18:00',
    'Windows 10.0.19045.3803 and firmware 192.168.1.100',
    'GTIN 4006381333931, ISBN 978-3-16-148410-0',
    'IMEI 490154203237518',
    '1d03aabd-22c0-9b21-3791-082c7b9095c0',
    'https://shop.example.com/p/4821397700',
    'sizes 36 37 38 39 40 41',
    'a balance of +100 200 300 points',
  ])('%j survives', (text) => {
    expect(found(text)).toEqual([])
    expect(found(text, 'DE')).toEqual([])
    expect(found(text, 'US')).toEqual([])
  })
})

describe('any text', () => {
  it('gives findings in order, inside the text, without overlaps', () => {
    const pieces = ['a@b.co', '+442079460921', '4242 4242 4242 4242', 'DE89370400440532013000']
    const piece = fc.oneof(fc.constantFrom(...pieces, ' ', '.', '-', '0', '<', '@'), fc.string())
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('')
        let end = 0
        for (const finding of detect(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          end = finding.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  // Each of these makes a backtracking pattern run for minutes; here the test's timeout is the judge.
  it.each([
    '1',
    '1 ',
    '1-',
    '1.',
    '12 ',
    '0 12 ',
    'a@',
    'a.',
    '@a.',
    '"@a.bc',
    'DE89 ',
    'DE89',
    '+1(',
    '+44 20 ',
    '00',
    '1/1/',
    '1:1',
    '4242 ',
    '%40',
    'call 1234567 ',
    'tel ',
    '４２',
    '-a@-',
  ])('of 100 kB made of %j is read to its end', (unit) => {
    const text = unit.repeat(100_000 / unit.length)
    for (const end of ['', 'x', '@', '!']) detect(text + end, { country: 'DE' })
  })
})
