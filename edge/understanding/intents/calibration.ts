import { fitLogistic, type Logistic, logOdds, type Sample, sigmoid } from './logistic.ts'
import type { Nearest } from './nearest.ts'
import type { Ridge } from './ridge.ts'

/** From the scores of a guess to its confidence; two steps, each learnt from the examples alone. */
export type Calibration = { familiar: Logistic; sure: Logistic }

/**
 * How often a question of no intent is expected among a site's, for each of an intent: little
 * enough that confidences of real intents stay true.
 */
const strangers = 0.03
/** Left out, an intent has an example less than it will have: with it, this share of misses would be none. */
const mended = 0.1
/** Texts more alike than this are all near: what is of no intent is far from every example. */
const nearEnough = 0.5

/** The best and the second best of scores; `second` is -1 with one class. */
export function topTwo(scores: ArrayLike<number>): { first: number; second: number } {
  let first = 0
  let second = -1
  for (let c = 1; c < scores.length; c += 1) {
    const score = scores[c] ?? 0
    if (score > (scores[first] ?? 0)) {
      second = first
      first = c
    } else if (second < 0 || score > (scores[second] ?? 0)) second = c
  }
  return { first, second }
}

/**
 * What a guess is judged by: how high its score is, how far above the runner-up, and how like the text is
 * to the nearest example.
 */
function inputsOf(scores: ArrayLike<number>, near: number): number[] {
  const { first, second } = topTwo(scores)
  const top = scores[first] ?? 0
  const margin = top - (second < 0 ? 0 : (scores[second] ?? 0))
  return [top, margin, Math.min(near, nearEnough)]
}

/** 0..1: how likely the best of these scores is the intent; `near` is how like the nearest example the text is. */
export function confidenceOf(
  { familiar, sure }: Calibration,
  scores: ArrayLike<number>,
  near: number,
): number {
  return sigmoid(logOdds(sure, [logOdds(familiar, inputsOf(scores, near))]))
}

/**
 * Learns what scores mean from what would have been said of each example had it not been there
 * (right or wrong), and had its whole intent not been there (always wrong: a question of no intent).
 */
export function calibrate(
  ridge: Ridge,
  nearest: Nearest,
  classOf: Uint16Array,
  classes: number,
): Calibration {
  const known: Sample[] = []
  const strange: Sample[] = []
  const hoped: number[] = []
  for (let shot = 0; shot < classOf.length; shot += 1) {
    const own = classOf[shot] ?? 0
    const left = ridge.leftOut.subarray(shot * classes, (shot + 1) * classes)
    const right = topTwo(left).first === own ? 1 : 0
    known.push({ inputs: inputsOf(left, nearest.other[shot] ?? 0), right, weight: 1 })
    hoped.push(right || mended)
    const others = ridge.classLeftOut.slice(shot * classes, (shot + 1) * classes)
    others[own] = Number.NEGATIVE_INFINITY
    const inputs = classes > 1 ? inputsOf(others, nearest.otherIntent[shot] ?? 0) : [0, 0, 0]
    strange.push({ inputs: finite(inputs), right: 0, weight: 1 })
  }
  const familiar = fitLogistic([...known, ...strange], 0.01)
  const through = (sample: Sample, right: number, weight: number): Sample => ({
    inputs: [logOdds(familiar, sample.inputs)],
    // Platt: few examples never prove certainty.
    right: (right * known.length + 1) / (known.length + 2),
    weight,
  })
  const sure = fitLogistic(
    [
      ...known.map((sample, i) => through(sample, hoped[i] ?? 0, 1)),
      ...strange.map((sample) => through(sample, 0, strangers)),
    ],
    0.001,
  )
  return { familiar, sure }
}

/** With two classes the one that is left has no runner-up: its margin is its score. */
function finite([top = 0, margin = 0, near = 0]: number[]): number[] {
  return [top, Number.isFinite(margin) ? margin : top, near]
}
