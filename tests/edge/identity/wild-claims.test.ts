import fc from 'fast-check'
import { CompactSign } from 'jose'
import { expect, it } from 'vitest'
import { begin, siteWithIdentities } from './site-with-identities.ts'

const encoder = new TextEncoder()

it('answers 201, 400 or 401 to whatever a site’s backend signs', async () => {
  const { slug, secret } = await siteWithIdentities()
  const key = encoder.encode(secret)
  const sign = (payload: string) =>
    new CompactSign(encoder.encode(payload)).setProtectedHeader({ alg: 'HS256' }).sign(key)
  const soon = Math.floor(Date.now() / 1_000) + 600
  const wild = fc.oneof(
    fc.constantFrom('1e400', '-0', '""', '"\\ud800"', '"\\u0000"', 'null', '[[]]', '{"a":{}}'),
    fc.json({ maxDepth: 2 }),
    fc.string({ unit: 'binary', maxLength: 40 }).map((text) => JSON.stringify(text)),
  )
  const names = [
    'sub',
    'name',
    'email',
    'phone',
    'attributes',
    'exp',
    'iat',
    'nbf',
    'aud',
    '__proto__',
  ]
  const claims = fc
    .array(fc.tuple(fc.constantFrom(...names), wild), { maxLength: 4 })
    .map((more) => [['sub', '"ann"'], ['exp', `${soon}`], ...more])
    .map((pairs) => `{${pairs.map(([name, value]) => `"${name}":${value}`).join(',')}}`)
  await fc.assert(
    fc.asyncProperty(fc.oneof(claims, wild), async (payload) => {
      const { status, body } = await begin(slug, await sign(payload))
      expect([201, 400, 401], payload).toContain(status)
      if (status === 201) expect(body.visitor.verified).toBe(true)
    }),
    { numRuns: 150, seed: 21 },
  )
})
