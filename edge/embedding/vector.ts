/** A vector of length one in eight bits a number: `numbers` times `scale`. */
export type SmallVector = { numbers: Int8Array; scale: number }

/** Numbers that a model's vector may have, at most. */
const mostNumbers = 4_096

/** Whether these are vectors that compare: as many as asked for, of one length, of finite numbers. */
export function areVectors(vectors: readonly (readonly number[])[], count: number): boolean {
  const length = vectors[0]?.length ?? 0
  return (
    vectors.length === count &&
    length > 0 &&
    length <= mostNumbers &&
    vectors.every((one) => one.length === length && one.every(Number.isFinite))
  )
}

/** A vector at length one; all zeros stay zeros. */
export function normalised(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector)
  return Float32Array.from(vector, (x) => (length > 0 ? x / length : 0))
}

/** Normalises a vector and keeps eight bits of each number: a thousandth of its direction is lost. */
export function small(vector: readonly number[]): SmallVector {
  const unit = normalised(vector)
  const most = unit.reduce((max, x) => Math.max(max, Math.abs(x)), 0)
  const scale = most / 127 || 1
  return { numbers: Int8Array.from(unit, (x) => Math.round(x / scale)), scale }
}

/** As bytes: the scale, then the numbers. */
export function packed({ numbers, scale }: SmallVector): ArrayBuffer {
  const bytes = new ArrayBuffer(4 + numbers.length)
  new DataView(bytes).setFloat32(0, scale)
  new Int8Array(bytes, 4).set(numbers)
  return bytes
}

export function unpacked(bytes: ArrayBuffer): SmallVector {
  return { numbers: new Int8Array(bytes, 4), scale: new DataView(bytes).getFloat32(0) }
}
