import { type Html, html } from '../html.ts'
import type { Shades } from './draw.ts'

const ribs = Array.from({ length: 15 }, (_, index) => 96 + index * 14.8)

/** A knitted hat with a turned-up brim and a bobble. */
export function beanie({ main, dark, light, accent }: Shades): Html {
  return html`<ellipse cx="200" cy="326" rx="126" ry="14" fill="url(#shadow)"/>
<path d="M92 262c-4-98 40-150 108-150s112 52 108 150Z" fill="url(#body)"/>
${[0, 1, 2, 3, 4].map(
  (row) =>
    html`<path d="M${100 + row * 9} ${236 - row * 26}${Array.from({ length: 9 - row }, () => 'l10 10 10-10')}" fill="none" stroke="${row === 1 ? accent : dark}" stroke-width="${row === 1 ? 7 : 3}" stroke-linejoin="round" opacity="${row === 1 ? 1 : 0.45}"/>`,
)}
<path d="M122 190c10-34 32-58 66-66" fill="none" stroke="${light}" stroke-width="7" stroke-linecap="round" opacity=".7"/>
<path d="M82 262c0-14 8-20 20-20h196c12 0 20 6 20 20v38c0 14-8 20-20 20H102c-12 0-20-6-20-20Z" fill="${main}"/>
${ribs.map((x) => html`<path d="M${x} 246v70" stroke="${dark}" stroke-width="4" stroke-linecap="round" opacity=".5"/><path d="M${x + 5} 248v66" stroke="${light}" stroke-width="2.500" stroke-linecap="round" opacity=".5"/>`)}
<path d="M84 250q116 14 232 0" fill="none" stroke="${dark}" stroke-width="3" opacity=".45"/>
<rect x="228" y="262" width="56" height="40" rx="5" fill="${accent}"/>
<path d="M240 292l12-18 8 10 6-7 11 15Z" fill="${dark}"/>
${Array.from({ length: 18 }, (_, index) => html`<path d="M200 84V${index % 2 ? 44 : 50}" transform="rotate(${index * 20} 200 84)" stroke="${index % 3 ? accent : light}" stroke-width="13" stroke-linecap="round"/>`)}
<circle cx="200" cy="84" r="26" fill="${accent}"/><path d="M184 74q8-10 20-8M190 96q12 6 24-2" fill="none" stroke="${light}" stroke-width="4" stroke-linecap="round" opacity=".7"/>`
}
