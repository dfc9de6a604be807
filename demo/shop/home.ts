import { categories, findProduct, products } from './catalogue.ts'
import { html } from './html.ts'
import type { Page } from './page.ts'
import { productGrid } from './product-card.ts'

const loved = [
  'nordkette-rain-shell',
  'zirm-trail-boot',
  'inntal-28-pack',
  'patscher-down-jacket',
].flatMap((slug) => findProduct(slug) ?? [])

const cover: Record<string, string> = {
  jackets: 'karwendel-fleece',
  boots: 'habicht-mountain-boot',
  packs: 'lanser-daypack-18',
  camp: 'achen-2-tent',
}

const promises = [
  [
    '30 days to decide',
    'Try it on at home. What doesn’t fit goes back, free within the European Union.',
    '/help/returns',
    'Returns',
  ],
  [
    'Mended, not binned',
    'Our workshop in Innsbruck fixes zips, seams and soles. Parts for at least 10 years.',
    '/help/repairs',
    'Repairs',
  ],
  [
    '3 years of warranty',
    'On everything with our label. You needn’t register or keep a slip of paper.',
    '/help/warranty',
    'Warranty',
  ],
] as const

export function home(): Page {
  return {
    path: '/',
    title: 'Gear for the long way round',
    description: 'Outdoor clothing and gear from Innsbruck, made to be mended.',
    main: html`<section class="hero">
<img class="scene" src="/art/hero.svg" alt="" width="1400" height="800">
<div class="words"><p class="eyebrow">Autumn in the high valleys</p>
<h1>Gear for the long way round.</h1>
<p>Jackets, boots and tents that we would take ourselves. Made to last, and mended in Innsbruck when they don’t.</p>
<p class="actions"><a class="button" href="/shop/jackets">Shop jackets</a><a class="button ghost" href="/shop">See everything</a></p></div>
</section>
<section class="band"><div class="heading"><h2>What people come back for</h2><a href="/shop">All ${products.length} products</a></div>${productGrid(loved)}</section>
<section class="band"><h2>Where to?</h2><ul class="doors">${categories.map(
      ({ id, name, line }) =>
        html`<li><a href="/shop/${id}"><img src="/art/${cover[id] ?? ''}.svg" alt="" width="400" height="400" loading="lazy"><span class="door-words"><strong>${name}</strong><span>${line}</span></span></a></li>`,
    )}</ul></section>
<section class="promises"><h2>Three promises</h2><ul class="promise-list">${promises.map(
      ([title, text, href, label]) =>
        html`<li><h3>${title}</h3><p>${text}</p><a href="${href}">${label}</a></li>`,
    )}</ul></section>`,
  }
}
