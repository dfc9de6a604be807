import { type Html, html } from '../html.ts'
import type { Shades } from './draw.ts'

const eyelets = [
  [208, 108],
  [206, 132],
  [206, 156],
  [214, 180],
  [228, 202],
  [246, 220],
] as const

/** A boot from the side, toe to the right. */
export function boot({ main, dark, light, accent }: Shades): Html {
  return html`<ellipse cx="200" cy="330" rx="150" ry="15" fill="url(#shadow)"/>
<path d="M74 288c-4 22-2 32 4 36h250c14 0 20-10 18-26l-4-14-240-6Z" fill="#23282b"/>
<path d="M78 324v8h26v-8h10v8h26v-8h22v6h20v-6h14v8h26v-8h10v8h26v-8h10v8h26v-8h10v6h20l8-12H76Z" fill="#171b1d"/>
<path d="M80 292c60 10 180 12 262-2l2 10c-80 14-204 12-266 2Z" fill="${accent}"/>
<path d="M116 78c30-12 62-12 92-2 6 50 8 94 30 126 20 24 54 34 82 48 20 10 26 26 24 44-80 14-206 12-264 0-8-20-4-44 8-66 20-40 24-90 28-150Z" fill="url(#body)"/>
<path d="M80 294c-8-20-4-44 8-66l34 4c-12 22-14 46-10 66Z" fill="${dark}" opacity=".75"/>
<path d="M344 294c2-18-4-34-24-44-10-5-21-9-32-14-14 16-18 38-16 62 26 0 50-1 72-4Z" fill="${dark}" opacity=".8"/>
<path d="M296 240c18 8 36 14 44 34" fill="none" stroke="${light}" stroke-width="5" stroke-linecap="round" opacity=".5"/>
<path d="M196 74c4 0 8 1 12 2 6 50 8 94 30 126 12 14 28 24 44 31l-18 18c-28-14-52-32-62-64-10-34-8-74-6-113Z" fill="${dark}" opacity=".55"/>
<path d="M206 66c12-2 22 2 24 12 2 40 6 76 24 104l-16 20c-22-32-24-76-30-126Z" fill="${main}"/>
<path d="M212 74c8 0 12 4 13 10 2 34 6 64 18 90" fill="none" stroke="${light}" stroke-width="3" opacity=".6"/>
<path d="M112 80c-4-14 4-22 16-24 24-6 52-6 76 0 10 3 12 12 6 22-32-10-66-10-98 2Z" fill="${dark}"/>
<path d="M118 70c26-10 60-10 84-2" fill="none" stroke="${light}" stroke-width="3" stroke-linecap="round" opacity=".45"/>
<path d="M112 128c30-6 58-6 88 0M104 176c30-8 64-8 98 4" fill="none" stroke="${dark}" stroke-width="2" stroke-dasharray="5 4" opacity=".8"/>
<path d="M92 232c50-20 104-6 130 62" fill="none" stroke="${dark}" stroke-width="3" opacity=".7"/>
<path d="M98 238c46-16 94-4 118 56" fill="none" stroke="${light}" stroke-width="1.500" stroke-dasharray="4 4" opacity=".8"/>
<path d="M138 66v-22q0-8 8-8t8 8v20" fill="none" stroke="${accent}" stroke-width="5"/>
${eyelets.map(
  (
    [x, y],
    index,
  ) => html`<path d="M${x - 4} ${y}q18-10 ${26 + index} 2" fill="none" stroke="${accent}" stroke-width="5" stroke-linecap="round"/>
<circle cx="${x - 4}" cy="${y}" r="5" fill="#20262a"/><circle cx="${x - 4}" cy="${y}" r="2" fill="#cfd6da"/>`,
)}
<path d="M206 108q30 8 22 26M206 132q28 8 24 26M206 156q30 6 28 28" fill="none" stroke="${accent}" stroke-width="4" stroke-linecap="round" opacity=".85"/>
<path d="M224 92c22-18 34 2 12 12 20 2 24 20 2 16" fill="none" stroke="${accent}" stroke-width="4" stroke-linecap="round"/>
<path d="M140 212l13-19 8 11 6-7 12 15Z" fill="#fff" opacity=".92"/>
<path d="M126 96c-2 44-8 84-22 118" fill="none" stroke="${light}" stroke-width="6" stroke-linecap="round" opacity=".4"/>`
}
