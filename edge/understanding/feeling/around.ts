import type { Token } from './tokens.ts'
import { lackers, type TurningWords } from './turning-words.ts'

/** How far back a word is looked for that turns or stresses another. */
const reach = 4
/** How far ahead one that stands behind what it turns. */
const reachAhead = 2
const turned = -0.74
const lacked = -0.5

/** What the words before make of a word's value, within the same clause. */
export function around(tokens: readonly Token[], at: number, words: TurningWords): number {
  const { negations, stronger, weaker } = words
  let factor = 1
  let steps = 0
  for (let i = at - 1; i >= 0 && steps < reach; i -= 1) {
    const token = tokens[i]
    if (!token) break
    if (token.sign) {
      if (endsClause(token)) break
      continue
    }
    if (steps < 2 && stronger.has(token.word)) factor *= 1.4
    if (steps < 2 && weaker.has(token.word)) factor *= 0.7
    if (factor > 0 && negations.has(token.word)) factor *= turned
    if (factor > 0 && steps < 3 && lackers.has(token.word)) factor *= lacked
    steps += 1
  }
  return factor > 0 && isTurnedBack(tokens, at, words) ? factor * turned : factor
}

function isTurnedBack(tokens: readonly Token[], at: number, { turnsBack }: TurningWords): boolean {
  if (turnsBack.size === 0) return false
  for (let i = at + 1; i <= at + reachAhead; i += 1) {
    const token = tokens[i]
    if (!token || (token.sign && endsClause(token))) return false
    if (turnsBack.has(token.word)) return true
  }
  return false
}

function endsClause({ word }: Token): boolean {
  return /[.;:!?,]/.test(word)
}
