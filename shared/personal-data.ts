/**
 * The kinds of personal data that are masked. The name stands in the placeholder (`<EMAIL_1>`); the
 * words are what a person is told, as in "hidden from the AI: card number".
 */
export const personalDataTypes = {
  PERSON: 'name',
  EMAIL: 'e-mail address',
  PHONE: 'phone number',
  CARD: 'card number',
  IBAN: 'IBAN',
  ACCOUNT: 'bank account',
  ID: 'national or tax id',
  PASSPORT: 'passport number',
  LICENCE: 'driving licence',
  BIRTHDATE: 'date of birth',
  ADDRESS: 'postal address',
  IP: 'IP address',
  USERNAME: 'user name',
  SECRET: 'password or code',
  KEY: 'API key or token',
  PLATE: 'licence plate',
  CRYPTO: 'crypto address',
  HEALTH: 'health insurance number',
} as const

/** A kind of personal data that the edge knows by itself; sites may add their own. */
export type PersonalDataType = keyof typeof personalDataTypes
