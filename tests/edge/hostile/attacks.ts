import fc from 'fast-check'
import { bodyAttacks } from './body-attacks.ts'
import type { Door, Knock } from './doors.ts'
import type { Attack } from './judge.ts'
import { origin, type World } from './world.ts'

export type Make = fc.Arbitrary<Omit<Attack, 'door'>>

export function knock(door: Door, change: Partial<Knock>): Knock {
  return { ...door.knock, ...change }
}

export function withHeaders(door: Door, headers: Record<string, string | undefined>): Knock {
  const all = { ...door.knock.headers, ...headers }
  return {
    ...door.knock,
    headers: Object.fromEntries(
      Object.entries(all).flatMap(([k, x]) => (x === undefined ? [] : [[k, x]])),
    ) as Record<string, string>,
  }
}

const base64url = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'),
  minLength: 1,
  maxLength: 300,
})
/** What a header may hold at all; the runtime refuses the rest before us. */
export const headerText = fc
  .string({ unit: 'binary-ascii', maxLength: 200 })
  .map((text) => text.replace(/[^\x20-\x7e]/g, '').trim())

/** No key, a wrong key, somebody else's key. */
function credentialAttacks(door: Door, world: World): Make[] {
  const { who, path } = door.call
  if (who === 'anyone' || path === '/v1/sessions') return []
  const bearer = (what: string, tokens: fc.Arbitrary<string>, right: number[]): Make =>
    tokens.map((token) => ({
      what,
      knock: withHeaders(door, { authorization: `Bearer ${token}` }),
      right,
    }))
  const raw = (what: string, values: fc.Arbitrary<string | undefined>): Make =>
    values.map((authorization) => ({
      what,
      knock: withHeaders(door, { authorization }),
      right: [401],
    }))
  const mine = who === 'visitor' ? world.insider.token : world.adminKey
  const forged = fc
    .tuple(fc.nat(mine.length - 1), fc.constantFrom('A', 'z', '_', '7'))
    .filter(([at, letter]) => mine[at] !== letter && at < mine.length - 1)
    .map(([at, letter]) => mine.slice(0, at) + letter + mine.slice(at + 1))
  const common = [
    raw('no credentials', fc.constant(undefined)),
    raw(
      'a scheme of its own',
      headerText.map((text) => `Basic ${text}`),
    ),
    raw('two credentials', fc.constant(`Bearer ${mine}, Bearer ${mine}`)),
    raw(
      'an endless credential',
      fc.integer({ min: 5_000, max: 20_000 }).map((n) => `Bearer ${'x'.repeat(n)}`),
    ),
    bearer('a made-up credential', base64url, [401]),
    bearer('a forged credential', forged, [401]),
    bearer(
      'a cut credential',
      fc.nat(mine.length - 2).map((n) => mine.slice(0, n + 1)),
      [401],
    ),
  ]
  if (who === 'visitor') {
    return [
      ...common,
      bearer('an expired token', fc.constant(world.expired), [401]),
      bearer('an API key for a token', fc.constantFrom(world.adminKey, world.agentKey), [401]),
      ...(path.includes('/conversations/:id') && !door.call.later
        ? [
            bearer(
              'another visitor’s token',
              fc.constantFrom(world.bystander.token, world.swapped),
              [404, 400],
            ),
          ]
        : []),
    ]
  }
  return [
    ...common,
    bearer('a visitor’s token for a key', fc.constant(world.insider.token), [401]),
    bearer('a revoked key', fc.constant(world.revokedKey), [401]),
    ...(who === 'admin'
      ? [bearer('a key without the scope', fc.constant(world.agentKey), [403])]
      : []),
  ]
}

/** Commands from pages that are not the site's, or that do not say. */
function originAttacks(door: Door): Make[] {
  if (door.call.who !== 'visitor') return []
  const foreign = fc.constantFrom(
    'null',
    'https://evil.example',
    'http://shop.example',
    'https://shop.example:8443',
    'https://shop.example/',
    'https://shop.example.evil.example',
    'https://evil.example/https://shop.example',
    'HTTPS://SHOP.EXAMPLE',
    'https://shop.example, https://shop.example',
    'https://xn--shp-0na.example',
    '*',
    'file://',
  )
  const attack = (what: string, values: fc.Arbitrary<string | undefined>): Make =>
    values.map((from) => ({ what, knock: withHeaders(door, { origin: from }), right: [403] }))
  return [
    attack('a foreign origin', foreign),
    attack(
      'a made-up origin',
      headerText.filter((text) => text !== '' && text !== origin),
    ),
    ...(door.call.method === 'get' ? [] : [attack('no origin', fc.constant(undefined))]),
  ]
}

const oddSegments = fc
  .oneof(
    fc.constantFrom(
      '%',
      '%zz',
      '%00',
      '%E0%A4%A',
      '%ff%fe',
      '..%2f..%2fetc%2fpasswd',
      '%2e%2e',
      '__proto__',
      'constructor',
      'toString',
      '-1',
      '0',
      'null',
      'undefined',
      '%ED%A0%80',
      '%F0%9F%9B%8E',
      "'%20OR%201=1--",
      '*',
      '%252e',
      'a'.repeat(5_000),
      '%E2%80%AEabcdefgh',
      '[]',
      '{}',
      '12345678',
    ),
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .map((text) => encodeURIComponent(text.toWellFormed())),
  )
  .filter((segment) => segment !== '.' && segment !== '..' && !/^(%2e){1,2}$/i.test(segment))

/** Addresses of things that are not there. */
function pathAttacks(door: Door, world: World): Make[] {
  const { path, who, later, method } = door.call
  if (!/:id|:site|:approvalId/.test(path)) return []
  const right = later ? [501] : method === 'put' ? [400, 422, 404] : [404]
  const odd = (segment: string): Omit<Attack, 'door'> => ({
    what: 'an odd address',
    knock: knock(door, {
      path: door.knock.path
        .replace(world.insider.conversation, segment)
        .replace(world.site, segment)
        .replace(/hostile-\d+/, segment),
    }),
    // A segment that a path swallows leads to another address, which may know nothing of the method.
    right: [...right, ...(who === 'anyone' ? [] : [405]), 404],
  })
  return [oddSegments.map(odd)]
}

function methodAttacks(door: Door, doors: Door[]): Make[] {
  const known = doors
    .filter((other) => other.knock.path === door.knock.path)
    .map((other) => other.knock.method)
  const others = ['PUT', 'PATCH', 'DELETE', 'POST', 'GET', 'HEAD'].filter(
    (method) => !known.includes(method) && !(method === 'HEAD' && known.includes('GET')),
  )
  if (others.length === 0) return []
  return [
    fc.constantFrom(...others).map((method) => ({
      what: `the method ${method}`,
      knock: {
        method,
        path: door.knock.path,
        headers: door.knock.headers,
        ...(door.knock.body !== undefined &&
          !['GET', 'HEAD'].includes(method) && { body: door.knock.body }),
      },
      right: [405],
    })),
  ]
}

function queryAttacks(door: Door): Make[] {
  if (!door.call.query) return []
  const odd = fc.oneof(
    fc.constantFrom(
      '-1',
      '1.5',
      '1e9',
      'NaN',
      'Infinity',
      '0x10',
      '',
      ' ',
      '%00',
      '9'.repeat(16),
      '9'.repeat(5_000),
      '__proto__',
      '%',
      '١',
    ),
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .map((text) => encodeURIComponent(`x${text.toWellFormed()}`)),
  )
  const names = Object.keys((door.call.query as unknown as { entries: object }).entries) // every query is an object
  return [
    fc
      .tuple(fc.constantFrom(...names), odd)
      // Digits and small letters are right for a site's or a team's name.
      .filter(
        ([name, value]) => !['site', 'team'].includes(name) || !/^[a-z0-9]{1,63}$/.test(value),
      )
      .map(([name, value]) => ({
        what: `the query ${name}`,
        knock: knock(door, { path: `${door.knock.path}?${name}=${value}` }),
        right: [400],
      })),
  ]
}

/** Sockets where there are none, and streams asked for in wrong ways. */
function socketAttacks(door: Door): Make[] {
  if (door.knock.method !== 'GET' || !door.isStream) return []
  const offers = fc.constantFrom(
    undefined,
    '',
    'chat',
    'deskbell.v2',
    ',,,',
    'deskbell.v1x',
    'DESKBELL.V1',
  )
  return [
    offers.map((offer) => ({
      what: 'a socket with a wrong subprotocol',
      knock: withHeaders(door, { upgrade: 'websocket', 'sec-websocket-protocol': offer }),
      right: door.call.path.endsWith('/stream') ? [204] : [400],
    })),
    fc.constant({
      what: 'the head of a stream',
      knock: {
        method: 'HEAD',
        path: door.knock.path,
        headers: { ...door.knock.headers, accept: 'text/event-stream' },
      },
      right: [405],
    }),
  ]
}

/** Headers that must change nothing, beside the attack proper. */
const noise = fc.dictionary(
  fc.constantFrom(
    'accept',
    'accept-language',
    'last-event-id',
    'x-request-id',
    'cookie',
    'x-forwarded-for',
    'x-stream',
    'range',
    'if-none-match',
    'x-http-method-override',
    'te',
  ),
  fc.oneof(
    headerText,
    fc.constantFrom(
      '*/*;q=abc',
      ';;;,,,',
      'text/html;q=9999',
      'x'.repeat(8_000),
      'a,'.repeat(500),
      '{"caller":{"kind":"staff"}}',
    ),
  ),
  { maxKeys: 4 },
)

/** Any attack on any door. */
export function attacksOn(doors: Door[], world: World): fc.Arbitrary<Attack> {
  const perDoor = doors.flatMap((door) => {
    const makes = [
      ...credentialAttacks(door, world),
      ...originAttacks(door),
      ...pathAttacks(door, world),
      ...methodAttacks(door, doors),
      ...queryAttacks(door),
      ...socketAttacks(door),
      ...bodyAttacks(door),
    ]
    return makes.length === 0
      ? []
      : [fc.oneof(...makes).map((attack) => ({ door: door.name, ...attack }))]
  })
  return fc.tuple(fc.oneof(...perDoor), noise).map(([attack, headers]) => ({
    ...attack,
    knock: { ...attack.knock, headers: { ...headers, ...attack.knock.headers } },
  }))
}
