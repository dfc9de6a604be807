import { html } from './html.ts'
import type { Page } from './page.ts'

export function about(): Page {
  return {
    path: '/about',
    title: 'About us',
    description: 'Who we are, and why a shop would rather mend than sell.',
    main: html`<section class="hero low"><img class="scene" src="/art/hero.svg" alt="" width="1400" height="800"><div class="words"><h1>A shop with a sewing machine in the window.</h1></div></section>
<section class="reading"><article>
<p class="pitch">Acme Outfitters began in 2009 as a repair bench in a backyard in Innsbruck. After the five-hundredth broken zip we thought we could make a jacket with a better one.</p>
<h2>We make few things</h2>
<p>Twelve, at the moment. Each has to be better than what we would otherwise have bought, and each can be taken apart again. The patterns, the parts and the people who sew are named on the label.</p>
<h2>We mend them</h2>
<p>The workshop still stands in the shop window, and still has the loudest radio in the street. Last year it mended 6,400 pieces, one for each nine that we sold. Most of them cost less than lunch; under <a href="/help/warranty">warranty</a> they cost nothing.</p>
<h2>We answer</h2>
<p>Pip, the assistant in the corner of this page, knows the <a href="/help">help centre</a> by heart. When Pip doesn’t know, a person does, at any hour. They are people who hike, and work in shifts.</p>
<h2>Come by</h2>
<p>Innsbruck, Munich and Amsterdam, Monday to Saturday from 10:00 to 19:00. <a href="/help/store-pickup">Stores and pickup</a></p>
</article></section>`,
  }
}
