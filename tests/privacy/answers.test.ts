import { describe, expect, it } from 'vitest'
import { detect } from '../../edge/privacy/detect.ts'

const found = (text: string) =>
  detect(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)

describe('values that stand before their words', () => {
  it.each([
    ['748 215 ist der Code, den ich erhalten habe', '748 215'],
    ['903417 è il codice che mi è arrivato', '903417'],
    ["411700 c'est le code que j'ai reçu", '411700'],
    ['5518是我收到的验证码', '5518'],
    ['ok 6207 est le code reçu par sms', '6207'],
    ['I typed 662190 comme code de validation', '662190'],
  ])('finds the one-time code in %j', (text, code) => {
    expect(found(text)).toEqual([`SECRET ${code}`])
  })

  it.each([
    '482133 is the order code I received',
    '774410 ist der Gutscheincode, den ich bekommen habe',
    '5518 is the error code I got',
  ])('leaves a shop’s code alone in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('short answers', () => {
  it.each([
    ['Claro, es el 91 304 55 71', '91 304 55 71'],
    ['sim, (11) 94418-2067', '(11) 94418-2067'],
    ['好的，13855102964', '13855102964'],
  ])('finds the phone number in %j', (text, phone) => {
    expect(found(text)).toEqual([`PHONE ${phone}`])
  })

  it.each(['Ja, 1002938475', 'ok, 112-8840217-3391846', 'Sí, ORD-2025-41877'])(
    'leaves the order number alone in %j',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('passwords', () => {
  it.each(["My password doesn't work", 'My password isn’t accepted', "il mio pin, dov'è?"])(
    'takes no word with an apostrophe for one in %j',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('finds the one behind the name of an account', () => {
    expect(found('I log in as kr_holm with Sommer2031x')).toEqual([
      'USERNAME kr_holm',
      'SECRET Sommer2031x',
    ])
  })

  it('finds both as a form names them', () => {
    expect(found('ID：kaito_k\nパスワード：Hanabi-88')).toEqual([
      'USERNAME kaito_k',
      'SECRET Hanabi-88',
    ])
  })
})

describe('more ways to say it', () => {
  it.each([
    ['my new passport no. is 418820936', 'PASSPORT 418820936'],
    ['मैं मकान नंबर 18, सेक्टर 9, जयपुर 302001 में रहता हूँ', 'ADDRESS मकान नंबर 18, सेक्टर 9, जयपुर 302001'],
    ['昨天跟王丽华女士谈过', 'PERSON 王丽华'],
    ['Laat Marieke Smit weten dat het klaar is', 'PERSON Marieke Smit'],
    ['मैं हमेशा Kuma#77x पासवर्ड रखता हूँ', 'SECRET Kuma#77x'],
    ['دائما أستخدم azerty2020 ككلمة مرور', 'SECRET azerty2020'],
    ['我一直用Kuma#77x当密码', 'SECRET Kuma#77x'],
    ['I changed my password from Sommer2031x yesterday', 'SECRET Sommer2031x'],
    ['auf der Versichertenkarte steht K482915603', 'HEALTH K482915603'],
    ['macie 04-07-1981 jako datę urodzenia', 'BIRTHDATE 04-07-1981'],
    ['मेरी कार का नंबर KA 05 MJ 4821 है', 'PLATE KA 05 MJ 4821'],
  ])('finds it in %j', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })

  it.each([
    'Let Me know when it ships',
    'Laat het me weten',
    '包裹是何时签收的？',
    'मुझे सेक्टर 9 में 302001 कोड वाला ऑर्डर चाहिए',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
