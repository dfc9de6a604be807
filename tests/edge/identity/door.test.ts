import { env } from 'cloudflare:workers'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { identitySecretRow } from '../../../edge/db/identity-secrets.ts'
import { identitySecrets, rotateIdentitySecret } from '../../../edge/session/identity-secret.ts'
import { limits } from '../../../shared/limits.ts'
import { signIdentity } from '../../support/sign-identity.ts'
import { adminKey, call, pushSite } from '../api.ts'
import { begin, johanna, siteWithIdentities } from './site-with-identities.ts'

let site: Awaited<ReturnType<typeof siteWithIdentities>>
beforeAll(async () => {
  site = await siteWithIdentities()
})

const now = () => Math.floor(Date.now() / 1_000)
const refused = 'urn:deskbell:error:identity-refused'

it('takes who a visitor is from a word that the site’s backend signed', async () => {
  const { status, body } = await begin(site.slug, await site.sign(johanna))
  expect(status).toBe(201)
  expect(body.visitor.verified).toBe(true)
  const readable = atob(body.token.replaceAll('-', '+').replaceAll('_', '/'))
  for (const value of [johanna.sub, johanna.name, johanna.email, johanna.phone, 'pro']) {
    expect(readable).not.toContain(value)
  }
})

it('shows the identity secret at the first push, and neither later nor where the site is read', async () => {
  const { slug, identitySecret } = await pushSite()
  expect(identitySecret).toMatch(/^dbi_[\w-]{43}$/)
  expect((await pushSite('', slug)).identitySecret).toBeUndefined()
  expect((await pushSite('retention: 30d\n', slug)).identitySecret).toBeUndefined()
  const { body } = await call<object>('GET', `/v1/admin/sites/${slug}`, { token: adminKey })
  expect(JSON.stringify(body)).not.toContain(identitySecret)
})

it('gives a site from before identities its secret at the next push', async () => {
  const { slug } = await pushSite()
  await env.DB.prepare('DELETE FROM identity_secrets WHERE site = ?').bind(slug).run()
  const early = await begin(slug, await signIdentity('a'.repeat(43), johanna))
  expect([early.status, early.body.type]).toEqual([401, refused])
  const { identitySecret = '' } = await pushSite('', slug)
  expect((await begin(slug, await signIdentity(identitySecret, johanna))).status).toBe(201)
})

it('gives two first pushes at once one secret', async () => {
  const slug = `site-${crypto.randomUUID().slice(0, 8)}`
  const pushes = await Promise.all([pushSite('', slug), pushSite('', slug), pushSite('', slug)])
  const shown = pushes.flatMap(({ identitySecret }) => identitySecret ?? [])
  expect(shown).toHaveLength(1)
  expect((await begin(slug, await signIdentity(shown[0] ?? '', johanna))).status).toBe(201)
})

describe('what does not hold is refused with 401, never taken for an anonymous visitor', () => {
  const cases: [string, () => Promise<string>, string, RegExp][] = [
    [
      'run out',
      () => site.sign({ ...johanna, exp: now() - 61 }),
      'urn:deskbell:error:identity-expired',
      /sign a new one/,
    ],
    ['another secret', () => site.sign(johanna, 'x'.repeat(43)), refused, /not signed with this/],
    [
      'another site’s',
      async () => (await siteWithIdentities()).sign(johanna),
      refused,
      /not signed with this/,
    ],
    [
      'no signature',
      async () => new UnsecuredJWT({ ...johanna, exp: now() + 60 }).encode(),
      refused,
      /HS256/,
    ],
    [
      'another algorithm of the same kind',
      () => signIdentity(site.secret, johanna, 'HS512'),
      refused,
      /HS256/,
    ],
    [
      'an algorithm with a public key',
      async () => {
        const { privateKey } = await generateKeyPair('ES256')
        const jwt = new SignJWT({ ...johanna, exp: now() + 60 })
        return jwt.setProtectedHeader({ alg: 'ES256' }).sign(privateKey)
      },
      refused,
      /HS256/,
    ],
    ['no end', () => site.sign({ ...johanna, exp: undefined }), refused, /"exp"/],
    ['too late an end', () => site.sign({ ...johanna, exp: now() + 2 * 86_400 }), refused, /a day/],
    ['the future', () => site.sign({ ...johanna, iat: now() + 3_600 }), refused, /"iat"/],
    ['not yet', () => site.sign({ ...johanna, nbf: now() + 3_600 }), refused, /"nbf"/],
    ['another audience', () => site.sign({ ...johanna, aud: 'other' }), refused, /"aud"/],
    ['nobody', () => site.sign({ name: 'Nobody' }), refused, /claims/],
    ['an empty id', () => site.sign({ sub: '' }), refused, /claims/],
    ['a number for an id', () => site.sign({ sub: 4711 }), refused, /claims/],
    ['too long an id', () => site.sign({ sub: 'x'.repeat(256) }), refused, /claims/],
    ['too long a name', () => site.sign({ ...johanna, name: 'x'.repeat(121) }), refused, /claims/],
    [
      'facts that no article knows',
      () => site.sign({ ...johanna, attributes: { shoeSize: ['39'] } }),
      refused,
      /claims/,
    ],
    [
      'too many facts',
      () => site.sign({ ...johanna, attributes: { tier: Array(11).fill('pro') } }),
      refused,
      /claims/,
    ],
    [
      'too much of everything',
      () => site.sign({ ...johanna, attributes: { tier: Array(10).fill('ü'.repeat(60)) } }),
      refused,
      new RegExp(`${limits.identityProfile} bytes`),
    ],
    ['three words', async () => 'no.web.token', refused, /no signed JSON Web Token/],
  ]

  it.each(cases)('%s', async (_name, make, type, detail) => {
    const { status, body, headers } = await begin(site.slug, await make())
    expect([status, body.type]).toEqual([401, type])
    expect(body.detail).toMatch(detail)
    expect(headers.get('content-type')).toBe('application/problem+json')
    // Nothing of what came is repeated.
    expect(JSON.stringify(body)).not.toMatch(/Johanna|4711|shoeSize":|post\.example/)
  })

  it('one of which any character was changed', async () => {
    const jwt = await site.sign(johanna)
    for (let at = 0; at < jwt.length; at += 13) {
      const other = jwt[at] === 'A' ? 'B' : 'A'
      const forged = jwt.slice(0, at) + other + jwt.slice(at + 1)
      const { status } = await begin(site.slug, forged)
      // A dot that is changed leaves no token at all.
      expect(status, `at ${at}`).toBe(jwt[at] === '.' ? 400 : 401)
    }
  })
})

it('says of what is no token, or too long for one, that the body does not fit', async () => {
  for (const identity of ['', 'me', `a.${'b'.repeat(limits.identityToken)}.c`]) {
    const { status, body } = await begin(site.slug, identity)
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'identity'])
  }
})

it('takes the site’s own audience, a list of them, and clocks that differ by a little', async () => {
  for (const claims of [
    { aud: site.slug },
    { aud: ['other', site.slug] },
    { exp: now() - 30 },
    { iat: now() + 30 },
    { iat: undefined },
    { name: null, email: '', phone: undefined, attributes: null },
    { attributes: { tier: [], region: null } },
  ]) {
    const { status, body } = await begin(site.slug, await site.sign({ ...johanna, ...claims }))
    expect(status, JSON.stringify(body)).toBe(201)
  }
})

it('fits the longest identity into a token that every carrier takes', async () => {
  const long = await site.sign({
    sub: 's'.repeat(255),
    name: 'ü'.repeat(120),
    email: 'e'.repeat(254),
  })
  const { body } = await call<{ token: string }>('POST', '/v1/sessions', {
    body: {
      site: site.slug,
      identity: long,
      locale: 'en',
      page: { url: `https://shop.example/${'%01'.repeat(400)}`, title: '"'.repeat(500) },
    },
    headers: { origin: 'https://shop.example' },
  })
  expect(body.token.length).toBeLessThanOrEqual(limits.sessionToken)
  expect((await call('GET', '/v1/conversations', { token: body.token })).status).toBe(200)
})

describe('a new secret', () => {
  const rotate = (slug: string) =>
    call<{ identitySecret: string; previousUntil: number }>(
      'POST',
      `/v1/admin/sites/${slug}/identity-secret`,
      { token: adminKey, body: {} },
    )

  it('is taken beside the one before for a week; after the next one, that is out', async () => {
    const { slug, secret: first, sign } = await siteWithIdentities()
    const { status, body: second } = await rotate(slug)
    expect(status).toBe(201)
    expect(second.previousUntil - Date.now()).toBeGreaterThan(6 * 86_400_000)
    for (const secret of [first, second.identitySecret]) {
      expect((await begin(slug, await sign(johanna, secret))).status).toBe(201)
    }
    const { body: third } = await rotate(slug)
    expect((await begin(slug, await sign(johanna, first))).status).toBe(401)
    expect((await begin(slug, await sign(johanna, second.identitySecret))).status).toBe(201)
    await env.DB.prepare('UPDATE identity_secrets SET previous_until = ? WHERE site = ?')
      .bind(Date.now() - 1, slug)
      .run()
    expect((await begin(slug, await sign(johanna, second.identitySecret))).status).toBe(401)
    expect((await begin(slug, await sign(johanna, third.identitySecret))).status).toBe(201)
  })

  it('changes nobody: the same person is the same visitor', async () => {
    const { slug, sign } = await siteWithIdentities()
    const before = await begin(slug, await sign(johanna))
    const { body } = await rotate(slug)
    const after = await begin(slug, await sign(johanna, body.identitySecret))
    expect(after.body.visitor).toEqual(before.body.visitor)
  })

  it('of the master key opens what the one before sealed, and keeps it sealed anew', async () => {
    const { slug, secret } = await siteWithIdentities()
    await rotate(slug)
    const next = 'the master key that comes after this one'
    const now = Date.now()
    const before = await identitySecretRow(env.DB, slug, now)
    const unavailable = { code: 'unavailable', message: expect.stringMatching(/master key/) }
    await expect(identitySecrets(env.DB, [next], slug, now)).rejects.toMatchObject(unavailable)
    const opened = await identitySecrets(env.DB, [next, env.DESKBELL_MASTER_KEY], slug, now)
    expect(opened.signing[1]).toBe(secret)
    expect(await identitySecretRow(env.DB, slug, now)).not.toEqual(before)
    expect(await identitySecrets(env.DB, [next], slug, now)).toEqual(opened)
  })

  it('mends a site whose master key is gone: whoever comes is somebody new', async () => {
    const { slug } = await siteWithIdentities()
    const next = 'the master key that comes after this one'
    const now = Date.now()
    const lost = await identitySecrets(env.DB, [env.DESKBELL_MASTER_KEY], slug, now)
    const { identitySecret } = await rotateIdentitySecret(env.DB, [next], slug, now)
    const opened = await identitySecrets(env.DB, [next], slug, now)
    expect(opened.signing).toEqual([identitySecret])
    expect(opened.subjectKey).not.toBe(lost.subjectKey)
  })

  it('is refused for a site that was never pushed, and to keys of other sites', async () => {
    expect((await rotate('nobody')).status).toBe(404)
    const { slug } = await siteWithIdentities()
    const { body } = await call<{ key: string }>('POST', '/v1/admin/keys', {
      token: adminKey,
      body: { name: 'other', scopes: ['admin'], site: slug },
    })
    const other = await siteWithIdentities()
    const foreign = await call('POST', `/v1/admin/sites/${other.slug}/identity-secret`, {
      token: body.key,
      body: {},
    })
    expect(foreign.status).toBe(403)
  })
})
