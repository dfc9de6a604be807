/**
 * What words around a value say about it. The first group names personal data; `reference` is what
 * shops number (orders, parcels, invoices, articles), `amount` and `version` are other numbers.
 */
export type CueKind = DataCue | PersonCue | 'reference' | 'amount' | 'version'

export type DataCue = (typeof dataCues)[number]
export type PersonCue = (typeof personCues)[number]

/** Say what the value behind them is. */
export const dataCues = [
  'email',
  'phone',
  'ownNumber',
  'card',
  'iban',
  'account',
  'id',
  'passport',
  'licence',
  'birth',
  'address',
  'ip',
  'username',
  'login',
  'password',
  'code',
  'key',
  'plate',
  'crypto',
  'health',
] as const

/** Say that a name stands near: behind "my name is", behind "I am", before "speaking". */
export const personCues = [
  'name',
  'iam',
  'relation',
  'contact',
  'greeting',
  'title',
  'closing',
  'here',
] as const

/**
 * Phrases with commas between them, lower case; a `*` at the end takes any ending. `unspaced` are
 * those of scripts without spaces. Accents do not matter.
 */
export type Phrases = { spaced: string; unspaced?: string }
export type Lexicon = Partial<Record<CueKind, Phrases>>

const order: readonly CueKind[] = [...dataCues, ...personCues, 'reference', 'amount', 'version']

/** Kinds as bits of one number: whether cues are of some kinds is asked for every number and word. */
export function maskOf(kinds: readonly CueKind[]): number {
  let mask = 0
  for (const kind of kinds) mask |= 1 << order.indexOf(kind)
  return mask
}

const ofData = maskOf(dataCues)

/** Numbers that are nobody's: an order's, a price, a version. */
export const innocentKinds = maskOf(['reference', 'amount', 'version'])

/** What a number may be told to be that is somebody's. */
export const numberKinds = ofData & ~maskOf(['email'])

/** Announce a value of which a name is no part: where they begin, another thing is said. */
export const valueKinds = (ofData & ~maskOf(['ip', 'login', 'crypto'])) | maskOf(['reference'])
