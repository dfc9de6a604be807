import { isHedged, isNegative, withoutYesOrNo } from './claim-words.ts'
import { clausesIn } from './clauses.ts'
import type { Unit } from './reading.ts'
import { contentWords, isChatter } from './words.ts'

/** Words that change what a sentence allows, and that a true one has from its source. */
export const turning =
  /^(?:must|needs?|required|only|never|always|all|any|every|even|also|too|longer|anything|everything|nothing|no|not|without|still|both|except|unless|just|anyone|nobody|before|after|until|more|less|keep|lose|lost|gets?|extra)$/

/**
 * Whether a sentence says what a unit does in nearly the same words: all that tell anything stand
 * there in the same order, and neither a denial nor a condition was added or left out.
 */
export function alikeTo(text: string, language: string): (unit: Unit) => boolean {
  const bare = withoutYesOrNo(text)
  const words = contentWords(bare, language)
  const own = words.map(({ stem }) => stem)
  // "1–2 working days" tells of nothing by itself.
  const telling = words.filter(({ written }) => !isChatter(written)).length
  const all = bare.toLowerCase().match(/\p{L}+/gu) ?? []
  const turns = all.filter((word) => turning.test(word))
  const denies = isNegative(bare)
  const hedges = isHedged(bare)
  let condition: boolean | undefined
  return (unit) => {
    if (denies !== unit.isNegative || hedges !== unit.isHedged) return false
    if (own.some((stem) => !unit.own.stems.has(stem))) return false
    if (longestCommon(own, unit.inOrder) < own.length) return false
    if (turns.some((word) => !unit.vocabulary.has(word))) return false
    if (telling === 0) return false
    if (telling < 2 && !all.every((word) => unit.vocabulary.has(word))) return false
    condition ??= clausesIn(bare).some(({ isCondition }) => isCondition)
    return condition === unit.hasCondition
  }
}

/** How many words two texts have in the same order. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    for (const [at, theirs] of other.entries()) {
      next.push(word === theirs ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
