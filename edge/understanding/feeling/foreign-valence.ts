import { complaints, praises, unspaced } from './foreign-words.ts'

const praised = 2
const complained = -2.1
/** A word of these scripts is a run of signs without blanks: words are looked for inside it. */
const dense = /[\u3040-\u30ff\u3400-\u9fff]/

type Lists = { whole: Map<string, number>; stems: Map<string, number>; shortest: number }

let tables: ReadonlyMap<string, Lists> | undefined

/** How good or bad a word of a language other than English sounds; undefined where it tells nothing. */
export function foreignValenceOf(word: string, language: string): number | undefined {
  if (dense.test(word)) return unspacedValue(word)
  tables ??= read()
  const lists = tables.get(language)
  if (!lists) return undefined
  const plain = bare(word)
  const known = lists.whole.get(plain)
  if (known !== undefined) return known
  for (let length = plain.length; length >= lists.shortest; length -= 1) {
    const stem = lists.stems.get(plain.slice(0, length))
    if (stem !== undefined) return stem
  }
  return undefined
}

/** "不满意" is no praise: what turns a word stands right before it, or in Japanese behind it. */
function unspacedValue(run: string): number | undefined {
  let sum = 0
  for (const [found, value] of unspaced)
    for (const match of run.matchAll(found)) {
      const before = run.slice(0, match.index)
      const after = run.slice(match.index + match[0].length)
      const turned =
        /(?:不|没|沒|没有|不是|不太|不怎么|並不|并不)$/.test(before) ||
        /^[かくじで]?[はゃも]?(?:ない|なかった|ありません)/.test(after)
      sum += turned ? -0.8 * value : value
    }
  return sum || undefined
}

function read(): ReadonlyMap<string, Lists> {
  const all = new Map<string, Lists>()
  for (const [lines, value] of [
    [praises, praised],
    [complaints, complained],
  ] as const)
    for (const [language, words] of Object.entries(lines)) {
      const own = all.get(language) ?? { whole: new Map(), stems: new Map(), shortest: 99 }
      for (const word of words.trim().split(/\s+/)) {
        if (word.endsWith('*')) {
          const stem = bare(word.slice(0, -1))
          own.stems.set(stem, value)
          own.shortest = Math.min(own.shortest, stem.length)
        } else own.whole.set(bare(word), value)
      }
      all.set(language, own)
    }
  return all
}

/** Without accents, which people in haste leave out; the marks of other scripts stay. */
function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
}
