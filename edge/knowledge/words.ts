import { stemmerFor } from './stems.ts'

/** A word of a text, as it was written (in small letters) and as the index holds it. */
export type Word = { written: string; stem: string }

/** What stands for personal data: `<EMAIL_1>` is no word about e-mail. */
const placeholder = /<[A-Z][A-Z_]{0,30}_\d{1,6}>/g

/** Words with the joints inside them: "e-mail", "don't", "TX-200/B". */
const chunk =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,59}(?:[-'/.][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,59}){0,5}/gu

/** Scripts that put no spaces between words. Korean does, but its endings stick to the words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+/gu
const isUnspaced = new RegExp(unspaced.source, 'u')

/** The words of a text in their order. `language` is an ISO 639-1 code. */
export function wordsOf(text: string, language: string): Word[] {
  const plain = text.replace(placeholder, ' ').normalize('NFKC').toLowerCase().replaceAll('’', "'")
  const stem = stemmerFor(language)
  const words: Word[] = []
  for (const [found] of plain.matchAll(chunk)) {
    if (isUnspaced.test(found)) words.push(...pairs(found))
    else words.push(...parts(found, stem))
  }
  return words
}

/**
 * Pairs of signs, for scripts without spaces: they need no dictionary, which platforms have or have not, and find
 * words of two signs, which most Chinese words are and trigrams cannot find.
 */
function pairs(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const run of text.matchAll(unspaced)) {
    const between = text.slice(end, run.index)
    if (/[\p{L}\p{N}]/u.test(between)) words.push(plainWord(between))
    const signs = [...run[0]]
    if (signs.length === 1) words.push(plainWord(run[0]))
    for (let at = 1; at < signs.length; at++)
      words.push(plainWord(signs.slice(at - 1, at + 1).join('')))
    end = run.index + run[0].length
  }
  const last = text.slice(end)
  return /[\p{L}\p{N}]/u.test(last) ? [...words, plainWord(last)] : words
}

const plainWord = (written: string): Word => ({ written, stem: written })

function parts(found: string, stem: (word: string) => string): Word[] {
  const pieces = found.split(/[-/.]/)
  const words = pieces.map((piece): Word => ({ written: piece, stem: stem(bare(piece)) }))
  // Part numbers are written with and without their joints: "TX-200" is also found as "tx200".
  if (pieces.length > 1 && /\d/.test(found) && /\p{L}/u.test(found)) {
    words.push(plainWord(pieces.join('')))
  }
  return words
}

/** The word itself: without "'s" behind it, or the "l'" before it. */
function bare(word: string): string {
  if (!word.includes("'")) return word
  return word.split("'").reduce((longest, part) => (part.length > longest.length ? part : longest))
}
