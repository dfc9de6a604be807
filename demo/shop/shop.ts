import { fileURLToPath } from 'node:url'
import type { Handler } from '../http.ts'
import { asset, staticFiles } from '../static-files.ts'
import { about } from './about.ts'
import { account } from './account.ts'
import { productArt } from './art/draw.ts'
import { heroArt } from './art/hero.ts'
import { readArticles } from './articles.ts'
import { cart } from './cart.ts'
import { findProduct } from './catalogue.ts'
import { category } from './category.ts'
import { helpArticle, helpCentre } from './help.ts'
import { home } from './home.ts'
import { html } from './html.ts'
import { orderPage } from './order.ts'
import { orderApi } from './order-api.ts'
import { type Page, renderPage } from './page.ts'
import { productPage } from './product.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The shop: plain pages, each with Deskbell's script tag. `edge` is the edge's origin. */
export function shop({
  edge,
  now = () => new Date(),
}: {
  edge: string
  now?: () => Date
}): Handler {
  const articles = readArticles(here('../acme/knowledge'))
  const files = staticFiles(here('public'))
  const policy = contentSecurityPolicy(edge)

  function findPage(path: string): Page | undefined {
    const [, area, name, ...more] = path.split('/')
    if (area === 'account' && name === 'orders' && more.length === 1) {
      return orderPage(more[0] ?? '', now())
    }
    if (more.length > 0) return undefined
    if (path === '/') return home()
    if (path === '/cart') return cart()
    if (path === '/about') return about()
    if (path === '/account') return account(now())
    if (path === '/help') return helpCentre(articles)
    if (area === 'help' && name) return helpArticle(name, articles)
    if (area === 'shop') return category(name)
    if (area === 'products' && name) return productPage(name, articles)
    return undefined
  }

  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/assets/')) return files(pathname.slice('/assets/'.length))
    if (pathname.startsWith('/art/')) return art(pathname.slice('/art/'.length))
    if (pathname.startsWith('/api/')) return orderApi(pathname, now())
    const page = findPage(pathname)
    return new Response(renderPage(page ?? lost(pathname), edge), {
      status: page ? 200 : 404,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      },
    })
  }
}

/** As strict as a shop can be: whatever the bubble does must work under it. */
function contentSecurityPolicy(edge: string): string {
  const socket = edge.replace(/^http/, 'ws')
  return [
    "default-src 'self'",
    `script-src 'self' ${edge}`,
    `connect-src ${edge} ${socket}`,
    "require-trusted-types-for 'script'",
  ].join('; ')
}

function art(name: string): Response | undefined {
  const product = findProduct(name.replace(/\.svg$/, ''))
  if (name === 'hero.svg') return asset(heroArt(), 'image/svg+xml')
  return product && asset(productArt(product), 'image/svg+xml')
}

function lost(path: string): Page {
  return {
    path,
    title: 'Off the trail',
    description: 'There is no such page.',
    main: html`<section class="band lost"><h1>You are off the trail.</h1><p>There is no page here. The weather is fine, though.</p><p class="actions"><a class="button" href="/">Back to the hut</a><a class="button ghost" href="/help">Help centre</a></p></section>`,
  }
}
