import { html } from './html.ts'
import type { Page } from './page.ts'

/** The cart lives in the browser; `cart.js` draws it. */
export function cart(): Page {
  return {
    path: '/cart',
    title: 'Your cart',
    description: 'What you have chosen.',
    script: 'cart.js',
    main: html`<section class="band cart"><h1>Your cart</h1>
<noscript><p>The cart needs JavaScript.</p></noscript>
<div data-cart-empty hidden><p>There is nothing in it yet.</p><p><a class="button" href="/shop">Look around</a></p></div>
<div class="columns" data-cart-full hidden>
<ul class="lines" data-cart-lines></ul>
<aside class="sum" aria-labelledby="sum-title"><h2 id="sum-title">Sum</h2>
<dl><div><dt>Goods</dt><dd data-cart-goods></dd></div><div><dt>Delivery (Austria, Germany)</dt><dd data-cart-delivery></dd></div><div class="total"><dt>Total</dt><dd data-cart-total></dd></div></dl>
<p class="quiet" data-cart-hint></p>
<button class="button wide" type="button" data-checkout>Checkout</button>
<p class="added" role="status" data-checkout-note></p>
<p class="quiet">Delivery elsewhere: <a href="/help/shipping">costs and times</a>. You have 30 days to <a href="/help/returns">send it back</a>.</p>
</aside></div></section>`,
  }
}
