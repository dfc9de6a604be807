import fc from 'fast-check'
import { limits } from '../../../shared/limits.ts'
import type { Make } from './attacks.ts'
import type { Door } from './doors.ts'

type Path = string[]

/** The places of a value's leaves. */
function leaves(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...at, key]))
}

function objects(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  const here = Array.isArray(value) ? [] : [at]
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => objects(inner, [...at, key]))]
}

function put(value: unknown, [key, ...rest]: Path, what: unknown): unknown {
  if (key === undefined) return what
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === key ? put(inner, rest, what) : inner))
  const object = { ...(value as Record<string, unknown>) } // `leaves` and `objects` lead through objects and lists alone
  Object.defineProperty(object, key, {
    value: put(object[key], rest, what),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return object
}

/** Fields whose text says which kind of thing this is, or is free of any form that could be wrong. */
const wrongLeaf = fc.constantFrom<unknown>(
  null,
  5.5,
  true,
  [],
  {},
  ['a'],
  { a: 1 },
  '',
  '\ud800',
  'a\udc00b',
  'a\u0000b',
  'x'.repeat(limits.requestBody / 4),
)
/** Texts that may be empty. */
const mayBeEmpty = new Set(['title', 'note', 'reason', 'content'])

const strangeKeys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '',
    ' ',
    'role',
    'seq',
    'at',
    'epoch',
    'author',
    '\ud800',
    '\u202e',
  ),
  fc.string({ minLength: 1, maxLength: 20 }).map((key) => `x${key}`),
)
const otherTypes = fc.constantFrom(
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/json',
  'application/jsonp',
  'application/json-seq',
  'image/png',
  'application',
  '/',
  'application/xml, application/json',
)

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
}

/** Bodies that are not what the call takes. Those of calls that are not built yet are not read. */
export function bodyAttacks(door: Door): Make[] {
  const { body, call } = door
  if (!body) return []
  const attack = (what: string, bodies: fc.Arbitrary<string | Uint8Array>, right = [400]): Make =>
    bodies.map((sent) => ({ what, knock: { ...door.knock, body: sent }, right }))
  const json = JSON.stringify(body)
  // `/v1/chat` passes what it does not read.
  const isLoose = call.path === '/v1/chat'
  const isRead = (path: Path) =>
    !isLoose || path[0] === 'id' || path.at(-1) === 'text' || path.at(-1) === 'role'
  const fields = leaves(body).filter((path) => path.length > 0 && isRead(path))
  const places = isLoose ? [] : objects(body)
  const size = call.path === '/v1/chat' ? limits.chatBody : limits.requestBody

  return [
    attack(
      'a body that is cut',
      fc.integer({ min: 1, max: json.length - 1 }).map((n) => json.slice(0, n)),
    ),
    attack(
      'a body that is no object',
      fc.constantFrom('null', 'true', '5', '"a"', '[]', '[[]]', '[{}]', '-0', '1e400'),
    ),
    attack(
      'a body of noise',
      fc.string({ unit: 'binary', minLength: 1 }).map((text) => `~${text.toWellFormed()}`),
    ),
    attack(
      'a body of bytes',
      fc
        .uint8Array({ minLength: 1, maxLength: 200 })
        .map((bytes) => new Uint8Array([0xff, ...bytes])),
    ),
    attack(
      'JSON with a wrong byte in it',
      fc.nat(20).map((n) => bytesWithin(json, n)),
    ),
    attack(
      'a body that nests deep',
      fc.integer({ min: limits.bodyDepth + 1, max: 10_000 }).map(nested),
    ),
    attack(
      'lists that nest deep',
      fc
        .integer({ min: limits.bodyDepth + 1, max: 10_000 })
        .map((n) => `{"a":${'['.repeat(n)}${']'.repeat(n)}}`),
    ),
    fc.tuple(otherTypes, fc.boolean()).map(([type]) => ({
      what: 'another content type',
      knock: {
        ...door.knock,
        body: json === '{}' ? '{} ' : json,
        headers: { ...door.knock.headers, 'content-type': type },
      },
      right: [415],
    })),
    ...(call.who === 'admin' && call.method === 'put'
      ? []
      : [
          attack(
            'a body that is too large',
            fc.integer({ min: 1, max: 2_000 }).map((n) => `{"a":"${'x'.repeat(size + n)}"}`),
            [413],
          ),
        ]),
    ...(fields.length === 0
      ? []
      : [
          attack(
            'a field of the wrong kind',
            fc
              .tuple(fc.constantFrom(...fields), wrongLeaf)
              .filter(([path, leaf]) => !(leaf === '' && mayBeEmpty.has(path.at(-1) ?? '')))
              .map(([path, leaf]) => JSON.stringify(put(body, path, leaf))),
            call.method === 'put' ? [400, 422] : [400],
          ),
        ]),
    ...(places.length === 0
      ? []
      : [
          attack(
            'an unknown field',
            fc
              .tuple(fc.constantFrom(...places), strangeKeys, fc.jsonValue({ maxDepth: 2 }))
              .filter(
                ([place, key]) =>
                  !(key in at(body, place)) ||
                  key === '__proto__' ||
                  key === 'constructor' ||
                  key === 'toString' ||
                  key === 'hasOwnProperty',
              )
              .filter(([place, key]) => !Object.hasOwn(at(body, place), key))
              .map(([place, key, value]) => JSON.stringify(put(body, [...place, key], value))),
          ),
        ]),
  ]
}

function at(value: unknown, path: Path): object {
  const [key, ...rest] = path
  const inner = value as Record<string, unknown> // `objects` leads through objects and lists alone
  return key === undefined ? inner : at(inner[key], rest)
}

function bytesWithin(json: string, place: number): Uint8Array {
  const bytes = new TextEncoder().encode(json)
  const where = Math.min(place, bytes.length)
  return new Uint8Array([...bytes.subarray(0, where), 0xc3, 0x28, ...bytes.subarray(where)])
}
