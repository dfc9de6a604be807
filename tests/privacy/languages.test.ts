import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask } from '../../edge/privacy/mask.ts'
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

/** Sentences by language; each value in them must go, and each of the innocent ones must stay. */
const said: Record<string, string[]> = {
  en: [
    'my card {CARD} was charged twice on {DAY}',
    'please refund {PRICE} to {IBAN}',
    'I was born on {BIRTH}',
    'my passport number is {PASSPORT}',
    'mail me at {EMAIL} about order {ORDER}',
    'user name {USER}, password {PASSWORD}',
    'the verification code is {OTP}',
    'the password you sent ({PASSWORD}) does not work',
    'my username on the forum is {USER}',
    'I got a text with code {OTP}',
    'd.o.b. {BIRTH}',
  ],
  es: [
    'mi tarjeta {CARD} fue cobrada dos veces',
    'devolver {PRICE} a {IBAN}',
    'fecha de nac. {BIRTH}',
    'mi pasaporte es {PASSPORT}',
    'mi correo es {EMAIL}, pedido {ORDER}',
    'usuario {USER}, contraseña {PASSWORD}',
    'el código de verificación es {OTP}',
  ],
  fr: [
    'ma carte {CARD} a été débitée de {PRICE}',
    'remboursez-moi sur {IBAN}',
    'je suis née le {BIRTH}',
    'numéro de passeport {PASSPORT}',
    'mon mail {EMAIL}, commande {ORDER}',
    'identifiant {USER}, mot de passe {PASSWORD}',
    'le code de sécurité est {OTP}',
  ],
  de: [
    'meine Karte {CARD} wurde zweimal belastet',
    'bitte {PRICE} auf {IBAN} erstatten',
    'Buchung {INVOICE}, ich bin am {BIRTH} geboren',
    'mein Reisepass hat die Nummer {PASSPORT}',
    'meine Mail ist {EMAIL}, Bestellung {ORDER}',
    'Benutzername {USER}, Passwort {PASSWORD}',
    'der Code aus der SMS ist {OTP}',
  ],
  pt: [
    'o cartão {CARD} foi cobrado {PRICE}',
    'reembolso para {IBAN}',
    'nasci em {BIRTH}',
    'meu passaporte é {PASSPORT}',
    'meu email é {EMAIL}, pedido {ORDER}',
    'usuário {USER}, senha {PASSWORD}',
    'código de verificação {OTP}',
  ],
  it: [
    'la carta {CARD} è stata addebitata',
    'rimborso di {PRICE} su {IBAN}',
    'sono nato il {BIRTH}',
    'il mio passaporto è {PASSPORT}',
    'la mia email è {EMAIL}, ordine {ORDER}',
    'nome utente {USER}, la password è {PASSWORD}',
    'codice di verifica {OTP}',
  ],
  nl: [
    'mijn kaart {CARD} is twee keer belast',
    'graag {PRICE} terug op {IBAN}',
    'geboren op {BIRTH}',
    'mijn paspoortnummer is {PASSPORT}',
    'mijn mailadres is {EMAIL}, bestelling {ORDER}',
    'gebruikersnaam {USER}, wachtwoord {PASSWORD}',
    'de code uit de sms is {OTP}',
  ],
  pl: [
    'karta {CARD} obciążona dwa razy',
    'zwrot {PRICE} na {IBAN}',
    'data urodzenia: {BIRTH}',
    'numer paszportu {PASSPORT}',
    'mój mail to {EMAIL}, zamówienie {ORDER}',
    'użytkownik {USER}, hasło {PASSWORD}',
    'kod weryfikacyjny {OTP}',
  ],
  ja: [
    'カード番号{CARD}に二重請求されました',
    '生年月日は{BIRTH}です',
    'パスポート番号{PASSPORT}',
    'メールは{EMAIL}です。注文番号{ORDER}',
    'ログインID {USER}、パスワードは{PASSWORD}です',
    '認証コードは{OTP}です',
  ],
  zh: [
    '信用卡{CARD}被扣了两次',
    '我的出生日期是{BIRTH}',
    '护照号码是{PASSPORT}',
    '我的邮箱是{EMAIL}，订单{ORDER}',
    '用户名{USER}，密码{PASSWORD}',
    '验证码是{OTP}',
  ],
  ar: [
    'البطاقة {CARD} خصم منها مرتين',
    'الرجاء التحويل الى {IBAN}',
    'تاريخ ميلادي {BIRTH}',
    'رقم الجواز {PASSPORT}',
    'بريدي {EMAIL} ورقم الطلب {ORDER}',
    'اسم المستخدم {USER} وكلمة المرور {PASSWORD}',
    'رمز التحقق {OTP}',
  ],
  hi: [
    'कार्ड {CARD} से दो बार पैसे कटे',
    'जन्म तिथि {BIRTH}',
    'पासपोर्ट नंबर {PASSPORT}',
    'मेरा ईमेल {EMAIL} है, ऑर्डर {ORDER}',
    'यूजरनेम {USER} पासवर्ड {PASSWORD}',
    'ओटीपी {OTP} है',
  ],
}

/** Sentences in which there is nothing to hide. */
const innocent: Record<string, string[]> = {
  en: [
    'where is order {ORDER} from {DAY}? I paid {PRICE}',
    'tracking {PARCEL} has not moved since {DAY}',
    'invoice {INVOICE} says {PRICE}',
    'app {VERSION} crashes, order no. {ORDER}',
    'do you ship from Florence to Sofia?',
    'my loyalty card number {ORDER}',
    'the Hugo Boss belt in 220-240V',
    'ISBN 978{ORDER}123',
  ],
  es: ['el pedido {ORDER} del {DAY} no llega', 'factura {INVOICE} por {PRICE}'],
  fr: ['ma commande {ORDER} du {DAY}', 'facture {INVOICE} de {PRICE}', 'carte de fidélité {ORDER}'],
  de: ['Bestellung {ORDER} vom {DAY}', 'Rechnung {INVOICE} über {PRICE}', 'Kundenkarte {ORDER}'],
  pt: ['meu pedido {ORDER} de {DAY}', 'fatura {INVOICE} de {PRICE}'],
  it: ['il mio ordine {ORDER} del {DAY}', 'fattura {INVOICE} di {PRICE}'],
  nl: ['mijn bestelling {ORDER} is er niet', 'factuur {INVOICE} van {PRICE}'],
  pl: ['moje zamówienie {ORDER} nie dotarło', 'faktura {INVOICE} na {PRICE}'],
  ja: ['注文番号{ORDER}が届きません', '追跡番号{PARCEL}'],
  zh: ['订单{ORDER}还没到', '快递单号{PARCEL}没有更新'],
  ar: ['رقم الطلب {ORDER} لم يصل', 'الشحنة {PARCEL} متوقفة'],
  hi: ['ऑर्डर नंबर {ORDER} नहीं आया', 'ट्रैकिंग नंबर {PARCEL} अटका है'],
}

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
      { numRuns: 25 },
    )
  })

  it.each(cases(innocent))('%s, %j stays as it is', (locale, sentence) => {
    fc.assert(
      fc.property(spoken(sentence), ({ text }) => {
        expect(mask(text, { locale }).text).toBe(text)
      }),
      { numRuns: 25 },
    )
  })
})
