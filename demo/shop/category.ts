import { categories, products } from './catalogue.ts'
import { html } from './html.ts'
import type { Page } from './page.ts'
import { productGrid } from './product-card.ts'

/** One category, or, without an id, everything. */
export function category(id?: string): Page | undefined {
  const found = categories.find((one) => one.id === id)
  if (id !== undefined && !found) return undefined
  const { name, line } = found ?? { name: 'Everything', line: 'Twelve things, each for a reason.' }
  const shown = products.filter((product) => !found || product.category === found.id)
  return {
    path: found ? `/shop/${found.id}` : '/shop',
    title: name,
    description: line,
    main: html`<section class="band"><div class="intro"><h1>${name}</h1><p>${line}</p></div>
<ul class="chips" aria-label="Categories">${[{ id: '', name: 'Everything' }, ...categories].map(
      (one) =>
        html`<li><a href="/shop${one.id && `/${one.id}`}"${one.id === (id ?? '') && html` aria-current="page"`}>${one.name}</a></li>`,
    )}</ul>
<h2 class="visually-hidden">Products</h2>
${productGrid(shown)}</section>`,
  }
}
