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
import { identityToken } from './identity.ts'
import { orderPage } from './order.ts'
import { orderApi } from './order-api.ts'
import { customer } from './orders.ts'
import { type Page, renderPage } from './page.ts'
import { productPage } from './product.ts'
import { isSignedIn, setSignedIn } from './signed-in.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export type ShopOptions = {
  /** The edge's origin. */
  edge: string
  /** The site's identity secret. Without it Deskbell is not told who has signed in. */
  identitySecret?: string | undefined
  now?: () => Date
}

/** The shop: plain pages, each with Deskbell's script tag. */
export function shop({ edge, identitySecret, now = () => new Date() }: ShopOptions): Handler {
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

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'POST' && pathname === '/account/sign-out') return signOut()
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    if (pathname.startsWith('/assets/')) return files(pathname.slice('/assets/'.length))
    if (pathname.startsWith('/art/')) return art(pathname.slice('/art/'.length))
    if (pathname.startsWith('/api/')) return orderApi(pathname, now())
    const page = findPage(pathname)
    // Whoever opens the account is signed in, and stays so on every page until they sign out.
    const signsIn = page !== undefined && /^\/account(?:\/|$)/.test(pathname)
    const isCustomer = signsIn || isSignedIn(request)
    const identity =
      isCustomer && identitySecret ? await identityOf(customer, identitySecret) : undefined
    return new Response(renderPage(page ?? lost(pathname), edge, identity), {
      status: page ? 200 : 404,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        // A page that says who somebody is is theirs alone.
        'cache-control': isCustomer ? 'private, no-store' : 'no-cache',
        ...(signsIn && { 'set-cookie': setSignedIn(true) }),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      },
    })
  }
}

function signOut(): Response {
  return new Response(null, {
    status: 303,
    headers: { location: '/', 'set-cookie': setSignedIn(false) },
  })
}

/** What of the customer Deskbell is told. */
function identityOf({ id, name, email, phone }: typeof customer, secret: string): Promise<string> {
  return identityToken({ id, name, email, phone }, secret)
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
