/** How like each example is to the nearest other one, and to the nearest of another intent. */
export type Nearest = { other: Float32Array; otherIntent: Float32Array }

/** `likeness` is size × size, row by row. */
export function nearestOf(likeness: Float32Array, classOf: Uint16Array): Nearest {
  const size = classOf.length
  const other = new Float32Array(size)
  const otherIntent = new Float32Array(size)
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) {
      if (i === j) continue
      const much = likeness[i * size + j] as number // in range
      if (much > (other[i] as number)) other[i] = much
      if (classOf[i] !== classOf[j] && much > (otherIntent[i] as number)) otherIntent[i] = much
    }
  return { other, otherIntent }
}
