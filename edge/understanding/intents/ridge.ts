/**
 * Kernel ridge regression: from how like the examples are to one another, the weights that give each
 * example its own intent. Chosen over logistic regression because what it would have said of an
 * example, or of a whole intent, that it had never seen follows without training again.
 */
export type Ridge = {
  /** size × classes: what each example says for each intent. */
  weights: Float64Array
  /** The scores of each example had it been left out. */
  leftOut: Float64Array
  /** The scores of each example had its whole intent been left out. */
  classLeftOut: Float64Array
}

/** How far the weights are held back: likeness is from 0 to 1.5, so this is firm. */
const ridge = 1.5

/**
 * `likeness` is size × size, row by row; `classOf` ascends. Takes about size³ / 3 multiplications.
 * `likeness` is used up.
 */
export function solveRidge(likeness: Float32Array, classOf: Uint16Array, classes: number): Ridge {
  const size = classOf.length
  for (let i = 0; i < size; i += 1) likeness[i * size + i] = (likeness[i * size + i] ?? 0) + ridge
  factor(likeness, size)
  const inverse = invertLower(likeness, size)
  const weights = weigh(inverse, classOf, classes)
  return { weights, ...leaveOut(inverse, weights, classOf, classes) }
}

/** Cholesky's lower triangle, in place. */
function factor(a: Float32Array, size: number): void {
  for (let i = 0; i < size; i += 1) {
    const row = a.subarray(i * size, i * size + i + 1)
    for (let j = 0; j <= i; j += 1) {
      const rest = (row[j] ?? 0) - dot(row, a.subarray(j * size, j * size + j), j)
      row[j] = j < i ? rest / (a[j * size + j] ?? 1) : Math.sqrt(Math.max(rest, 1e-6))
    }
  }
}

function dot(a: Float32Array, b: Float32Array, length: number): number {
  let one = 0
  let two = 0
  let i = 0
  for (; i + 1 < length; i += 2) {
    one += (a[i] as number) * (b[i] as number) // below the length of both
    two += (a[i + 1] as number) * (b[i + 1] as number)
  }
  return i < length ? one + two + (a[i] as number) * (b[i] as number) : one + two
}

/** The inverse of a lower triangle, row by row, each from the rows above it. */
function invertLower(lower: Float32Array, size: number): Float32Array {
  const inverse = new Float32Array(size * size)
  for (let i = 0; i < size; i += 1) {
    const row = inverse.subarray(i * size, i * size + i + 1)
    for (let k = 0; k < i; k += 1)
      addTimes(row, inverse.subarray(k * size), -at(lower, i * size + k), k + 1)
    const diagonal = at(lower, i * size + i)
    for (let j = 0; j < i; j += 1) row[j] = at(row, j) / diagonal
    row[i] = 1 / diagonal
  }
  return inverse
}

function addTimes(to: Float32Array, from: Float32Array, times: number, length: number): void {
  for (let i = 0; i < length; i += 1) to[i] = (to[i] as number) + times * (from[i] as number) // below the length of both
}

function at(a: Float32Array | Float64Array, i: number): number {
  return a[i] ?? 0
}

/** (LLᵀ)⁻¹ Y, where Y says which example belongs to which intent. */
function weigh(inverse: Float32Array, classOf: Uint16Array, classes: number): Float64Array {
  const size = classOf.length
  const weights = new Float64Array(size * classes)
  const sums = new Float64Array(classes)
  for (let k = 0; k < size; k += 1) {
    sums.fill(0)
    for (let i = 0; i <= k; i += 1) {
      const own = classOf[i] ?? 0
      sums[own] = at(sums, own) + at(inverse, k * size + i)
    }
    // Classes ascend, so beyond the k-th example's own they are all still nought.
    const used = (classOf[k] ?? 0) + 1
    for (let i = 0; i <= k; i += 1) {
      const much = at(inverse, k * size + i)
      const row = i * classes
      for (let c = 0; c < used; c += 1)
        weights[row + c] = (weights[row + c] as number) + much * (sums[c] as number) // in range
    }
  }
  return weights
}

function leaveOut(
  inverse: Float32Array,
  weights: Float64Array,
  classOf: Uint16Array,
  classes: number,
): Omit<Ridge, 'weights'> {
  const size = classOf.length
  const leftOut = new Float64Array(size * classes)
  const classLeftOut = new Float64Array(size * classes)
  for (let from = 0; from < size; ) {
    let to = from + 1
    while (to < size && classOf[to] === classOf[from]) to += 1
    const block = blockOf(inverse, size, from, to)
    const width = to - from
    const own = classOf[from] ?? 0
    for (let i = 0; i < width; i += 1)
      for (let c = 0; c < classes; c += 1) {
        const place = (from + i) * classes + c
        leftOut[place] = (c === own ? 1 : 0) - at(weights, place) / at(block, i * width + i)
      }
    const solved = solveBlock(block, width, weights.subarray(from * classes, to * classes), classes)
    for (let i = 0; i < width * classes; i += 1)
      classLeftOut[from * classes + i] = (i % classes === own ? 1 : 0) - at(solved, i)
    from = to
  }
  return { leftOut, classLeftOut }
}

/** The part of (LLᵀ)⁻¹ between two examples of one intent. */
function blockOf(inverse: Float32Array, size: number, from: number, to: number): Float64Array {
  const width = to - from
  const block = new Float64Array(width * width)
  for (let k = from; k < size; k += 1)
    for (let i = 0; i < width; i += 1) {
      const much = at(inverse, k * size + from + i)
      for (let j = 0; j < width; j += 1)
        block[i * width + j] = at(block, i * width + j) + much * at(inverse, k * size + from + j)
    }
  return block
}

/** Gauss elimination; the block is positive definite, so no row needs to change its place. */
function solveBlock(
  block: Float64Array,
  width: number,
  right: Float64Array,
  columns: number,
): Float64Array {
  const a = block.slice()
  const x = right.slice()
  for (let p = 0; p < width; p += 1) {
    for (let i = 0; i < width; i += 1) {
      if (i === p) continue
      const times = at(a, i * width + p) / at(a, p * width + p)
      for (let j = p; j < width; j += 1)
        a[i * width + j] = at(a, i * width + j) - times * at(a, p * width + j)
      for (let c = 0; c < columns; c += 1)
        x[i * columns + c] = at(x, i * columns + c) - times * at(x, p * columns + c)
    }
  }
  return x.map((value, i) => {
    const p = Math.floor(i / columns)
    return value / at(a, p * width + p)
  })
}
