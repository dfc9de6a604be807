import { type Html, html } from '../html.ts'
import type { Shades } from './draw.ts'

/** A pack from the front: lid, front pocket, side pockets with a bottle. */
export function pack({ main, dark, light, accent }: Shades): Html {
  return html`<ellipse cx="200" cy="352" rx="112" ry="14" fill="url(#shadow)"/>
<path d="M170 74q0-34 30-34t30 34" fill="none" stroke="${accent}" stroke-width="9" stroke-linecap="round"/>
<path d="M132 140c-26 30-34 90-22 150M268 140c26 30 34 90 22 150" fill="none" stroke="${accent}" stroke-width="12" stroke-linecap="round"/>
<path d="M286 178h22a8 8 0 0 1 8 8v88h-34Z" fill="#dfe7ea"/><rect x="288" y="160" width="22" height="20" rx="5" fill="#33424a"/>
<path d="M292 192v60" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".8"/>
<path d="M114 222c-18 4-24 16-24 34l4 62c2 12 12 18 26 18ZM286 222c18 4 36 12 36 34l-8 62c-2 12-14 18-28 18Z" fill="${dark}"/>
<path d="M92 250q14-8 22-6M286 244q20 0 34 8" fill="none" stroke="${light}" stroke-width="3" opacity=".6"/>
<path d="M124 118c8-30 36-44 76-44s68 14 76 44c16 60 20 130 16 196-2 20-12 28-30 28H138c-18 0-28-8-30-28-4-66 0-136 16-196Z" fill="url(#body)"/>
<path d="M138 226c0-14 8-20 20-20h84c12 0 20 6 20 20l6 78c0 16-8 24-22 24h-92c-14 0-22-8-22-24Z" fill="${dark}" opacity=".38"/>
<path d="M142 222c0-12 8-18 18-18h80c10 0 18 6 18 18l4 76c0 14-8 20-20 20h-84c-12 0-20-6-20-20Z" fill="url(#body)"/>
<path d="M146 236q54 18 108 0" fill="none" stroke="${dark}" stroke-width="4"/><path d="M146 236q54 18 108 0" fill="none" stroke="${accent}" stroke-width="2"/>
<rect x="240" y="234" width="8" height="20" rx="3" fill="${accent}"/>
<path d="M118 134c2-46 32-68 82-68s80 22 82 68c0 20-10 30-28 32-36 6-72 6-108 0-18-2-28-12-28-32Z" fill="${main}"/>
<path d="M128 122c6-30 32-46 72-46" fill="none" stroke="${light}" stroke-width="6" stroke-linecap="round" opacity=".7"/>
<path d="M120 144q80 24 160 0" fill="none" stroke="${dark}" stroke-width="3" opacity=".7"/>
<path d="M158 160v54M242 160v54" stroke="${accent}" stroke-width="9"/>
<rect x="149" y="178" width="18" height="20" rx="4" fill="#262d30"/><rect x="233" y="178" width="18" height="20" rx="4" fill="#262d30"/>
<path d="M154 188h8M238 188h8" stroke="#8a979d" stroke-width="2"/>
<path d="M176 126l16-24 10 14 8-9 15 19Z" fill="#fff" opacity=".94"/>
<path d="M172 274h56M172 288h56" stroke="${dark}" stroke-width="5" stroke-linecap="round" opacity=".8"/>
<path d="M188 268v26M212 268v26" stroke="${accent}" stroke-width="4" stroke-linecap="round"/>
<path d="M118 200c-4 36-4 72-2 108" fill="none" stroke="${light}" stroke-width="5" stroke-linecap="round" opacity=".55"/>
<path d="M128 342q72 12 144 0" fill="none" stroke="${accent}" stroke-width="7" stroke-linecap="round"/>`
}
