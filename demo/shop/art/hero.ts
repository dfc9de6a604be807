import { type Html, html } from '../html.ts'

/** Layers of the Alps, far to near: the path of the ridge, and its colour. */
const ridges = [
  [
    'M0 420 120 330l70 44 120-110 84 70 100-128 118 120 90-66 140 134 100-78 130 96 128-84 110 90 90-60v500H0Z',
    '#e9a487',
  ],
  [
    'M0 500 110 420l110 60 150-130 110 84 90-60 150 120 130-100 120 80 160-120 130 96 50-30 116 70v400H0Z',
    '#c77f74',
  ],
  [
    'M0 560 140 490l120 50 130-90 150 100 140-70 170 90 120-60 160 70 170-80 100 40v300H0Z',
    '#7d5f70',
  ],
  ['M0 620c160-60 300-30 440-10s260-50 420-30 240 40 540-30v300H0Z', '#3c4a58'],
  ['M0 690c200-50 420-30 640-6s420 0 760-40v250H0Z', '#1d3036'],
] as const

const trees = [
  [60, 690, 1.2],
  [110, 700, 0.9],
  [160, 694, 1.4],
  [1180, 680, 1.3],
  [1240, 690, 1],
  [1290, 676, 1.6],
  [1350, 684, 1.1],
  [420, 690, 0.7],
  [450, 692, 0.9],
] as const

/** The picture behind the home page's first words: a tent at dusk. */
export function heroArt(): string {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 800" preserveAspectRatio="xMidYMax slice">
<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#27465a"/><stop offset=".32" stop-color="#5d7f8c"/><stop offset=".55" stop-color="#f0b98d"/><stop offset=".75" stop-color="#f7d9ae"/></linearGradient>
<radialGradient id="sun"><stop offset="0" stop-color="#fff6dc"/><stop offset=".28" stop-color="#ffe6b0" stop-opacity=".85"/><stop offset="1" stop-color="#ffd58f" stop-opacity="0"/></radialGradient>
<radialGradient id="glow"><stop offset="0" stop-color="#ffc965" stop-opacity=".75"/><stop offset="1" stop-color="#ffc965" stop-opacity="0"/></radialGradient>
</defs>
<rect width="1400" height="800" fill="url(#sky)"/>
<circle cx="930" cy="300" r="240" fill="url(#sun)"/><circle cx="930" cy="300" r="54" fill="#fff8e6"/>
${Array.from({ length: 26 }, (_, index) => html`<circle cx="${(index * 197) % 1400}" cy="${20 + ((index * 61) % 150)}" r="${1 + (index % 3) * 0.6}" fill="#fff" opacity=".6"/>`)}
${ridges.map(([path, fill], index) => html`<path d="${path}" fill="${fill}"/>${index === 0 && snow}`)}
${trees.map(([x, y, size]) => tree(x, y, size))}
<ellipse cx="1010" cy="676" rx="190" ry="60" fill="url(#glow)"/>
<g transform="translate(910 556)"><path d="M0 130C16 52 54 4 100 0c48 4 84 52 98 130Z" fill="#e07b3c"/><path d="M100 0c48 4 84 52 98 130h-52C142 78 128 34 100 0Z" fill="#a94e22"/><path d="M96 34C76 62 66 94 62 130h64c-2-36-12-68-30-96Z" fill="#ffd987"/><path d="M96 74c-8 16-13 34-14 56h28c0-22-5-40-14-56Z" fill="#fff5d6"/><path d="M62 130c4-36 14-68 34-96-2 20-6 28-10 36-8 16-9 38-11 60Z" fill="#f0975e"/></g>
</svg>`.markup
}

const snow = html`<path d="M494 206l-38 50 26-8 14 18 16-22 30 10ZM310 264l-30 28 22-4 14 12 10-14 16 2ZM702 260l-36 26 22-4 14 14 14-16 24 16Z" fill="#fff3e4" opacity=".85"/>`

function tree(x: number, y: number, size: number): Html {
  return html`<path transform="translate(${x} ${y}) scale(${size})" d="M0-130 26-78H14L36-34H20L44 14H-44l24-48h-16l22-44h-12Z" fill="#12242a"/>`
}
