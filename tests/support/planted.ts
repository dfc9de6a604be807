import { findIn } from './find-bytes.ts'

/** A kind of personal data: how it is written in a sentence, and what of it must be nowhere. */
export type Kind = {
  type: string
  /** The n-th value, unlike all others. */
  value(n: number): string
  /** What all its values have in common: where that is not, none of them is. */
  stem: string
  /** As people write it. */
  say(value: string): string
  /** Whether it is known by its shape alone, so that it can stand in an address or a short line. */
  bare?: true
}

/** What is planted. Another kind is another line. */
export const kinds: readonly Kind[] = [
  {
    type: 'email',
    stem: 'canary.',
    value: (n) => `canary.${n}-orchid@mailbox${n}.example.org`,
    say: (v) => `Write to ${v}, please.`,
    bare: true,
  },
  {
    type: 'card',
    stem: '42420000',
    value: (n) => withLuhn(`42420000${String(1_000_000 + n * 7_919).padStart(7, '0')}`),
    say: (v) => `My card is ${v}.`,
    bare: true,
  },
  {
    type: 'iban',
    stem: '370400440',
    value: (n) => germanIban(`370400440${String(532_000_000 + n * 104_729).padStart(9, '0')}`),
    say: (v) => `My account is ${v}.`,
    bare: true,
  },
  {
    type: 'phone',
    stem: '20 7946',
    value: (n) => `+44 20 7946 ${String(100 + n * 7).padStart(4, '0')}`,
    say: (v) => `Call me on ${v}.`,
  },
  {
    type: 'password',
    stem: 'tr0ub4dor',
    value: (n) => `tr0ub4dor-${n * 31}-x`,
    say: (v) => `My password is ${v}`,
  },
  {
    type: 'api key',
    stem: 'sk_live_Canary',
    value: (n) => `sk_live_Canary${String(n * 7_919).padStart(8, '0')}qXz81LmPw0`,
    say: (v) => `The API key is ${v}`,
  },
  {
    type: 'passport',
    stem: 'CX7',
    value: (n) => `CX7${String(100_000 + n * 613)}`,
    say: (v) => `My passport number is ${v}.`,
  },
  {
    type: 'name',
    stem: 'Kanarius',
    value: (n) => `Ottilie Kanarius${[...String(n)].map((d) => 'abcdefghij'[Number(d)]).join('')}`,
    say: (v) => `My name is ${v}.`,
  },
  {
    type: 'ip address',
    stem: '203.0.113.',
    value: (n) => `203.0.113.${100 + n}`,
    say: (v) => `My IP address is ${v}.`,
  },
]

/** A value that was planted somewhere. */
export type Planted = { kind: Kind; value: string }

/** A value of every kind, and a text that says them all. */
export function plant(n: number, only: (kind: Kind) => boolean = () => true) {
  const values: Planted[] = kinds.filter(only).map((kind) => ({ kind, value: kind.value(n) }))
  return { values, text: values.map(({ kind, value }) => kind.say(value)).join(' ') }
}

/** Where planted values stand, in any form in which they could lie around. */
export function findPlanted(
  planted: readonly (Planted & { field: string })[],
  places: readonly (readonly [place: string, bytes: Buffer])[],
): string[] {
  return places.flatMap(([place, bytes]) => {
    // One look for each kind: few places hold as much as the stem of one.
    const there = new Set(kinds.filter(({ stem }) => found(bytes, stem).length > 0))
    return planted.flatMap(({ field, kind, value }) =>
      there.has(kind)
        ? found(bytes, value).map((form) => `${field}: ${value} in ${place}, ${form}`)
        : [],
    )
  })
}

function found(bytes: Buffer, value: string): string[] {
  const written = new Set([value, value.replace(/[ -]/g, '')])
  return [...written].flatMap((form) => findIn(bytes, form))
}

function withLuhn(digits: string): string {
  let sum = 0
  for (const [at, digit] of [...digits].reverse().entries()) {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits + ((10 - (sum % 10)) % 10)
}

function germanIban(account: string): string {
  // ISO 13616: 98 minus the remainder of the number with the country's letters behind it.
  const check = 98n - (BigInt(`${account}131400`) % 97n)
  return `DE${String(check).padStart(2, '0')}${account}`
}
