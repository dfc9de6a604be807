import { price } from './catalogue.ts'
import { longDate, weekday } from './dates.ts'
import { type Html, html } from './html.ts'
import { customer, type Order, ordersOf, returnUntil, stepOf, steps, sums } from './orders.ts'
import type { Page } from './page.ts'

/** The customer's account: what is on its way, and every order. */
export function account(now: Date): Page {
  const orders = ordersOf(now)
  const underWay = orders.filter((order) => stepOf(order) !== 'Delivered')
  const [firstName] = customer.name.split(' ')
  return {
    path: '/account',
    title: 'Your account',
    description: 'Your orders, and where they are.',
    style: 'account.css',
    main: html`<section class="welcome"><div><p class="eyebrow">Your account</p><h1>Grüß dich, ${firstName}.</h1>
<p class="pitch">${underWay.length} orders are under way. The rest is already in use, we hope.</p></div>
<dl class="tiles">
<div><dt>Trails points</dt><dd>${customer.points}</dd><dd class="quiet">${100 - (customer.points % 100)} more make a voucher of €5. <a href="/help/loyalty">How it works</a></dd></div>
<div><dt>Delivered to</dt><dd class="address">${customer.address.slice(1, 3).join(', ')}</dd><dd class="quiet"><a href="/help/account">Change addresses</a></dd></div>
</dl>
<form action="/account/sign-out" method="post"><button class="button ghost">Sign out</button></form></section>
<section class="band"><h2 id="orders">Your orders</h2><ul class="orders" aria-labelledby="orders">${orders.map((order) => card(order, now))}</ul>
<p class="quiet demo-note">This is a demo: Johanna is made up, and so are her parcels. Ask Pip, in the corner, where an order is or how to send it back.</p></section>`,
  }
}

function card(order: Order, now: Date): Html {
  const { number, items, history } = order
  const placed = history[0]?.at ?? now
  return html`<li class="order-card">
<div class="order-head"><div><h3><a href="/account/orders/${number}">${number}</a></h3><p class="quiet">Ordered on <time datetime="${isoDay(placed)}">${longDate(placed)}</time> · ${price(sums(order).total)}</p></div>
${pill(order)}</div>
<div class="order-body"><ul class="things">${items.map(
    ({ product, size, count }) =>
      html`<li><img src="/art/${product.slug}.svg" alt="" width="88" height="88" loading="lazy"><span><strong>${product.name}</strong><span class="quiet">${product.kind} · ${size}${count > 1 && ` · ${count} pieces`}</span></span></li>`,
  )}</ul>
<div>${progress(order)}<p class="order-news">${news(order, now)}</p></div></div>
</li>
`
}

/** The step that an order is at, as a small label. */
export function pill(order: Order): Html {
  const step = stepOf(order)
  const tone = step === 'Delivered' ? 'done' : step === 'On its way' ? 'moving' : 'waiting'
  return html`<span class="step-pill ${tone}">${step}</span>`
}

/** How far an order has come. The words are in the label and the list; the bar is only to look at. */
export function progress(order: Order): Html {
  const reached = order.history.length
  return html`<ol class="progress" aria-label="${reached} of ${steps.length} steps">${steps.map(
    (step, at) =>
      html`<li class="${at < reached ? 'reached' : 'ahead'}"${at === reached - 1 && html` aria-current="step"`}><span>${step}</span></li>`,
  )}</ol>`
}

/** What matters about an order now, and where it is explained. */
export function news(order: Order, now: Date): Html {
  const step = stepOf(order)
  const until = returnUntil(order)
  if (step === 'Received') {
    return html`We pack it soon. Until then you can <a href="/help/change-or-cancel">change or cancel</a> it.`
  }
  if (until && until < now) {
    return html`Delivered. Something broke? The <a href="/help/warranty">warranty</a> holds for 3 years.`
  }
  if (until) {
    return html`You can <a href="/help/returns">send it back</a> until <time datetime="${isoDay(until)}">${longDate(until)}</time>.`
  }
  return order.expected
    ? html`Expected on <strong><time datetime="${isoDay(order.expected)}">${weekday(order.expected)}</time></strong>. <a href="/help/tracking">What the steps mean</a>`
    : html`It leaves soon. <a href="/help/tracking">What the steps mean</a>`
}

/** The local day of a date, for machines. */
export function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
