import { type Product, price } from './catalogue.ts'
import { type Html, html } from './html.ts'

/** A product in a list. The whole card is one link. */
export function productCard({ slug, name, kind, colour, price: euros, badge }: Product): Html {
  return html`<li><a class="card" href="/products/${slug}">
<span class="art"><img src="/art/${slug}.svg" alt="" width="400" height="400" loading="lazy">${badge && html`<span class="badge">${badge}</span>`}</span>
<span class="line"><strong>${name}</strong><span>${price(euros)}</span></span>
<span class="quiet">${kind} · ${colour}</span>
</a></li>
`
}

/** A list of products. */
export function productGrid(products: readonly Product[]): Html {
  return html`<ul class="grid">${products.map(productCard)}</ul>`
}
