import { type Html, html } from '../html.ts'
import type { Shades } from './draw.ts'

const baffles = [152, 180, 208, 236, 264, 292, 318]

/** A mummy bag, opened a little at the collar. */
export function sleepingBag({ main, dark, light, accent }: Shades): Html {
  return html`<ellipse cx="200" cy="362" rx="104" ry="13" fill="url(#shadow)"/>
<g transform="rotate(-9 200 210)">
<path d="M200 40c52 0 74 40 74 88 6 30 4 62-6 110-6 34-12 64-14 96-2 18-14 26-30 26h-48c-16 0-28-8-30-26-2-32-8-62-14-96-10-48-12-80-6-110 0-48 22-88 74-88Z" fill="url(#body)"/>
${baffles.map((y, index) => {
  const inset = index < 3 ? 0 : (index - 2) * 6
  return html`<path d="M${128 + inset} ${y}q${72 - inset} 22 ${144 - inset * 2} 0" fill="none" stroke="${dark}" stroke-width="2.500" opacity=".85"/>
<path d="M${136 + inset} ${y + 12}q${34 - inset / 2} 12 ${70 - inset} 10" fill="none" stroke="${light}" stroke-width="7" stroke-linecap="round" opacity=".5"/>`
})}
<path d="M200 54c38 0 56 28 56 62 0 26-22 42-56 42s-56-16-56-42c0-34 18-62 56-62Z" fill="${dark}"/>
<path d="M200 70c28 0 42 20 42 46 0 18-16 30-42 30s-42-12-42-30c0-26 14-46 42-46Z" fill="${accent}"/>
<path d="M168 112q32-24 64 0v12q-32 22-64 0Z" fill="#fff" opacity=".55"/>
<path d="M160 126q40 34 80 0-2 22-40 24-38-2-40-24Z" fill="${main}"/>
<path d="M160 126q40 34 80 0" fill="none" stroke="${light}" stroke-width="4" stroke-linecap="round"/>
<path d="M252 134c4 70-10 130-18 200" fill="none" stroke="${accent}" stroke-width="3.500" stroke-dasharray="2 3"/>
<rect x="248" y="140" width="8" height="20" rx="3" fill="${accent}"/>
<path d="M152 76c12-18 28-24 48-24" fill="none" stroke="${light}" stroke-width="6" stroke-linecap="round" opacity=".8"/>
<path d="M178 204l16-24 10 14 8-9 15 19Z" fill="#fff" opacity=".92"/>
</g>
<g><path d="M300 300c0-10 8-16 20-16h26c12 0 20 6 20 16v48c0 10-8 16-20 16h-26c-12 0-20-6-20-16Z" fill="${dark}"/>
<path d="M300 306q33 10 66 0" fill="none" stroke="${accent}" stroke-width="4"/><path d="M324 284q8-18 18 0" fill="none" stroke="${accent}" stroke-width="4"/>
<path d="M310 320v28" stroke="${light}" stroke-width="5" stroke-linecap="round" opacity=".7"/></g>`
}
