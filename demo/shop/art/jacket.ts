import { type Html, html } from '../html.ts'
import type { Shades } from './draw.ts'

const leftSleeve =
  'M138 128C112 140 98 176 88 226L74 300c-2 9 2 14 10 16l28 6c8 2 13-2 15-10l21-94Z'
const rightSleeve = 'M262 128c26 12 40 48 50 98l14 74c2 9-2 14-10 16l-28 6c-8 2-13-2-15-10l-21-94Z'
const trunk =
  'M150 122c18-8 82-8 100 0l18 12c8 56 8 118 12 190 0 8-4 12-12 12H132c-8 0-12-4-12-12 4-72 4-134 12-190Z'

const ground = html`<ellipse cx="200" cy="352" rx="120" ry="14" fill="url(#shadow)"/>`

/** A hooded shell with taped seams, a long zip and slanted pockets. */
export function shell({ main, dark, light, accent }: Shades): Html {
  return html`${ground}
<path d="${leftSleeve}" fill="url(#side2)"/><path d="${rightSleeve}" fill="url(#side)"/>
<path d="M118 168c-8 40-16 84-24 128M282 168c8 40 16 84 24 128" fill="none" stroke="${dark}" stroke-width="2" opacity=".55"/>
<path d="M78 297l48 10M322 297l-48 10" stroke="${dark}" stroke-width="3" opacity=".7"/>
<path d="${trunk}" fill="url(#body)"/>
<path d="M134 150c30 16 102 16 132 0l2 18c-34 16-102 16-136 0Z" fill="${dark}" opacity=".28"/>
<path d="M148 128c-8-46 14-78 52-78s60 32 52 78c-14 14-32 20-52 20s-38-6-52-20Z" fill="url(#body)"/>
<path d="M166 122c-6-32 8-54 34-54s40 22 34 54c-8 12-20 18-34 18s-26-6-34-18Z" fill="${dark}"/>
<path d="M174 122c-4-24 6-42 26-42s30 18 26 42c-6 8-15 12-26 12s-20-4-26-12Z" fill="#0d1a1c" opacity=".5"/>
<path d="M160 74c10-16 24-22 40-22s30 6 40 22" fill="none" stroke="${light}" stroke-width="3" stroke-linecap="round" opacity=".8"/>
<path d="M200 138v196" stroke="${dark}" stroke-width="7"/><path d="M200 138v196" stroke="${accent}" stroke-width="3"/>
<rect x="196" y="150" width="8" height="18" rx="3" fill="${accent}"/>
<path d="M152 232l-14 52M248 232l14 52" stroke="${dark}" stroke-width="6" stroke-linecap="round"/>
<path d="M152 232l-14 52M248 232l14 52" stroke="${accent}" stroke-width="2" stroke-linecap="round"/>
<path d="M220 186h32" stroke="${dark}" stroke-width="5" stroke-linecap="round"/>
<path d="M150 186l9-13 6 8 4-5 8 10Z" fill="#fff" opacity=".92"/>
<path d="M122 318h156" stroke="${dark}" stroke-width="2" stroke-dasharray="5 4" opacity=".7"/>
<path d="M136 150c-4 40-4 90-8 150" fill="none" stroke="${light}" stroke-width="4" stroke-linecap="round" opacity=".55"/>
<path d="M184 138v18M216 138v18" stroke="${accent}" stroke-width="2.5" stroke-linecap="round"/>
<path d="M172 200c4 30 2 70-4 110M232 210c6 30 6 62 2 96" fill="none" stroke="${main}" stroke-width="6" opacity=".35"/>`
}

/** Rows of down chambers across the trunk and down the sleeves. */
export function down({ main, dark, light, accent }: Shades): Html {
  const rows = [150, 178, 206, 234, 262, 290, 316]
  const cuffs = [170, 198, 226, 254, 282]
  return html`${ground}
<path d="${leftSleeve}" fill="url(#side2)" stroke="${dark}" stroke-width="2"/><path d="${rightSleeve}" fill="url(#side)" stroke="${dark}" stroke-width="2"/>
${cuffs.map((y, index) => {
  const x = 112 - index * 7
  return html`<path d="M${x} ${y}q18 12 36 8M${400 - x} ${y}q-18 12-36 8" fill="none" stroke="${dark}" stroke-width="2.5" stroke-linecap="round" opacity=".75"/>
<path d="M${x + 2} ${y + 8}q12 8 24 6M${398 - x} ${y + 8}q-12 8-24 6" fill="none" stroke="${light}" stroke-width="4" stroke-linecap="round" opacity=".35"/>`
})}
<path d="${trunk}" fill="url(#body)"/>
${rows.map(
  (
    y,
  ) => html`<path d="M127 ${y}q36 15 73 4 37 11 73-4" fill="none" stroke="${dark}" stroke-width="2.5" opacity=".8"/>
<path d="M132 ${y + 9}q30 13 58 6M212 ${y + 13}q28 5 54-6" fill="none" stroke="${light}" stroke-width="6" stroke-linecap="round" opacity=".4"/>`,
)}
<path d="M146 130c-10-50 14-84 54-84s64 34 54 84c-14 14-34 20-54 20s-40-6-54-20Z" fill="url(#body)"/>
<path d="M152 82q48-34 96 0M146 108q14-10 22-8M254 108q-14-10-22-8" fill="none" stroke="${dark}" stroke-width="2.5" opacity=".7"/>
<path d="M160 70q40-24 80 0" fill="none" stroke="${light}" stroke-width="6" stroke-linecap="round" opacity=".55"/>
<path d="M168 124c-6-30 6-50 32-50s38 20 32 50c-8 11-19 16-32 16s-24-5-32-16Z" fill="${accent}"/>
<path d="M176 124c-3-20 6-36 24-36s27 16 24 36c-6 7-14 10-24 10s-18-3-24-10Z" fill="#000" opacity=".35"/>
<path d="M200 138v196" stroke="${dark}" stroke-width="8"/><path d="M200 138v196" stroke="${accent}" stroke-width="3.5"/>
<rect x="195.500" y="152" width="9" height="18" rx="3" fill="${accent}"/>
<path d="M150 248l-10 44M250 248l10 44" stroke="${accent}" stroke-width="4" stroke-linecap="round"/>
<path d="M226 190l9-13 6 8 4-5 8 10Z" fill="#fff" opacity=".95"/>
<path d="M124 326h152" stroke="${main}" stroke-width="4" opacity=".6"/>`
}

/** A pile pullover with a high collar, a dark yoke and a chest pocket. */
export function fleece({ main, dark, light, accent }: Shades): Html {
  const tufts = Array.from({ length: 70 }, (_, index) => {
    const x = 134 + ((index * 37) % 130)
    const y = 200 + ((index * 53) % 118)
    return html`<path d="M${x} ${y}q3-4 6 0" fill="none" stroke="#b79f74" stroke-width="1.600" stroke-linecap="round" opacity=".55"/>`
  })
  return html`${ground}
<path d="${leftSleeve}" fill="${main}"/><path d="${rightSleeve}" fill="${main}"/>
<path d="M148 218l-21 94c-1 5-4 9-8 10l29-84ZM252 218l21 94c1 5 4 9 8 10l-29-84Z" fill="#b79f74" opacity=".5"/>
<path d="M76 292l53 11-2 9c-2 8-7 12-15 10l-28-6c-8-2-12-7-10-16ZM324 292l-53 11 2 9c2 8 7 12 15 10l28-6c8-2 12-7 10-16Z" fill="${dark}"/>
<path d="${trunk}" fill="${main}"/>
<path d="M128 190c-2 40-4 84-8 134 0 8 4 12 12 12h16c-8-50-10-98-8-146Z" fill="${light}" opacity=".8"/>
<path d="M272 190c2 40 4 84 8 134 0 8-4 12-12 12h-16c8-50 10-98 8-146Z" fill="#b79f74" opacity=".45"/>
${tufts}
<path d="M138 128l12-6c18-8 82-8 100 0l12 6c14 8 22 22 30 44l-22 22c-46 16-94 16-140 0l-22-22c8-22 16-36 30-44Z" fill="${dark}"/>
<path d="M130 194c46 16 94 16 140 0" fill="none" stroke="${accent}" stroke-width="4"/>
<path d="M120 160q18 18 26 20M280 160q-18 18-26 20" fill="none" stroke="#fff" stroke-width="2" opacity=".18"/>
<path d="M160 124c-3-28 0-44 6-52 20-10 48-10 68 0 6 8 9 24 6 52-22 12-58 12-80 0Z" fill="${main}"/>
<path d="M166 72c20-10 48-10 68 0l-2 10c-20 10-44 10-64 0Z" fill="#8d7850"/>
<path d="M160 124c22 12 58 12 80 0l1 8c-24 12-58 12-82 0Z" fill="${dark}"/>
<path d="M200 80v128" stroke="${dark}" stroke-width="7"/><path d="M200 80v126" stroke="${accent}" stroke-width="3"/>
<rect x="195.500" y="96" width="9" height="20" rx="3" fill="${accent}"/>
<rect x="216" y="146" width="42" height="38" rx="5" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="2"/><path d="M216 156h42" stroke="${accent}" stroke-width="3"/>
<path d="M150 172l9-13 6 8 4-5 8 10Z" fill="#fff" opacity=".92"/>
<path d="M121 318h158l1 8c0 7-4 10-12 10H132c-8 0-12-3-12-10Z" fill="${dark}"/>`
}
