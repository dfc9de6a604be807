import { isoDay, news, pill, progress } from './account.ts'
import { price } from './catalogue.ts'
import { dayAndTime } from './dates.ts'
import { html } from './html.ts'
import { customer, ordersOf, type Step, stepOf, sums } from './orders.ts'
import type { Page } from './page.ts'

const lost: [string, string] = ['My parcel is late', '/help/tracking']
const change: [string, string] = ['Change or cancel', '/help/change-or-cancel']

/** What people want to do next, at each step. */
const actions: Record<Step, [text: string, href: string][]> = {
  Received: [change],
  Packing: [change],
  Announced: [lost],
  'On its way': [lost, change],
  Delivered: [
    ['Return items', '/help/returns'],
    ['Something is wrong with it', '/help/damaged-or-wrong-item'],
  ],
}

/** One order: where its parcel is, what is in it and what it cost. */
export function orderPage(number: string, now: Date): Page | undefined {
  const order = ordersOf(now).find((one) => one.number === number)
  if (!order) return undefined
  const { goods, delivery, total } = sums(order)
  return {
    path: `/account/orders/${number}`,
    title: `Order ${number}`,
    description: 'Where your parcel is, and what is in it.',
    style: 'account.css',
    main: html`<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="/account">Your account</a></li><li aria-current="page">${number}</li></ol></nav>
<section class="band order-page"><div class="order-title"><h1>Order ${number}</h1>${pill(order)}</div>
${progress(order)}<p class="order-news pitch">${news(order, now)}</p>
<div class="columns"><div>
<h2>Where it is</h2>
${order.parcel && html`<p>${order.parcel.carrier}, parcel <span class="parcel">${order.parcel.number}</span></p>`}
<ol class="timeline" reversed>${order.history
      .toReversed()
      .map(
        ({ step, at, note }) =>
          html`<li><strong>${step}</strong><time class="quiet" datetime="${isoDay(at)}">${dayAndTime(at)}</time><span>${note}</span></li>`,
      )}</ol>
<p class="actions">${actions[stepOf(order)].map(([text, href], at) => html`<a class="button${at > 0 && ' ghost'}" href="${href}">${text}</a>`)}</p>
</div>
<aside class="sum" aria-labelledby="order-sum"><h2 id="order-sum">What is in it</h2>
<ul class="things">${order.items.map(
      ({ product, size, count }) =>
        html`<li><img src="/art/${product.slug}.svg" alt="" width="88" height="88"><span><strong><a href="/products/${product.slug}">${product.name}</a></strong><span class="quiet">${size} · ${count > 1 && `${count} × `}${price(product.price)}</span></span></li>`,
    )}</ul>
<dl><div><dt>Goods</dt><dd>${price(goods)}</dd></div><div><dt>Delivery</dt><dd>${delivery === 0 ? 'free' : price(delivery)}</dd></div><div class="total"><dt>Total</dt><dd>${price(total)}</dd></div></dl>
<p class="quiet">Paid with ${order.paidWith}</p>
<h3>Delivered to</h3><address>${customer.address.map((line) => html`<span>${line}</span>`)}</address>
</aside></div></section>`,
  }
}
