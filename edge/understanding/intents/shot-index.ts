import { meaningOf, meaningSize } from '../meaning.ts'
import { type Features, featuresOf, kindWeights } from './features.ts'

/** How much likeness of meaning counts beside likeness of wording. */
const meaningWeight = 0.5

/** The examples of all intents, ready to be compared with any text. */
export type ShotIndex = {
  size: number
  /** How like a text is to each example: 0 not at all, 1.5 the same. */
  likeness: (text: string) => Float64Array
}

/** Indexes examples by their features; the rarer a feature among them, the more it says. */
export function indexShots(texts: readonly string[]): ShotIndex {
  const size = texts.length
  const read = texts.map((text) => featuresOf(text))
  const { columns, documents } = vocabulary(read.map(({ features }) => features))
  const rarity = (column: number | undefined) =>
    Math.log((size + 1) / ((column === undefined ? 0 : (documents[column] ?? 0)) + 0.5))

  // Postings by column: who has the feature, and how much of its length-one vector it is.
  const starts = new Uint32Array(documents.length + 1)
  documents.forEach((count, column) => {
    starts[column + 1] = (starts[column] ?? 0) + count
  })
  const shots = new Uint16Array(starts[documents.length] ?? 0)
  const weights = new Float32Array(shots.length)
  const next = starts.slice()
  const meanings = new Float32Array(size * meaningSize)
  read.forEach(({ features, words }, shot) => {
    for (const [column, weight] of vector(features)) {
      const at = next[column] ?? 0
      next[column] = at + 1
      shots[at] = shot
      weights[at] = weight
    }
    meanings.set(meaningOf(words), shot * meaningSize)
  })

  /** The known part of a text's vector; the unknown part counts in its length. */
  function vector(features: Features): [number, number][] {
    const known: [number, number][] = []
    let square = 0
    for (const [feature, count] of features) {
      const column = columns.get(feature)
      const kind = kindWeights[feature & 3] ?? 0
      const weight = (1 + Math.log(count)) * rarity(column) * kind
      square += weight * weight
      if (column !== undefined) known.push([column, weight])
    }
    const length = Math.sqrt(square) || 1
    for (const pair of known) pair[1] /= length
    return known
  }

  return {
    size,
    likeness(text) {
      const out = new Float64Array(size)
      const { features, words } = featuresOf(text)
      for (const [column, weight] of vector(features)) {
        const end = starts[column + 1] ?? 0
        for (let at = starts[column] ?? 0; at < end; at += 1) {
          const shot = shots[at] ?? 0
          out[shot] = (out[shot] ?? 0) + weight * (weights[at] ?? 0)
        }
      }
      const meaning = meaningOf(words)
      for (let shot = 0; shot < size; shot += 1) {
        let dot = 0
        const row = shot * meaningSize
        for (let i = 0; i < meaningSize; i += 1) dot += (meaning[i] ?? 0) * (meanings[row + i] ?? 0)
        out[shot] = (out[shot] ?? 0) + meaningWeight * dot
      }
      return out
    },
  }
}

function vocabulary(all: readonly Features[]): {
  columns: Map<number, number>
  documents: number[]
} {
  const columns = new Map<number, number>()
  const documents: number[] = []
  for (const features of all)
    for (const feature of features.keys()) {
      const column = columns.get(feature) ?? documents.length
      columns.set(feature, column)
      documents[column] = (documents[column] ?? 0) + 1
    }
  return { columns, documents }
}
