import { categories } from './catalogue.ts'
import { type Html, html } from './html.ts'

/** What differs from page to page around its content. */
export type Page = {
  title: string
  /** One sentence for search engines and shared links. */
  description: string
  main: Html
  /** The page's path, to mark its place in the navigation. */
  path: string
  /** A module of `public/` that this page needs besides the shop's own. */
  script?: string
  /** A style sheet of `public/` that this page needs besides. */
  style?: string
}

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M2 27 12 8l5 9 3-5 10 15Z"/></svg>`

/**
 * The frame that all pages share. One script tag before the head's end is all that Deskbell needs;
 * `identity` tells it who has signed in.
 */
export function renderPage(
  { title, description, main, path, script, style }: Page,
  edge: string,
  identity?: string,
): string {
  const link = (href: string, text: string) =>
    html`<a href="${href}"${path === href || path.startsWith(`${href}/`) ? html` aria-current="page"` : ''}>${text}</a>`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Acme Outfitters</title>
<meta name="description" content="${description}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/shop.css">
<link rel="stylesheet" href="/assets/pages.css">
${style && html`<link rel="stylesheet" href="/assets/${style}">\n`}<script type="module" src="/assets/shop.js"></script>
${script && html`<script type="module" src="/assets/${script}"></script>\n`}<script async src="${edge}/widget.js" data-site="acme" data-accent="#1f5f4a"${identity && html` data-identity="${identity}"`}></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<aside class="promise" aria-label="In short">Free delivery from €80 in Austria and Germany · 30 days to send it back</aside>
<header>
<a class="brand" href="/">${mark}<span>Acme <b>Outfitters</b></span></a>
<nav aria-label="Shop">${categories.map(({ id, name }) => link(`/shop/${id}`, name))}</nav>
<nav class="side" aria-label="Service">${link('/help', 'Help')}${link('/about', 'About')}${link('/account', 'Account')}<a class="cart-link" href="/cart"${path === '/cart' && html` aria-current="page"`}>Cart <span class="count" data-cart-count hidden></span></a></nav>
</header>
<main id="main">
${main}
</main>
<footer>
<div><p class="brand">${mark}<span>Acme <b>Outfitters</b></span></p><p>Outdoor clothing and gear from Innsbruck, made to be mended.</p></div>
<nav aria-label="Service and information"><ul>
<li><a href="/help/shipping">Delivery</a></li><li><a href="/help/returns">Returns</a></li><li><a href="/help/jacket-sizes">Jacket sizes</a></li><li><a href="/help/repairs">Repairs</a></li>
<li><a href="/help/warranty">Warranty</a></li><li><a href="/help/gift-cards">Gift cards</a></li><li><a href="/help/contact">Contact</a></li><li><a href="/help/privacy">Privacy</a></li><li><a href="/about">About us</a></li>
</ul></nav>
<p class="small">Acme Outfitters is the demo shop of Deskbell. Nothing here is for sale, sadly.</p>
</footer>
</body>
</html>
`.markup
}
