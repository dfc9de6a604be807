import type { HelpArticle } from './articles.ts'
import { categories, findProduct, type Product, price, products } from './catalogue.ts'
import { type Html, html } from './html.ts'
import type { Page } from './page.ts'
import { productGrid } from './product-card.ts'

/** A product's own page. `articles` are those of the help centre, for the links below it. */
export function productPage(slug: string, articles: readonly HelpArticle[]): Page | undefined {
  const product = findProduct(slug)
  if (!product) return undefined
  const help = articles.filter((article) => product.help.includes(article.slug))
  const others = products.filter(
    (one) => one.category === product.category && one.slug !== product.slug,
  )
  return {
    path: `/products/${slug}`,
    title: `${product.name}, ${product.kind.toLowerCase()}`,
    description: product.pitch,
    main: html`${breadcrumbs(product)}
<section class="product">
<div class="art"><img src="/art/${slug}.svg" alt="${product.name}, ${product.kind.toLowerCase()} in ${product.colour.toLowerCase()}" width="400" height="400"></div>
<div class="facts"><p class="eyebrow">${product.kind}</p><h1>${product.name}</h1>
<p class="price">${price(product.price)}</p><p class="pitch">${product.pitch}</p>
${orderForm(product)}
<ul class="details">${product.details.map((detail) => html`<li>${detail}</li>`)}<li>Weight: ${product.weight}</li></ul>
</div></section>
<section class="story band"><div><h2>Why we make it</h2>${product.description.map((text) => html`<p>${text}</p>`)}</div>
<div><h2>Good to know</h2><ul class="links">${help.map(({ slug, title }) => html`<li><a href="/help/${slug}">${title}</a></li>`)}</ul></div></section>
${others.length > 0 && html`<section class="band"><h2>Goes well with it</h2>${productGrid(others.slice(0, 4))}</section>`}`,
  }
}

function breadcrumbs(product: Product): Html {
  const category = categories.find(({ id }) => id === product.category)
  return html`<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="/shop">Shop</a></li><li><a href="/shop/${product.category}">${category?.name}</a></li><li aria-current="page">${product.name}</li></ol></nav>`
}

/** `shop.js` puts what is chosen into the cart; the data attributes are all that it needs. */
function orderForm({ slug, name, kind, price: euros, colour, sizes }: Product): Html {
  return html`<form class="order" data-add-to-cart data-slug="${slug}" data-name="${name} ${kind.toLowerCase()}" data-price="${euros}">
<p class="quiet">Colour: <strong>${colour}</strong></p>
<fieldset><legend>Size</legend><div class="sizes">${sizes.map(
    (size, index) =>
      html`<label><input type="radio" name="size" value="${size}"${index === Math.floor((sizes.length - 1) / 2) && html` checked`}><span>${size}</span></label>`,
  )}</div></fieldset>
<button class="button wide" type="submit">Put it in the cart</button>
<p class="added" role="status" data-added></p>
</form>`
}
