/**
 * Makes edge/understanding/language/table.json from the n-gram statistics of the npm package `eld` (Apache-2.0, Nito T.M.), of
 * which only the languages below are kept, packed. To make it anew:
 *
 *   npm install --no-save eld@2.1.0
 *   node edge/dev/make-language-table.ts node_modules/eld/src
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gramHash } from '../understanding/language/gram-hash.ts'
import { root } from './paths.ts'

/** Malay stands for Indonesian, which the statistics do not have: the two share nearly every word. */
const languages = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi'],
  ...['pl', 'cs', 'sk', 'hu', 'ro', 'tr', 'vi', 'ms', 'bg', 'ru', 'uk'],
]

type Statistics = {
  languages: Record<string, string>
  ngrams: Record<string, Record<string, number>>
}

const folder = resolve(process.argv[2] ?? 'node_modules/eld/src')
const read = async (file: string) => import(pathToFileURL(join(folder, file)).href)
const { ngramsData } = (await read('ngrams/large.js')) as { ngramsData: Statistics }
const { dictionary } = (await read('dictionary.js')) as { dictionary: Record<number, string> }

const byteOf = new Map<string, number>()
for (const [byte, sign] of Object.entries(dictionary)) byteOf.set(sign, Number(byte))

const grams = new Map<number, Map<number, number>>()
for (const [gram, scores] of Object.entries(ngramsData.ngrams)) {
  const begins = gram.startsWith(' ')
  const ends = gram.length > 1 && gram.endsWith(' ')
  const bytes = Uint8Array.from(gram.trim(), (sign) => byteOf.get(sign) ?? sign.charCodeAt(0))
  const hash = gramHash(bytes, 0, bytes.length, begins, ends)
  for (const [id, score] of Object.entries(scores)) {
    const language = languages.indexOf(ngramsData.languages[id] ?? '')
    if (language < 0) continue
    const held = grams.get(hash) ?? new Map<number, number>()
    grams.set(hash, held.set(language, Math.max(held.get(language) ?? 0, level(score))))
  }
}

/** Scores are logarithms from 0 to about 220, most of them low; four levels tell them apart enough. */
function level(score: number): number {
  return Math.min(3, Math.round(score / 20))
}

// First the steps from hash to hash (7 bits a byte), then each n-gram's list: a byte for a language,
// five bits for which, two for how much, and the high bit on the last.
const steps: number[] = []
const lists: number[] = []
let last = 0
const ordered = [...grams].sort(([a], [b]) => a - b)
for (const [hash, scores] of ordered) {
  let delta = hash - last
  last = hash
  for (; delta > 127; delta >>>= 7) steps.push((delta & 127) | 128)
  steps.push(delta)
  const list = [...scores].map(([language, much]) => (language << 2) | much)
  list.sort((a, b) => a - b)
  lists.push(...list.slice(0, -1), (list.at(-1) ?? 0) | 128)
}
const base64 = (bytes: number[]) => Buffer.from(bytes).toString('base64')
const table = { languages, grams: ordered.length, steps: base64(steps), lists: base64(lists) }
writeFileSync(join(root, 'edge/understanding/language/table.json'), `${JSON.stringify(table)}\n`)
console.log(`${ordered.length} n-grams in ${steps.length + lists.length} bytes`)
