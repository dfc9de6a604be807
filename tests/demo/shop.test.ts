import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../demo/server.ts'

const edge = 'http://edge.test:8787'
const tag = `<script async src="${edge}/widget.js" data-site="acme" data-accent="#1f5f4a"></script>`
const policy = `default-src 'self'; script-src 'self' ${edge}; connect-src ${edge} ws://edge.test:8787; require-trusted-types-for 'script'`

const articles = readdirSync(new URL('../../demo/acme/knowledge', import.meta.url)).map((name) =>
  name.replace(/\.md$/, ''),
)
const fixed = [
  '/',
  '/shop',
  '/shop/jackets',
  '/shop/boots',
  '/cart',
  '/help',
  '/about',
  '/account',
  '/account/orders/AC-20417735',
]

let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => {
  demo = await startDemo({ port: 0, edge })
})
afterAll(() => demo.close())

async function read(path: string) {
  const response = await fetch(demo.url + path)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('the shop', () => {
  it.each([...fixed, ...articles.map((slug) => `/help/${slug}`)])(
    'answers %s under the strict policy, with the one script tag and nothing inline',
    async (path) => {
      const { status, headers, text } = await read(path)
      expect(status).toBe(200)
      expect(headers.get('content-security-policy')).toBe(policy)
      expect(text.split(tag)).toHaveLength(2)
      expect(text.split(edge)).toHaveLength(2)
      expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
    },
  )

  it('tells of an order as acme/tools.yaml declares it, and nothing about its customer', async () => {
    const { status, text } = await read('/api/orders/AC-20417735')
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({
      number: 'AC-20417735',
      status: 'On its way',
      parcel: { carrier: 'Austrian Post' },
      currency: 'EUR',
    })
    expect(text).not.toMatch(/Johanna|Berger|Höttinger|PayPal/)
    expect((await read('/api/orders/AC-00000000')).status).toBe(404)
    expect((await read('/api/orders')).status).toBe(404)
  })

  it('has a page and a picture for each product, and links to nothing that is missing', async () => {
    const pages = await Promise.all(
      [...fixed, ...articles.map((slug) => `/help/${slug}`)].map(read),
    )
    const products = [...(await read('/shop')).text.matchAll(/href="(\/products\/[^"]+)"/g)]
    expect(products.length).toBeGreaterThanOrEqual(8)
    const productPages = await Promise.all(products.map(([, path]) => read(path ?? '')))
    const links = [...pages, ...productPages].flatMap(({ text }) =>
      [...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path]) => path ?? ''),
    )
    for (const path of new Set(links))
      expect([path, (await read(path)).status]).toEqual([path, 200])
  })

  it('answers an unknown page with a kind 404 that carries the bubble too', async () => {
    for (const path of [
      '/nothing',
      '/help/nothing',
      '/products/nothing',
      '/shop/nothing',
      '/a/b/c',
    ]) {
      const { status, headers, text } = await read(path)
      expect(status).toBe(404)
      expect(headers.get('content-security-policy')).toBe(policy)
      expect(text).toContain(tag)
    }
  })

  it('serves none but its own files', async () => {
    for (const path of [
      '/assets/../server.ts',
      '/assets/%2e%2e/server.ts',
      '/assets/',
      '/art/x.svg',
    ]) {
      expect((await read(path)).status).toBe(404)
    }
  })

  it('says which port is taken', async () => {
    await expect(startDemo({ port: Number(new URL(demo.url).port), edge })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})
