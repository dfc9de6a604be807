/** Turns numbers about a guess into how likely it is right. */
export type Logistic = { weights: number[]; bias: number }

/** One guess to learn from: its numbers, whether it was right (0..1), and how much it counts. */
export type Sample = { inputs: readonly number[]; right: number; weight: number }

const rounds = 40

/** Fits by Newton's method; `hold` keeps the weights small (times the samples' whole weight). */
export function fitLogistic(samples: readonly Sample[], hold: number): Logistic {
  const width = samples[0]?.inputs.length ?? 0
  const scales = spreadOf(samples, width)
  let total = 0
  for (const { weight } of samples) total += weight
  const found = new Array<number>(width + 1).fill(0)
  for (let round = 0; round < rounds; round += 1) {
    const gradient = found.map((x, i) => (i < width ? hold * total * x : 0))
    const curve = found.map((_, i) =>
      found.map((__, j) => (i === j && i < width ? hold * total : 1e-9)),
    )
    for (const { inputs, right, weight } of samples) {
      const row = [
        ...inputs.map((x, i) => (x - (scales[i]?.mean ?? 0)) / (scales[i]?.spread ?? 1)),
        1,
      ]
      const p = sigmoid(row.reduce((sum, x, i) => sum + x * (found[i] ?? 0), 0))
      row.forEach((x, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (p - right) * x
        const line = curve[i]
        if (line)
          row.forEach((y, j) => {
            line[j] = (line[j] ?? 0) + weight * (p * (1 - p) + 1e-9) * x * y
          })
      })
    }
    const step = solve(curve, gradient)
    step.forEach((x, i) => {
      found[i] = (found[i] ?? 0) - x
    })
    if (step.every((x) => Math.abs(x) < 1e-9)) break
  }
  const weights = scales.map(({ spread }, i) => (found[i] ?? 0) / spread)
  const bias = weights.reduce((sum, x, i) => sum - x * (scales[i]?.mean ?? 0), found[width] ?? 0)
  return { weights, bias }
}

/** The logarithm of the odds that a guess with these numbers is right. */
export function logOdds({ weights, bias }: Logistic, inputs: readonly number[]): number {
  return inputs.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), bias)
}

/** The probability of log odds. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function spreadOf(samples: readonly Sample[], width: number): { mean: number; spread: number }[] {
  return Array.from({ length: width }, (_, i) => {
    const all = samples.map(({ inputs }) => inputs[i] ?? 0)
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length
    const square = all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length
    return { mean, spread: Math.sqrt(square) || 1 }
  })
}

/** A few equations: Gauss with the largest pivot. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const size = rows.length
  for (let p = 0; p < size; p += 1) {
    const order = rows.slice(p).sort((a, b) => Math.abs(b[p] ?? 0) - Math.abs(a[p] ?? 0))
    rows.splice(p, order.length, ...order)
    const pivot = rows[p] ?? []
    for (let i = 0; i < size; i += 1) {
      const row = rows[i] ?? []
      if (i === p || !pivot[p]) continue
      const times = (row[p] ?? 0) / (pivot[p] ?? 1)
      for (let j = p; j <= size; j += 1) row[j] = (row[j] ?? 0) - times * (pivot[j] ?? 0)
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] || Number.POSITIVE_INFINITY))
}
