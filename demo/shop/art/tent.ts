import { type Html, html } from '../html.ts'
import type { Shades } from './draw.ts'

/** A dome with its door rolled back and a lamp inside. */
export function tent({ main, dark, light, accent }: Shades): Html {
  return html`<ellipse cx="200" cy="322" rx="176" ry="17" fill="url(#shadow)"/>
<path d="M44 318C66 190 128 108 204 104c80 2 134 88 152 214Z" fill="url(#body)"/>
<path d="M204 104c80 2 134 88 152 214H268c-6-84-26-156-64-214Z" fill="${dark}" opacity=".6"/>
<path d="M44 318C66 190 128 108 204 104c-46 56-78 126-90 214Z" fill="${light}" opacity=".35"/>
<path d="M204 104C158 160 126 230 114 318h154c-6-84-26-156-64-214Z" fill="${main}"/>
<path d="M196 158c-32 44-50 98-56 160h98c-2-62-14-116-42-160Z" fill="#16231f"/>
<path d="M196 196c-20 34-32 74-36 122h68c0-48-10-88-32-122Z" fill="${accent}" opacity=".9"/>
<path d="M196 232c-12 24-18 52-20 86h42c0-34-6-62-22-86Z" fill="#fff3cf"/>
<path d="M140 318c6-62 24-116 56-160-2 24-6 36-14 50-12 22-14 66-18 110Z" fill="${light}"/>
<path d="M152 262q10 5 22-2" fill="none" stroke="${accent}" stroke-width="5" stroke-linecap="round"/>
<path d="M148 318c4-50 16-90 34-120" fill="none" stroke="${dark}" stroke-width="2" opacity=".6"/>
<path d="M44 318C66 190 128 108 204 104c80 2 134 88 152 214M204 104C158 160 126 230 114 318M204 104c38 58 58 130 64 214" fill="none" stroke="${dark}" stroke-width="4"/>
<path d="M88 208c70-70 170-70 232-2" fill="none" stroke="${accent}" stroke-width="4" stroke-linecap="round"/>
<path d="M204 104v-14" stroke="${dark}" stroke-width="5" stroke-linecap="round"/>
<path d="M92 206 30 312M318 204l54 108" stroke="#6b5b3d" stroke-width="2"/>
<path d="M30 306v18M372 306v18M44 314v10M356 314v10" stroke="#3b3325" stroke-width="5" stroke-linecap="round"/>
<path d="M278 262l15-22 10 13 7-8 14 17Z" fill="#fff" opacity=".9"/>
<path d="M300 200c16 22 26 46 32 74M74 262c8-30 22-60 40-84" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".22"/>
<path d="M40 318h320" stroke="${dark}" stroke-width="6" stroke-linecap="round"/>
<path d="M58 326l6-14 5 14M338 328l7-16 5 16M300 328l4-9 5 9M96 328l5-10 4 10" fill="#5a7d57"/>`
}
