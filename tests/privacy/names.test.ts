import { describe, expect, it } from 'vitest'
import { mask } from '../../edge/privacy/mask.ts'

const masked = (text: string, locale: string) => mask(text, { locale }).text

describe('names of people', () => {
  // [language, what was written, the name in it]
  it.each([
    ['en', 'signed by Zoe Walsh on 22 May', 'Zoe Walsh'],
    ['en', 'on behalf of Hannah: she moved', 'Hannah'],
    ['en', 'I already told Naomi about it', 'Naomi'],
    ['en', 'c/o Oliver Patel', 'Oliver Patel'],
    ['en', 'spoke to Bradley yeterday at 3:30 am', 'Bradley'],
    ['en', 'update my details: name Priya McAllister phone below', 'Priya McAllister'],
    ['en', 'hiya, siobhan hughes-lane here', 'siobhan hughes-lane'],
    ['en', 'thx, Tanya, see you', 'Tanya'],
    ['en', 'thx, Zorvana 👍🏽', 'Zorvana'],
    ['en', 'I am Zorvana Quillfeather, calling about my parcel', 'Zorvana Quillfeather'],
    ['en', 'Dr. Zorvana Quillfeather signed for it', 'Zorvana Quillfeather'],
    ['de', 'LG Annegret', 'Annegret'],
    ['es', 'hola, Ignacio de nuevo', 'Ignacio'],
    ['fr', 'demander Yannick', 'Yannick'],
    ['ja', 'よろしくお願いします。\n松本翔太', '松本翔太'],
    ['en', 'refused by Gwendolyn at the door', 'Gwendolyn'],
    ['en', 'talk to you soon, Declan', 'Declan'],
    ['en', 'Customer: Graham | Ref: 123456', 'Graham'],
    ['de', 'ich habe mit Katrin Lindner gesprochen', 'Katrin Lindner'],
    ['pl', 'rozmawiałem z Paweł Pawlak dnia 5 maja', 'Paweł Pawlak'],
    ['pt', 'falei com Vinícius dia 12', 'Vinícius'],
    ['es', 'hablé con Íñigo de la Fuente el lunes', 'Íñigo de la Fuente'],
    ['es', 'señora de la Fuente', 'de la Fuente'],
    ['it', "ciao sono Niccolò D'Angelo, il mio ordine", "Niccolò D'Angelo"],
    ['it', 'la signora De Luca mi ha risposto', 'De Luca'],
    ['nl', 'meneer van Dijk belde', 'van Dijk'],
    ['fr', "j'ai eu Jean-Luc Rousseau au téléphone", 'Jean-Luc Rousseau'],
    ['it', "dottor d'angelo", "d'angelo"],
    ['de', 'Herr Groß vom Support', 'Groß'],
    ['en', "Is this Naomi O'Connor from support?", "Naomi O'Connor"],
    ['pt', 'aqui quem fala é Vinícius', 'Vinícius'],
    ['zh', '这里是陈志强', '陈志强'],
    ['es', 'un abrazo, Rocío', 'Rocío'],
    ['fr', 'bises, Hervé', 'Hervé'],
    ['ja', '中村さくら様', '中村さくら'],
    ['ar', 'مرحبا انا ليلى القحطاني', 'ليلى القحطاني'],
    ['ar', 'تحياتي،\nنورة', 'نورة'],
    ['hi', 'मैं प्रिया वर्मा हूँ', 'प्रिया वर्मा'],
    ['ja', '小林　拓也と申します。', '小林　拓也'],
    ['ja', 'お世話になります、山田美咲です。', '山田美咲'],
    ['ja', '担当の中村 陽子さん', '中村 陽子'],
  ])('(%s) in %j are hidden', (locale, text, name) => {
    expect(masked(text, locale)).toBe(text.replace(name, '<PERSON_1>'))
  })

  it.each([
    ['en', 'do you ship from Florence to Sofia?'],
    ['en', 'my flight from Charlotte was cancelled'],
    ['pl', 'z San José do Charlotte'],
    ['en', 'the customer is furious and the recipient is unavailable'],
    ['en', 'the account holder is deceased'],
    ['en', 'client: chrome on windows'],
    ['en', '[NAME] is waaay smaller'],
    ['en', 'the San Francisco Museum of Modern Art'],
    ['en', "the password that's linked to my account"],
    ['it', 'recita al National Amusements tra 2 minuti'],
    ['de', 'der Kunde ist sauer'],
    ['it', 'il cliente è arrabbiato'],
    ['en', 'the Paul Smith socks and the Kate Spade wallet'],
    ['en', 'is the Henry vacuum back in stock?'],
    ['en', 'a Martin D-28 guitar'],
    ['de', 'die Marke Hugo Boss belt'],
  ])('(%s) are none in %j', (locale, text) => {
    expect(masked(text, locale)).toBe(text)
  })

  it('hides the number that stands alone below a signature', () => {
    expect(masked('Un saludo,\nRamón\n651034430', 'es')).toBe('Un saludo,\n<PERSON_1>\n<PHONE_1>')
    expect(masked('las piezas\n651034430', 'es')).toContain('651034430')
  })
})

describe('postal addresses', () => {
  it.each([
    ['en', 'new address: 9 Elm Road, Leeds LS1 4DY tracking says nothing', 'tracking says nothing'],
    ['en', 'send it to my wallet 0xda579612f6f7d1142b0334c4f82d45e8ebebba05 please', 'please'],
    ['es', 'enviadlo a C/ Balmes 57, 2º 1ª, 08007 Barcelona por favor', 'por favor'],
  ])('(%s) end in %j where something else is told', (locale, text, rest) => {
    const hidden = masked(text, locale)
    expect(hidden).toMatch(/<(?:ADDRESS|CRYPTO)_1>/)
    expect(hidden.endsWith(rest)).toBe(true)
  })

  it.each([
    ['To: 560 W 43rd St Apt 12B, New York, NY 10036', 'en'],
    ['os. Piastowskie 12/40, 61-148 Poznań', 'pl'],
    ['京都市中京区寺町通御池上る488番地', 'ja'],
  ])('such as %j are found without words for them', (text, locale) => {
    expect(masked(text, locale)).toContain('<ADDRESS_1>')
  })
})

describe('numbers', () => {
  it.each([
    'customer id 648-0288560-1898125',
    'ordered #65040 and licence number',
    'the price is £5,898.00 one-time code follows',
    'parcel 38770296341393 is stuck',
    'use promo code 185146',
    'my car was 20 km from here',
    'the auto part AB-1234-CD does not fit',
    'a BMW car 320d with 190 PS',
    'error code 1603 after the update',
    'rachunek IN47410631',
  ])('in %j are nobody’s', (text) => expect(masked(text, 'en')).toBe(text))

  it.each([
    ['mi número de cuenta: 562993269611432140', 'es', '<ACCOUNT_1>'],
    ['my account numer is 30-12-84 62825084', 'en', '<ACCOUNT_1>'],
    ['收款账号6222795528597720820', 'zh', '<ACCOUNT_1>'],
    ['NIE Y-8986629Z', 'es', '<ID_1>'],
    ['kenteken: E-988-IO', 'nl', '<PLATE_1>'],
    ['my car JR67 YMF was towed', 'en', '<PLATE_1>'],
    ['coche 7122KPG', 'es', '<PLATE_1>'],
    ['me llegó el código 9450', 'es', '<SECRET_1>'],
    ['9863703897 पर कॉल करें', 'hi', '<PHONE_1>'],
    ['生年月日は昭和61年3月27日です', 'ja', '<BIRTHDATE_1>'],
    ['mijn ip is 2a02:8108:50bf:c0fe:3d1a:9c27:11ab:77f0.', 'nl', '<IP_1>'],
    ['login jo88 / Tr0ub4dor&3', 'en', '<SECRET_1>'],
    ['enter code 185-146? it says invalid', 'en', '<SECRET_1>'],
    ['my 2FA code is G-336685', 'en', '<SECRET_1>'],
    ['codice 0902 ricevuto via sms', 'it', '<SECRET_1>'],
    ['密码letmein!', 'zh', '<SECRET_1>'],
    ['license # S1266286', 'en', '<LICENCE_1>'],
    ['largo R. Augusta, 2200, São Paulo', 'pt', '<ADDRESS_1>'],
    ['I forgot my password, I think it was monkey123', 'en', '<SECRET_1>'],
  ])('%j (%s) are told from the words around them', (text, locale, placeholder) => {
    expect(masked(text, locale)).toContain(placeholder)
  })
})
