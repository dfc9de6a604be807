import type { ArtName, Product } from '../catalogue.ts'
import { type Html, html } from '../html.ts'
import { beanie } from './beanie.ts'
import { boot } from './boot.ts'
import { down, fleece, shell } from './jacket.ts'
import { pack } from './pack.ts'
import { poles } from './poles.ts'
import { sleepingBag } from './sleeping-bag.ts'
import { tent } from './tent.ts'

/** The colours that a product is drawn in. */
export type Shades = Product['shades']

const drawings: Record<ArtName, (shades: Shades) => Html> = {
  shell,
  down,
  fleece,
  boot,
  pack,
  tent,
  'sleeping-bag': sleepingBag,
  beanie,
  poles,
}

/** A product's picture: a whole SVG file, so that pages load it like any photograph. */
export function productArt({ art, shades }: Product): string {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">
<defs>
<radialGradient id="back" cx=".5" cy=".36" r=".75"><stop offset="0" stop-color="#fff" stop-opacity=".75"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
<linearGradient id="body" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${shades.light}"/><stop offset=".45" stop-color="${shades.main}"/><stop offset="1" stop-color="${shades.dark}"/></linearGradient>
<linearGradient id="side" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="${shades.main}"/><stop offset="1" stop-color="${shades.dark}"/></linearGradient>
<linearGradient id="side2" x1="1" y1="0" x2="0" y2="0"><stop offset="0" stop-color="${shades.dark}"/><stop offset="1" stop-color="${shades.main}"/></linearGradient>
<radialGradient id="shadow"><stop offset="0" stop-color="#1c2b2a" stop-opacity=".32"/><stop offset="1" stop-color="#1c2b2a" stop-opacity="0"/></radialGradient>
</defs>
<rect width="400" height="400" fill="${shades.backdrop}"/>
<path d="M0 300 70 238l46 34 62-58 74 66 52-34 96 72v82H0Z" fill="${shades.main}" opacity=".09"/>
<path d="M0 336 92 292l80 30 92-42 136 54v66H0Z" fill="${shades.main}" opacity=".1"/>
<rect width="400" height="400" fill="url(#back)"/>
${drawings[art](shades)}
</svg>`.markup
}
