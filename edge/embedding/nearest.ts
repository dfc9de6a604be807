import type { SmallVector } from './vector.ts'

/** All vectors of a site, in one piece of memory. */
export type Matrix = {
  /** The passage of each row. */
  ids: Int32Array
  size: number
  numbers: Int8Array
  scales: Float32Array
}

/** The passages that are most like a question, and how far they stand out. */
export type Nearest = {
  /** Passages, the most alike first. */
  ids: number[]
  /** From 0 to 1: how likely the first one answers. */
  confidence: number
}

/** Passages that are taken to the ranking, at most. */
const mostNearest = 30

/** Lays vectors of one size side by side; those of another size are left out. */
export function matrixOf(rows: readonly { id: number; vector: SmallVector }[]): Matrix {
  const size = rows[0]?.vector.numbers.length ?? 0
  const same = rows.filter(({ vector }) => vector.numbers.length === size)
  const numbers = new Int8Array(same.length * size)
  for (const [row, { vector }] of same.entries()) numbers.set(vector.numbers, row * size)
  return {
    ids: Int32Array.from(same, ({ id }) => id),
    size,
    numbers,
    scales: Float32Array.from(same, ({ vector }) => vector.scale),
  }
}

/** Compares a question with every passage by the cosine; undefined where they do not compare. */
export function nearestTo(query: Float32Array, matrix: Matrix): Nearest | undefined {
  const { ids, size } = matrix
  if (ids.length === 0 || query.length !== size) return undefined
  const cosines = cosinesOf(query, matrix)
  const usual = usualOf(cosines)
  // What is no more alike than most is not near: in a small site all would be among the nearest.
  const least = usual.mean + usual.deviation
  const best: number[] = []
  for (let row = 0; row < cosines.length; row += 1) {
    const cosine = cosines[row] ?? 0
    const last = cosines[best.at(-1) ?? 0] ?? 0
    if (best.length > 0 && (cosine < least || best.length === mostNearest) && cosine <= last)
      continue
    let at = best.length
    while (at > 0 && (cosines[best[at - 1] ?? 0] ?? 0) < cosine) at -= 1
    best.splice(at, 0, row)
    if (best.length > mostNearest) best.pop()
  }
  const near = best.filter((row, at) => at === 0 || (cosines[row] ?? 0) >= least)
  return {
    ids: near.map((row) => ids[row] ?? 0),
    confidence: standingOut(cosines.length, cosines[best[0] ?? 0] ?? 0, usual),
  }
}

type Usual = { mean: number; deviation: number }

function usualOf(cosines: Float32Array): Usual {
  const mean = cosines.reduce((sum, x) => sum + x, 0) / cosines.length
  const squares = cosines.reduce((sum, x) => sum + (x - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / cosines.length) }
}

function cosinesOf(query: Float32Array, { ids, size, numbers, scales }: Matrix): Float32Array {
  const cosines = new Float32Array(ids.length)
  for (let row = 0; row < ids.length; row += 1) {
    const start = row * size
    let sum = 0
    for (let i = 0; i < size; i += 1) sum += (query[i] as number) * (numbers[start + i] as number) // in range
    cosines[row] = sum * (scales[row] as number) // in range
  }
  return cosines
}

/** A confidence of likeness alone is never more than this: nearness is no answer. */
const mostSure = 0.75
/** Fewer passages say nothing of what is usual. */
const fewestRows = 8

/**
 * How far the best likeness stands out of all: models differ in what a cosine means, but in all of them an
 * answer is further from the mean than the greatest of so many chance likenesses would be.
 */
function standingOut(count: number, best: number, { mean, deviation }: Usual): number {
  if (count < fewestRows || deviation === 0) return 0
  const chance = Math.sqrt(2 * Math.log(count))
  return mostSure / (1 + Math.exp(-3 * ((best - mean) / deviation - chance)))
}
