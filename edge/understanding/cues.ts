import { type Cue, type CueWords, cueWords } from './cue-words.ts'

/** Languages whose cues are known, ISO 639-1. */
export const cueLanguages: readonly string[] = Object.keys(cueWords)

const polite = new Set(
  'please thanks thank you bitte danke por favor gracias merci s il vous plait te plait per favore grazie obrigado obrigada graag alstublieft bedankt prosze dziekuje lutfen tesekkurler شكرا من فضلك कृपया जी a all there team again und und schon mal alle zusammen'.split(
    ' ',
  ),
)
const longestRead = 400

type Phrases = {
  /** All of them. */
  all: Set<string>
  /** Those that may stand within a longer message, and those of them that are written without blanks. */
  inside: Set<string>
  dense: string[]
  /** Words of the longest. */
  longest: number
}
type Compiled = Map<Cue, Phrases>
let compiled: Map<string, Compiled> | undefined

/**
 * The cues in a message, in the language that it is written in and in English, which is understood
 * everywhere. Reads the first 400 characters.
 */
export function cuesOf(text: string, language: string): Cue[] {
  const all = table()
  const plain = fold(text.slice(0, longestRead))
  const words = plain.split(' ').filter((word) => word !== '')
  const joined = plain.replaceAll(' ', '')
  const found = new Set<Cue>()
  // "Sí" is too short for any statistics: what makes up a whole message is looked for everywhere.
  const codes = words.length <= 3 ? all.keys() : new Set([language, 'en'])
  for (const code of codes)
    for (const [cue, phrases] of all.get(code) ?? [])
      if (holds(cue, phrases, words, joined)) found.add(cue)
  if (found.has('yes') && found.has('no')) found.delete('yes')
  return [...found]
}

/** Words of a message that is short enough to be a cue as a whole. */
const mostWhole = 5

/**
 * The languages in which the whole of a short message is a cue, such as Spanish of "hola": there are too
 * few letters in it for statistics. Several share "ok"; of most messages there are none.
 */
export function languagesOfCue(text: string): string[] {
  const plain = text.length <= longestRead ? fold(text) : ''
  const words = plain.split(' ').filter((word) => word !== '')
  if (words.length === 0 || words.length > mostWhole) return []
  const joined = plain.replaceAll(' ', '')
  return [...table()].flatMap(([code, cues]) =>
    [...cues.values()].some(({ all }) => all.has(plain) || all.has(joined)) ? [code] : [],
  )
}

function table(): ReadonlyMap<string, Compiled> {
  compiled ??= new Map(Object.entries(cueWords).map(([code, words]) => [code, compile(words)]))
  return compiled
}

function compile(words: CueWords): Compiled {
  const cues = Object.entries(words) as [Cue, string][] // the type's own keys
  return new Map(
    cues.map(([cue, list]) => {
      const written = list.split('|').map((phrase) => phrase.trim())
      const all = written.map((phrase) => fold(phrase))
      const inside = written.filter((phrase) => !phrase.startsWith('=')).map(fold)
      const dense = inside.filter((phrase) => phrase.charCodeAt(0) >= 0x2e80)
      const longest = Math.max(...all.map((phrase) => phrase.split(' ').length))
      return [cue, { all: new Set(all), inside: new Set(inside), longest, dense }]
    }),
  )
}

const whole: ReadonlySet<Cue> = new Set(['yes', 'no', 'greeting', 'bye', 'identity'])

function holds(
  cue: Cue,
  { all, inside, longest, dense }: Phrases,
  words: readonly string[],
  joined: string,
): boolean {
  const core = words.filter((word) => !polite.has(word))
  if (all.has(joined) || all.has(words.join(' '))) return true
  if (core.length > 0 && all.has(core.join(' '))) return true
  if (whole.has(cue)) return false
  if (dense.some((phrase) => joined.includes(phrase))) return true
  for (let from = 0; from < words.length; from += 1)
    for (let length = 1; length <= longest && from + length <= words.length; length += 1)
      if (inside.has(words.slice(from, from + length).join(' '))) return true
  return false
}

/** Letters that stand for others without their marks: Turkish ı, Polish ł, Arabic ة and ى. */
const plainer: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
  '\u0901': '\u0902',
}

/**
 * Small letters without accents, vowel marks or drawn-out ends, signs as spaces: "Sí!" and "si", "heyyy" and
 * "hey", أهلاً and اهلا are one. Kana keep their marks.
 */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u093c]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ıłßøæœةى\u0901]/g, (sign) => plainer[sign] ?? sign)
    .replace(/([\p{sc=Latin}\p{sc=Arabic}])\1{2,}/gu, '$1')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
