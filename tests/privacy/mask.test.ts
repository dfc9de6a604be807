import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask } from '../../edge/privacy/mask.ts'
import { restoreText } from '../../edge/privacy/unmask.ts'

const masked = (text: string, locale?: string) => mask(text, { locale }).text

describe('each kind of personal data', () => {
  it.each([
    ['en', 'Priya Raghunathan speaking, about my boots', '<PERSON_1> speaking, about my boots'],
    ['en', 'Could you ask Daniela to call?', 'Could you ask <PERSON_1> to call?'],
    ['fr', 'Cordialement,\nThierry Lefèvre', 'Cordialement,\n<PERSON_1>'],
    ['de', 'Frau Schäfer hat mir geholfen', 'Frau <PERSON_1> hat mir geholfen'],
    ['ja', 'はじめまして、高橋美咲と申します', 'はじめまして、<PERSON_1>と申します'],
    ['ko', '제 이름은 김민수입니다', '제 이름은 <PERSON_1>입니다'],
    ['ru', 'Меня зовут Иван Петров', 'Меня зовут <PERSON_1>'],
    ['en', 'write to alice at wonderland dot org', 'write to <EMAIL_1>'],
    ['es', 'mi correo es pepa arroba correo punto es', 'mi correo es <EMAIL_1>'],
    ['en', 'call me: five oh three five five five oh one', 'call me: <PHONE_1>'],
    ['ar', 'رقم جوالي ٠٥٠١٢٣٤٥٦٧', 'رقم جوالي <PHONE_1>'],
    ['en', 'my card is 4111 1111', 'my card is <CARD_1>'],
    ['en', 'card: 4111 1111\n1111 1111', 'card: <CARD_1>'],
    ['en', 'sort code 20-00-00', 'sort code <ACCOUNT_1>'],
    ['en', 'My SSN: 457 55 5462', 'My SSN: <ID_1>'],
    ['it', 'codice fiscale rss mra 85t10 a562s', 'codice fiscale <ID_1>'],
    ['sv', 'personnummer 850709-9805', 'personnummer <ID_1>'],
    ['ja', 'パスポート番号はTK1234567です', 'パスポート番号は<PASSPORT_1>です'],
    ['en', 'driving licence no. MORGA657054SM9IJ', 'driving licence no. <LICENCE_1>'],
    ['pl', 'data urodzenia 14 maja 1944', 'data urodzenia <BIRTHDATE_1>'],
    ['de', 'Ich wohne in der Lindenallee 4a, 80331 München', 'Ich wohne <ADDRESS_1>'],
    ['zh', '收货地址：上海市浦东新区世纪大道100号', '收货地址：<ADDRESS_1>'],
    ['en', 'from 10.1.22.8 and 2001:db8::ff00:42:8329', 'from <IP_1> and <IP_2>'],
    ['de', 'mein Benutzername ist kalle_wirsch', 'mein Benutzername ist <USERNAME_1>'],
    ['fr', "mon mot de passe c'est azerty!89", "mon mot de passe c'est <SECRET_1>"],
    ['hi', 'ओटीपी 449120 आया', 'ओटीपी <SECRET_1> आया'],
    ['en', 'key sk_live_51H8abcDEFghiJKLmno, why?', 'key <KEY_1>, why?'],
    ['nl', 'kenteken 12-ABC-3', 'kenteken <PLATE_1>'],
    ['en', 'pay to 0x52908400098527886E0F7030069857D2E4169EE7', 'pay to <CRYPTO_1>'],
    ['en', 'NHS number 943 476 5919', 'NHS number <HEALTH_1>'],
  ])('is masked in %s: %j', (locale, text, expected) => {
    expect(masked(text, locale)).toBe(expected)
  })

  it('is found behind words that were mistyped in haste', () => {
    expect(masked('my pasword is Blue42fish')).toBe('my pasword is <SECRET_1>')
    expect(masked('meine Telefonnumer ist 662313727', 'de')).toBe(
      'meine Telefonnumer ist <PHONE_1>',
    )
    expect(masked('mi usaurio es ana.r', 'es')).toBe('mi usaurio es <USERNAME_1>')
  })
})

describe('what is nobody’s', () => {
  it.each([
    'Where is order ACME-10442?',
    'The Oliver desk lamp and the Henry vacuum are great',
    'Do you sell the Charlotte Tilbury palette?',
    'Trail Jacket in size M, Sunday delivery?',
    'tracking JD014600006228974135 says delivered since 2025-04-27',
    'the invoice number is 2024-7781, £1,249.00',
    'I forgot my password, please reset it',
    'I am German, happy, and live abroad',
    'this is urgent, it weighs 12.5 kg and is 180 x 90 cm',
    'error 0x8004210B on build 22631.3007, firmware v2.3.1',
    'May I return it? Will you refund me?',
    'Is there a store near Oxford Street?',
    'booking ref XK7T2Q flight LH 1234 on 3 May 2025',
    'voucher WELCOME10, zip code 90210, customer number 4477112',
    'request 1d03aabd-22c0-9b21-3791-082c7b9095c0 at 2025-05-08T14:59:22Z',
    'Die Sendungsnummer 00340434161094022115 zeigt nichts an',
    '注文番号JP-88123の件です',
  ])('%j stays as it is', (text) => {
    for (const locale of ['en', 'de', 'ja', undefined]) expect(masked(text, locale)).toBe(text)
  })
})

describe('over several messages', () => {
  const following = (before: string, text: string) => mask(text, { before: [before] }).text

  it('masks the rest of a value that the last message began', () => {
    expect(following('my card is <CARD_1>', '1111 1111')).toBe('<CARD_1>')
    expect(following('my card is <CARD_1>', 'I have 2 of them')).toBe('I have 2 of them')
  })

  it('masks what answers a question, or ends a sentence that broke off', () => {
    expect(following('What is your full name?', 'Zaphod Beeblebrox')).toBe('<PERSON_1>')
    expect(following('Could you give me your phone number?', 'sure, 662313727')).toBe(
      'sure, <PHONE_1>',
    )
    expect(following('my password is', 'sunshine')).toBe('<SECRET_1>')
  })

  it('leaves what answers a question about an order, or is no answer', () => {
    expect(following('What is your order number?', '2125550148')).toBe('2125550148')
    expect(following('What is your full name?', 'why do you need to know that?')).toBe(
      'why do you need to know that?',
    )
  })

  it('leaves the names that everybody sees anyway', () => {
    const context = { publicNames: ['Sam Porter'], names: ['Sam Porter'] }
    expect(mask('Sam here, hello Anna', context).text).toBe('Sam here, hello <PERSON_1>')
  })

  it('finds names again that are known', () => {
    const { text } = mask('and then zaphod said so', { names: ['Zaphod Beeblebrox'] })
    expect(text).toBe('and then <PERSON_1> said so')
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('my name is ', 'Anna Vogel', 'password: ', 'x@y.io', '4242 4242 4242 4242'),
    fc.constantFrom(
      'Hauptstraße 12, 10115 Berlin',
      'born on 3 May 1980 ',
      '<EMAIL_1>',
      '我叫王建国',
    ),
    fc.constantFrom('EMAIL_1', '[PHONE_2]', '&lt;ID_3&gt;', ' ', '\n', ', ', 'card '),
    fc.string({ unit: 'binary' }),
  )

  it('comes back as it was, in the order and places of its findings', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const { text: hidden, findings } = mask(text)
        let end = 0
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          end = finding.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
        const values = new Map<string, string>()
        for (const one of findings) {
          values.set(one.placeholder, text.slice(one.start, one.end))
        }
        expect(restoreText(hidden, (held) => values.get(held), { allowHosts: 'any' })).toBe(text)
      }),
    )
  })

  // Ten times the text may take a good deal more than ten times the time on a busy machine, but what
  // tries again and again takes a hundred times as long.
  it.each([
    ...[
      '1',
      '1 ',
      '1-',
      'a@',
      'a.',
      '@a.',
      '.',
      ' ',
      '\n\t ',
      'a',
      'f0',
      'eyJhbGciOiJI.',
      'http://',
    ],
    ...['a:', '1.', '+1(', 'Dear ', 'my name is ', 'Aa ', '1 Main ', 'password:', 'DE89 ', '1/1/'],
    ...['-----BEGIN ', '王', 'Anna Vogel ', 'street 12 ', 'at dot ', 'one two ', 'card 4111 '],
    ...['born on 1/1/1990 ', 'regards, ', 'address: 1 a ', '_a', '[EMAIL_', '県1-', 'passwrod '],
  ])('made of %j is read in time that grows with its length', (unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const times = Array.from({ length: 3 }, () => {
        const started = performance.now()
        mask(text)
        return performance.now() - started
      })
      return Math.min(...times)
    }
    time(2_000)
    expect(time(40_000)).toBeLessThan(time(4_000) * 40 + 40)
  })
})
