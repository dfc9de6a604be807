import { type Html, html } from '../html.ts'
import type { Shades } from './draw.ts'

/** Two folding poles, crossed. */
export function poles(shades: Shades): Html {
  return html`<ellipse cx="200" cy="356" rx="120" ry="12" fill="url(#shadow)"/>
<g transform="rotate(17 200 200)">${pole(shades)}</g><g transform="rotate(-17 200 200)">${pole(shades)}</g>`
}

function pole({ main, dark, light, accent }: Shades): Html {
  return html`<path d="M200 120v222" stroke="${main}" stroke-width="11"/><path d="M197 120v222" stroke="${light}" stroke-width="3"/>
<path d="M200 176v20M200 250v16" stroke="${accent}" stroke-width="15"/><path d="M200 200v46" stroke="#fff" stroke-width="4" stroke-dasharray="12 6" opacity=".85"/>
<path d="M200 342l-4 22h8Z" fill="${accent}" stroke="${accent}" stroke-width="4"/>
<ellipse cx="200" cy="334" rx="30" ry="8" fill="${accent}"/><ellipse cx="200" cy="332" rx="30" ry="7" fill="${dark}"/><ellipse cx="200" cy="331" rx="12" ry="3" fill="${accent}"/>
<path d="M189 46c0-10 22-10 22 0l3 76c0 8-28 8-28 0Z" fill="#c99a63"/>
<path d="M190 62h20M189 76h22M188 90h24M188 104h25" stroke="#8c6536" stroke-width="3" opacity=".6"/>
<path d="M193 50v66" stroke="#f0d1a4" stroke-width="4" stroke-linecap="round" opacity=".7"/>
<path d="M188 44c0-14 24-14 24 0v8h-24Z" fill="${accent}"/>
<path d="M210 48c34 10 36 54 4 64" fill="none" stroke="${dark}" stroke-width="8"/><path d="M210 48c34 10 36 54 4 64" fill="none" stroke="${main}" stroke-width="4"/>`
}
