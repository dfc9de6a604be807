import { afterAll, beforeAll, expect, it } from 'vitest'
import { startVisitor, type Visitor } from '../support/api.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { pushAcme } from '../support/push.ts'
import { connectRaw, head } from '../support/raw-client.ts'
import { workerdMegabytes } from '../support/workerd-memory.ts'

const shop = 'http://localhost:8788'
let edge: TestEdge
let bystander: Visitor

beforeAll(async () => {
  edge = await startEdge()
  await pushAcme(edge)
  bystander = await startVisitor(edge.url, shop)
})
afterAll(() => edge.stop())

/** The status of what comes back; 0 where the edge hung up without a word. */
async function status(said: string | Uint8Array): Promise<number> {
  const client = await connectRaw(edge.port, said)
  const heard = await client.until((text) => /^HTTP\/1\.1 \d{3}.*\r\n\r\n/s.test(text))
  client.close()
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 0)
}

const json = { origin: shop, 'content-type': 'application/json' }
const post = 'POST /v1/sessions HTTP/1.1'
const upgrade = { upgrade: 'websocket', connection: 'Upgrade' }

it.each<[string, () => string | Uint8Array]>([
  ['TRACE', () => head('TRACE /v1/sessions HTTP/1.1', {})],
  ['a method of its own', () => head('BREW /v1/sessions HTTP/1.1', {})],
  ['no HTTP at all', () => 'hello\r\n\r\n'],
  ['bytes', () => Uint8Array.from({ length: 4_000 }, (_, i) => (i * 37) & 255)],
  [
    'an address that is not percent-encoded rightly',
    () => head('GET /v1/sites/%zz%ff%00 HTTP/1.1', {}),
  ],
  ['an endless address', () => head(`GET /v1/sites/${'a'.repeat(100_000)} HTTP/1.1`, {})],
  ['an endless header', () => head('GET /health HTTP/1.1', { 'x-a': 'a'.repeat(1_000_000) })],
  [
    'nine hundred headers',
    () =>
      head(
        'GET /v1/nothing HTTP/1.1',
        Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`x-${i}`, 'a'])),
      ),
  ],
  ['a length that is no number', () => head(post, { ...json, 'content-length': '-5' })],
  ['two lengths', () => head(post, { ...json, 'content-length': '5', 'Content-Length': '6' })],
  [
    'a length and chunks',
    () =>
      `${head(post, { ...json, 'content-length': '5', 'transfer-encoding': 'chunked' })}0\r\n\r\n`,
  ],
  [
    'chunks that are none',
    () => `${head(post, { ...json, 'transfer-encoding': 'chunked' })}zz\r\nhello\r\n`,
  ],
  [
    'a line that a header smuggles in',
    () => head('GET /v1/nothing HTTP/1.1', { 'x-a': 'b\rx-c: d' }),
  ],
  [
    'a socket on a command’s address',
    () =>
      head('GET /v1/sessions HTTP/1.1', {
        ...upgrade,
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      }),
  ],
  [
    'a socket without a key',
    () =>
      head(`GET /v1/conversations/${bystander.conversation}/events HTTP/1.1`, {
        ...upgrade,
        origin: shop,
        'sec-websocket-protocol': `deskbell.v1, ${bystander.token}`,
      }),
  ],
])('refuses %s, and lives', async (_name, said) => {
  const code = await status(said())
  expect(code === 0 || (code >= 400 && code < 500) || code === 501).toBe(true)
  expect((await fetch(`${edge.url}/health`)).status).toBe(200)
})

it('refuses bodies of 10 MB from fifty at once, and does not grow by them', async () => {
  const before = workerdMegabytes(edge)
  const body = ' '.repeat(10 * 1024 * 1024)
  const send = (inPieces: boolean) =>
    fetch(`${edge.url}/v1/sessions`, {
      method: 'POST',
      headers: json,
      ...(inPieces ? { body: new Blob([body]).stream(), duplex: 'half' } : { body }),
    } as RequestInit).then(
      (response) => response.status,
      () => 413, // the edge hung up while the rest was still on its way
    )
  for (let round = 0; round < 5; round++) {
    const codes = await Promise.all(Array.from({ length: 10 }, (_, i) => send(i % 2 === 0)))
    expect(codes).toEqual(Array.from({ length: 10 }, () => 413))
  }
  expect(workerdMegabytes(edge) - before).toBeLessThan(150)
})

it('has lost nothing of the conversation beside it', async () => {
  const id = crypto.randomUUID()
  expect((await bystander.say('what does delivery cost?', id)).status).toBe(202)
  expect((await bystander.answerTo(id)).metadata.engine).toBe('embedded')
})
