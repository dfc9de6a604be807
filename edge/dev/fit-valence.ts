import { stopwords } from '@orama/stopwords/english'
import { heardIn } from '../understanding/feeling/sentiment.ts'
import { tokensOf } from '../understanding/feeling/tokens.ts'
import { lexiconValenceOf } from '../understanding/feeling/valence.ts'

/** A review, or a sentence of one, and whether it praises. */
export type Review = { text: string; praises: boolean; weight: number }

/** What reviewers say "for" and "with" tells of their sentences, and nothing of those words. */
const plain = new Set([
  ...stopwords,
  // What any customer asks about: reviews praise or scold it, and a question does neither.
  ...'order orders ordered delivery deliver delivered shipping ship shipped parcel package address account invoice receipt payment pay paid card price prices cost costs buy bought purchase purchased item items product products store shop size sizes colour color return returns exchange change want need know find blue red green black white grey yellow shoe shoes boots jacket shirt tent day days week month today tomorrow number phone email website app women men woman man male female'.split(
    ' ',
  ),
])
/** Words in fewer reviews than these say nothing sure. */
const fewest = 3
const rounds = 6
const step = 0.2
/** From a sentence's sum to log odds. */
const scale = 2
const hold = 1e-3

/**
 * How much better or worse each word must sound, beyond what the lexicon says, for the sentences of
 * reviews to come out as their writers meant them: logistic regression of praise on what the
 * sentiment hears, by AdaGrad, with the lexicon's share fixed. The same reviews give the same table.
 */
export function fitValence(reviews: readonly Review[]): Map<string, number> {
  const heard = reviews.map(({ text }) => heardIn(tokensOf(text), 'en', lexiconValenceOf))
  const seen = new Map<string, number>()
  for (const all of heard)
    for (const word of new Set(all.flatMap(({ word }) => word ?? [])))
      seen.set(word, (seen.get(word) ?? 0) + 1)
  const more = new Map<string, number>()
  const squares = new Map<string, number>()
  const names = namesIn(reviews)
  for (const [word, count] of seen)
    if (count >= fewest && word.length > 2 && !plain.has(word) && !names.has(word))
      more.set(word, 0)
  let bias = 0
  const order = reviews.flatMap(({ weight }, i) => new Array<number>(weight).fill(i))
  const random = generator(1)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const i of order) {
      const all = heard[i] ?? []
      let sum = 0
      for (const { word, value, factor } of all)
        sum += factor * (value + (more.get(word ?? '') ?? 0))
      const odds = 1 / (1 + Math.exp(-bias - scale * sum))
      const miss = odds - (reviews[i]?.praises ? 1 : 0)
      bias -= 0.02 * miss
      for (const { word, factor } of all) {
        const own = word === undefined ? undefined : more.get(word)
        if (word === undefined || own === undefined) continue
        const slope = miss * scale * factor + hold * own
        const square = (squares.get(word) ?? 1e-4) + slope * slope
        squares.set(word, square)
        more.set(word, own - (step * slope) / Math.sqrt(square))
      }
    }
  }
  return more
}

/** Makers, places, peoples: words that mostly stand with a capital within a sentence. Nobody is bad by name. */
function namesIn(reviews: readonly Review[]): Set<string> {
  const capitals = new Map<string, number>()
  for (const { text } of reviews)
    for (const [, first = '', rest = ''] of text.matchAll(/(?<=[a-z,] )([A-Za-z])([a-z]+)/g)) {
      const word = `${first}${rest}`.toLowerCase()
      const isCapital = first !== first.toLowerCase()
      capitals.set(word, (capitals.get(word) ?? 0) + (isCapital ? 2 : -1))
    }
  return new Set([...capitals].flatMap(([word, more]) => (more > 0 ? [word] : [])))
}

/** Numbers in 0..1 that look random and are the same every time. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0]
  }
}
