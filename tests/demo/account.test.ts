import { readFileSync } from 'node:fs'
import { jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../demo/server.ts'
import { shop } from '../../demo/shop/shop.ts'

let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => {
  demo = await startDemo({ port: 0 })
})
afterAll(() => demo.close())

const noon = new Date(2026, 10, 17, 12)
const at = shop({ edge: 'http://edge.test', now: () => noon })

async function read(path: string) {
  const response = await at(new Request(`http://shop.test${path}`))
  return { status: response?.status, text: (await response?.text()) ?? '' }
}

describe('the account', () => {
  it('lists the orders with the kind of number that the articles speak of', async () => {
    const { status, text } = await read('/account')
    expect(status).toBe(200)
    const numbers = [...text.matchAll(/\/account\/orders\/(AC-\d{8})"/g)].map(([, one]) => one)
    expect(new Set(numbers).size).toBe(4)
    const tracking = new URL('../../demo/acme/knowledge/tracking.md', import.meta.url)
    expect(readFileSync(tracking, 'utf8')).toContain(numbers[1])
  })

  it('shows where each parcel is, what it cost and what can be done', async () => {
    const moving = (await read('/account/orders/AC-20417735')).text
    expect(moving).toMatch(/aria-current="step"><span>On its way/)
    expect(moving).toContain('Wednesday 18 November')
    expect(moving).toContain('€287')
    const delivered = (await read('/account/orders/AC-20398216')).text
    expect(delivered).toContain('datetime="2026-12-08"')
    expect(delivered).toContain('Return items')
    const old = (await read('/account/orders/AC-20284467')).text
    expect(old).toContain('holds for 3 years')
  })

  it('promises no parcel on a Sunday', async () => {
    const saturday = shop({ edge: 'http://edge.test', now: () => new Date(2026, 10, 21, 12) })
    const response = await saturday(new Request('http://shop.test/account'))
    expect(await response?.text()).toContain('Monday 23 November')
  })

  it('knows no other order', async () => {
    for (const path of ['/account/orders/AC-00000000', '/account/orders', '/account/orders/a/b']) {
      expect([path, (await fetch(demo.url + path)).status]).toEqual([path, 404])
    }
  })
})

describe('who is signed in', () => {
  const secret = 'dbi_the-secret-of-this-test-alone-0123456789'
  const signing = shop({ edge: 'http://edge.test', now: () => noon, identitySecret: secret })
  const visit = async (path: string, init: RequestInit = {}) => {
    const response = await signing(new Request(`http://shop.test${path}`, init))
    if (!response) throw new Error('The shop has no such page.')
    const [, identity] = / data-identity="([^"]*)"/.exec(await response.text()) ?? []
    return { response, identity, cookie: response.headers.get('set-cookie') ?? '' }
  }

  it('is told to Deskbell on every page from the account on, and signed', async () => {
    expect((await visit('/')).identity).toBeUndefined()
    const { identity = '', cookie, response } = await visit('/account')
    expect(response.headers.get('cache-control')).toContain('no-store')
    const { payload } = await jwtVerify(identity, new TextEncoder().encode(secret))
    expect(payload).toMatchObject({ sub: 'C-100384', name: 'Johanna Berger' })
    const home = await visit('/', { headers: { cookie: `other=1; ${cookie.split(';')[0]}` } })
    expect(home.identity).toBeTruthy()
  })

  it('is nobody after signing out', async () => {
    const { response, cookie } = await visit('/account/sign-out', { method: 'POST' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    expect(cookie).toMatch(/^acme-customer=;.*Max-Age=0/)
    const home = await visit('/', { headers: { cookie: 'acme-customer=' } })
    expect(home.identity).toBeUndefined()
  })

  it('is not told where the shop has no secret', async () => {
    expect((await read('/account')).text).not.toContain('data-identity')
  })
})
