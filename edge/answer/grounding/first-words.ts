import { promisesIn, saysYesOrNo } from './claim-words.ts'
import { linksIn } from './links.ts'
import { quantitiesIn } from './quantities.ts'
import { isEverydayWord } from './words.ts'

/** Words of an unfinished sentence that may be shown although the passages know them. */
const free = 3

const claimWord =
  /^(?:can|cannot|may|must|will|won|shall|should|would|could|not|never|always|only|every|all|any|everything|everyone|both|none|nothing|allowed|accept\p{L}*|include\p{L}*|cover\p{L}*|offer\p{L}*|kann|kannst|können|darf|dürfen|muss|müssen|wird|werden|nicht|kein\p{L}*|immer|nie|alle\p{L}*|peut|pouvez|peux|doit|pas|toujours|jamais|tout\p{L}*|puede\p{L}*|debe\p{L}*|siempre|nunca|può|puoi|sempre|mai|pode\p{L}*|deve\p{L}*|kan|kunt|mag|moet|altijd|nooit)$/iu

/**
 * How many characters of a sentence that is still being written may be shown before the whole of it is
 * known: its first words as long as they claim nothing, which keeps a fast model's first word fast.
 * Nothing that is shown is ever taken back, so these words must be true in whatever sentence they
 * end up: no number, no name, no yes or no, no word that allows, promises or denies, no sign of a link
 * or a citation, and at most three that the passages speak of.
 * @returns 0 where all of it waits
 */
export function harmlessPrefix(
  open: string,
  knows: (word: string) => boolean,
  mayKnow = free,
): number {
  if (saysYesOrNo(open)) return 0
  let known = 0
  let end = 0
  for (const [count, { 0: word, index }] of [...open.matchAll(/\S+/g)].entries()) {
    if (!isHarmless(word, index === 0) || promisesIn(word).length > 0) break
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, '')
    if (end > 0 && knows(bare)) known += 1
    if (known > 0 && count >= mayKnow) break
    end = index + word.length
  }
  return end
}

function isHarmless(word: string, isFirst: boolean): boolean {
  if (!/^\p{L}[\p{L}\p{M}'’-]*\p{N}{0,6}(?:[\p{Ll}]{0,12}\p{N}{0,6})?,?$/u.test(word)) return false
  if (claimWord.test(word.replace(/['’]\p{L}+$|,$/u, ''))) return false
  if (quantitiesIn(word).length > 0 || linksIn(word).length > 0) return false
  if (!/^\p{Lu}/u.test(word)) return true
  // A capital begins a sentence, or a name.
  const base = word.toLowerCase().replace(/[,\d]|['’]\p{L}+$/gu, '')
  return isFirst ? isEverydayWord(base) || /\d/.test(word) : /^I(?:['’]\p{L}+)?$/u.test(word)
}
