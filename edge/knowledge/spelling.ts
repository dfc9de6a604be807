import { marked, type Part } from './index-parts.ts'
import { type Term, weights } from './question.ts'
import type { Sql } from './sql.ts'
import { stemmerFor } from './stems.ts'
import { countsOf } from './weigh-terms.ts'

/** How well a word that was guessed stands for the one that was written. */
const guessedShare = 0.6
/** Unknown words that are looked up for one question, and words of the site that each is compared with. */
const mostUnknown = 4
const mostCompared = 4_000

/**
 * Adds to words that the site does not know the ones that were probably meant: two words that were written as one
 * ("tentpoles"), one that was written as two ("wi fi"), and words of the site that are a slip away. A number or a part
 * number is never guessed: another one is another thing.
 */
export function withSpelling(sql: Sql, part: Part, terms: readonly Term[]): Term[] {
  const stems = terms.flatMap(({ variants }) => variants.flatMap(({ phrase }) => phrase))
  const known = countsOf(
    sql,
    stems.map((stem) => marked(part.part, stem)),
  )
  const isKnown = (stem: string) => known.has(marked(part.part, stem))
  let left = mostUnknown
  return terms.map((term, at) => {
    const [variant] = term.variants
    const stem = variant?.phrase[0]
    if (!variant || !stem || term.variants.length > 1 || isKnown(stem)) return term
    const next = terms[at + 1]?.variants[0]?.phrase[0]
    const guesses =
      term.weight > weights.filler && /^\p{L}{5,30}$/u.test(stem) && left-- > 0
        ? [...split(sql, part, term.written), ...nearest(sql, part, stem)]
        : []
    const joined = next !== undefined ? joinedWith(sql, part, stem, next) : []
    const more = [...guesses, ...joined].map((phrase) => ({ phrase, share: guessedShare }))
    return more.length > 0 ? { ...term, variants: [variant, ...more] } : term
  })
}

function joinedWith(sql: Sql, part: Part, stem: string, next: string): string[][] {
  const word = marked(part.part, stem + next)
  return countsOf(sql, [word]).has(word) ? [[stem + next]] : []
}

/** The word as two that the site knows. */
function split(sql: Sql, part: Part, written: string): string[][] {
  const stem = stemmerFor(part.language)
  const cuts = Array.from({ length: Math.max(0, written.length - 5) }, (_, at) => at + 3)
  const halves = cuts.map((cut) => [stem(written.slice(0, cut)), stem(written.slice(cut))])
  const known = countsOf(
    sql,
    halves.flat().map((half) => marked(part.part, half)),
  )
  const isKnown = (half: string) => known.has(marked(part.part, half))
  return halves.filter((pair) => pair.every(isKnown)).slice(0, 1)
}

/** The site's words that are a slip away, the commonest first. Slips rarely touch the first letter. */
function nearest(sql: Sql, part: Part, stem: string): string[][] {
  const slips = stem.length < 8 ? 1 : 2
  const first = marked(part.part, stem[0] ?? '')
  const prefix = marked(part.part, '').length
  const rows = sql
    .exec(
      `SELECT word, articles FROM vocabulary
       WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ? LIMIT ?`,
      ...[first, `${first}\u{10ffff}`, prefix + stem.length - slips, prefix + stem.length + slips],
      mostCompared,
    )
    .toArray() as { word: string; articles: number }[] // the columns asked for
  const found = rows.flatMap(({ word, articles }) => {
    const distance = slipsBetween(stem, word.slice(prefix), slips)
    return distance <= slips ? [{ word: word.slice(prefix), distance, articles }] : []
  })
  const closest = Math.min(...found.map(({ distance }) => distance))
  return found
    .filter(({ distance }) => distance === closest)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, 2)
    .map(({ word }) => [word])
}

/** Letters left out, put in, changed, or swapped with their neighbour; more than `most` is told as `most + 1`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    let least = row
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1]
      let cost = Math.min(
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) {
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1)
      }
      line.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = above
    above = line
  }
  return Math.min(above[b.length] ?? 0, most + 1)
}
