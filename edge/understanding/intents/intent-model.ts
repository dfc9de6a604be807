import { fromBase64, toBase64 } from '../base64.ts'
import { type Calibration, calibrate, confidenceOf, topTwo } from './calibration.ts'
import { nearestOf } from './nearest.ts'
import { solveRidge } from './ridge.ts'
import { indexShots } from './shot-index.ts'

/** One example of how visitors ask for something. */
export type Shot = { text: string; intent: string }

/** The ceiling of examples in one site: training takes time with its cube (about 2 s at 1,500). */
export const mostShots = 2000

/** What training leaves, as JSON: stored with the site version, read where messages are understood. */
export type TrainedIntents = {
  format: 1
  intents: string[]
  /** The examples and, for each, the place of its intent in `intents`. */
  shots: [text: string, intent: number][]
  /** Base64 of 16-bit numbers, examples × intents; times `scale` they are the weights. */
  weights: string
  scale: number
  calibration: Calibration
}

/** `confidence` is the chance (0..1) that `intent` is what is meant; below 0.6 take it for none. */
export type Guess = {
  intent: string
  confidence: number
  runnerUp?: string
  /** 0..1: how near the runner-up came to the intent. */
  rivalry?: number
}

/** Too many examples to train on. */
export class TooManyShotsError extends Error {
  readonly code = 'too-many-shots'
}

/** Learns intents from a few examples each. The same examples give the same model. */
export function trainIntents(shots: readonly Shot[]): TrainedIntents {
  if (shots.length > mostShots)
    throw new TooManyShotsError(`${shots.length} examples are more than ${mostShots}.`)
  const intents = [...new Set(shots.map(({ intent }) => intent))]
  const place = new Map(intents.map((intent, i) => [intent, i]))
  const sorted = shots
    .map(({ text, intent }): [string, number] => [text, place.get(intent) ?? 0])
    .sort(([, a], [, b]) => a - b)
  const size = sorted.length
  const index = indexShots(sorted.map(([text]) => text))
  const likeness = new Float32Array(size * size)
  sorted.forEach(([text], i) => {
    likeness.set(index.likeness(text), i * size)
  })
  const classOf = Uint16Array.from(sorted, ([, intent]) => intent)
  const nearest = nearestOf(likeness, classOf)
  const ridge = solveRidge(likeness, classOf, intents.length)
  const scale = ridge.weights.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9) / 32767
  const small = Int16Array.from(ridge.weights, (x) => Math.round(x / scale))
  return {
    format: 1,
    intents,
    shots: sorted,
    weights: toBase64(new Uint8Array(small.buffer)),
    scale,
    calibration: size ? calibrate(ridge, nearest, classOf, intents.length) : emptyCalibration,
  }
}

const emptyCalibration: Calibration = {
  familiar: { weights: [0, 0, 0], bias: 0 },
  sure: { weights: [0], bias: 0 },
}

/** Reads a trained model. Guessing takes well under a millisecond; a site without intents has none. */
export function readIntents(model: TrainedIntents): (text: string) => Guess | undefined {
  const { intents, calibration, scale } = model
  const classes = intents.length
  const index = indexShots(model.shots.map(([text]) => text))
  const small = new Int16Array(fromBase64(model.weights).buffer)
  const known = new Map(model.shots.map(([text, intent]) => [plain(text), intent]))
  // What shares nothing with any example says nothing of any intent.
  const believed = (scores: Float64Array, near: number) =>
    near > 0 ? confidenceOf(calibration, scores, near) : 0
  return (text) => {
    if (classes === 0) return
    const scores = new Float64Array(classes)
    let near = 0
    index.likeness(text).forEach((much, shot) => {
      if (much === 0) return
      if (much > near) near = much
      const row = shot * classes
      for (let c = 0; c < classes; c += 1)
        scores[c] = (scores[c] as number) + much * (small[row + c] as number) * scale // in range
    })
    const { first, second } = topTwo(scores)
    // What the site itself gave as an example, and may have offered to tap, is no matter of likeness.
    const own = known.get(plain(text))
    const [top, next] = own === undefined || own === first ? [first, second] : [own, first]
    const runnerUp = intents[next]
    const [best = 0, rival = 0] = [scores[top], scores[next]]
    return {
      intent: intents[top] ?? '',
      confidence: own === undefined ? believed(scores, near) : 1,
      ...(runnerUp !== undefined && {
        runnerUp,
        rivalry: best > 0 ? Math.min(1, Math.max(0, rival / best)) : 0,
      }),
    }
  }
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}
