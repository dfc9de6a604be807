/**
 * What words around a value say about it. The first group names personal data; `reference` is what
 * shops number (orders, parcels, invoices, articles), `amount` and `version` are other numbers.
 */
export type CueKind = DataCue | PersonCue | 'reference' | 'amount' | 'version'

/** Says what the value behind it is. */
export type DataCue =
  | 'email'
  | 'phone'
  | 'ownNumber'
  | 'card'
  | 'iban'
  | 'account'
  | 'id'
  | 'passport'
  | 'licence'
  | 'birth'
  | 'address'
  | 'ip'
  | 'username'
  | 'login'
  | 'password'
  | 'code'
  | 'key'
  | 'plate'
  | 'crypto'
  | 'health'

/** Says that a name stands near: behind "my name is", behind "I am", before "speaking". */
export type PersonCue =
  | 'name'
  | 'iam'
  | 'relation'
  | 'contact'
  | 'greeting'
  | 'title'
  | 'closing'
  | 'here'

/**
 * Phrases with commas between them, lower case; a `*` at the end takes any ending. `unspaced` are
 * those of scripts without spaces. Accents do not matter.
 */
export type Phrases = { spaced: string; unspaced?: string }
export type Lexicon = Partial<Record<CueKind, Phrases>>

const order: readonly CueKind[] = [
  ...([
    'email',
    'phone',
    'ownNumber',
    'card',
    'iban',
    'account',
    'id',
    'passport',
    'licence',
  ] as const),
  ...(['birth', 'address', 'ip', 'username', 'login', 'password', 'code', 'key', 'plate'] as const),
  ...(['crypto', 'health', 'name', 'iam', 'relation', 'contact', 'greeting', 'title'] as const),
  ...(['closing', 'here', 'reference', 'amount', 'version'] as const),
]

/** Kinds as bits of one number: whether cues are of some kinds is asked for every number and word. */
export function maskOf(kinds: readonly CueKind[]): number {
  let mask = 0
  for (const kind of kinds) mask |= 1 << order.indexOf(kind)
  return mask
}
