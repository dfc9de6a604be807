import { promisesIn, saysYesOrNo } from './claim-words.ts'
import { linksIn } from './links.ts'
import { quantitiesIn } from './quantities.ts'
import { isEverydayWord } from './words.ts'

/** Words of an unfinished sentence that may be shown although the passages know them. */
const free = 3

const claimWord =
  /^(?:can|cannot|may|must|will|won|shall|should|would|could|not|never|always|only|every|all|any|everything|everyone|both|none|nothing|allowed|accept\p{L}*|include\p{L}*|cover\p{L}*|offer\p{L}*|kann|kannst|können|darf|dürfen|muss|müssen|wird|werden|nicht|kein\p{L}*|immer|nie|alle\p{L}*|peut|pouvez|peux|doit|pas|toujours|jamais|tout\p{L}*|puede\p{L}*|debe\p{L}*|siempre|nunca|può|puoi|sempre|mai|pode\p{L}*|deve\p{L}*|kan|kunt|mag|moet|altijd|nooit)$/iu

/**
 * Follows a sentence that is still being written, and tells how much of it may be shown before the
 * whole of it is known: its first words as long as they claim nothing, which keeps a fast model's
 * first word fast. Nothing that is shown is ever taken back, so these words must be true in whatever
 * sentence they end up: no number, no name, no yes or no, no word that allows, promises or denies, no
 * sign of a link or a citation, and at most three that the passages speak of. Each word is read once.
 */
export function firstWords({
  knows,
  isCommon = () => false,
  mayKnow = free,
}: {
  /** Whether the passages or the question speak of a word. */
  knows: (word: string) => boolean
  /** Whether a word fits any text. */
  isCommon?: ((word: string) => boolean) | undefined
  /** Words after which none is shown that the passages know; default 3. */
  mayKnow?: number | undefined
}) {
  let words = 0
  let known = 0
  let end = 0
  let isOver = false
  return {
    /** Reads on in the sentence's whole words so far; gives how many words and characters may be shown. */
    read(open: string): { words: number; end: number } {
      if (!isOver && end === 0 && saysYesOrNo(open)) isOver = true
      const from = end
      for (const { 0: word, index } of isOver ? [] : open.slice(from).matchAll(/\S+/g)) {
        const isFirst = words === 0
        if (!isHarmless(word, isFirst, isCommon) || promisesIn(word).length > 0) isOver = true
        else if (!isFirst || mayKnow === 0) {
          if (knows(word.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, ''))) known += 1
          if (known > 0 && words >= mayKnow) isOver = true
        }
        if (isOver) break
        words += 1
        end = from + index + word.length
      }
      return { words, end }
    },
    /** Whether the beginning of an answer's first word may be shown: it goes on harmlessly, or is held there. */
    mayBegin: (part: string): boolean =>
      isHarmless(part, true, isCommon) && !saysYesOrNo(part) && promisesIn(part).length === 0,
  }
}

function isHarmless(word: string, isFirst: boolean, isCommon: (word: string) => boolean): boolean {
  if (!/^\p{L}[\p{L}\p{M}'’-]*\p{N}{0,6}(?:[\p{Ll}]{0,12}\p{N}{0,6})?,?$/u.test(word)) return false
  if (claimWord.test(word.replace(/['’]\p{L}+$|,$/u, ''))) return false
  if (quantitiesIn(word).length > 0 || linksIn(word).length > 0) return false
  if (!/^\p{Lu}/u.test(word)) return true
  // A capital begins a sentence, or a name.
  const base = word.toLowerCase().replace(/[,\d]|['’]\p{L}+$/gu, '')
  return isFirst
    ? isCommon(base) || isEverydayWord(base) || /\d/.test(word)
    : /^I(?:['’]\p{L}+)?$/u.test(word)
}
