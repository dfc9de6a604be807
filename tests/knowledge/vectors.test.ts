import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf, nearestTo } from '../../edge/embedding/nearest.ts'
import { areVectors, normalised, packed, small, unpacked } from '../../edge/embedding/vector.ts'
import { passagesOf } from '../../edge/knowledge/passages.ts'
import { search } from '../../edge/knowledge/search.ts'
import { vectorOf } from '../support/scripted-embeddings.ts'
import { indexOf } from './site-knowledge.ts'

const direction = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 })
  .filter((numbers) => Math.hypot(...numbers) > 0.1)

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, x, at) => sum + x * (b[at] ?? 0), 0)

describe('A vector in eight bits', () => {
  it('keeps its direction to within a hundredth, through storage too', () => {
    fc.assert(
      fc.property(direction, direction, (one, other) => {
        const { numbers, scale } = unpacked(packed(small(one)))
        const kept = Array.from(numbers, (x) => x * scale)
        const exact = dot(normalised(one), normalised(other))
        expect(Math.abs(dot(kept, normalised(other)) - exact)).toBeLessThan(0.01)
      }),
    )
  })

  it('is refused where it is no vector, or not one for each text', () => {
    expect(areVectors([[1, 2]], 1)).toBe(true)
    for (const wrong of [
      [],
      [[]],
      [[1], [1, 2]],
      [[Number.NaN]],
      [[1], [2]],
      [Array(5_000).fill(1)],
    ])
      expect(areVectors(wrong, 1)).toBe(false)
  })

  it('is nothing where all of it is nothing', () => {
    expect([...small([0, 0]).numbers]).toEqual([0, 0])
  })
})

describe('The nearest passages', () => {
  it('are those of the greatest cosine, in order, whatever the vectors', () => {
    fc.assert(
      fc.property(fc.array(direction, { minLength: 1, maxLength: 60 }), direction, (all, query) => {
        const unit = normalised(query)
        const matrix = matrixOf(all.map((one, at) => ({ id: at + 1, vector: small(one) })))
        const found = nearestTo(unit, matrix)
        const cosines = all.map((one) => dot(normalised(one), unit))
        const best = Math.max(...cosines)
        expect(found?.ids.length).toBeLessThanOrEqual(30)
        const inOrder = found?.ids.map((id) => cosines[id - 1] ?? 0) ?? []
        for (const [at, one] of inOrder.entries())
          expect(one).toBeLessThan((inOrder[at - 1] ?? 1) + 0.02)
        expect(cosines[(found?.ids[0] ?? 0) - 1]).toBeGreaterThan(best - 0.02)
        expect(found?.confidence).toBeLessThanOrEqual(0.75)
      }),
    )
  })

  it('are none where vectors have another length, or there are none', () => {
    const matrix = matrixOf([{ id: 1, vector: small([1, 0]) }])
    expect(nearestTo(normalised([1, 0, 0]), matrix)).toBeUndefined()
    expect(nearestTo(normalised([1]), matrixOf([]))).toBeUndefined()
  })
})

const articles = {
  returns: ['Returns', 'You may send an item back within 30 days, and get your refund in five.'],
  delivery: ['Delivery', 'The courier brings your parcel in three days.'],
  repairs: ['Repairs', 'We mend every seam that is torn.'],
  washing: ['Care', 'Wash it at 30 degrees, and clean the zip.'],
  paying: ['Paying', 'Pay by card, PayPal or invoice.'],
  stores: ['Stores', 'Our store in Vienna opens at nine.'],
  sizes: ['Sizes', 'Take one size more for boots.'],
  jobs: ['Jobs', 'We look for tailors.'],
  press: ['Press', 'Pictures for newspapers.'],
}
const passages = Object.entries(articles).flatMap(([path, [title = '', body = '']]) =>
  passagesOf({ path, title, body, url: `https://x.example/${path}`, tags: [] }, 'en'),
)
const site = indexOf(passages)
const matrix = matrixOf(
  passages.map(({ title, text }, at) => ({
    id: at + 1,
    vector: small(vectorOf(`${title}\n${text}`)),
  })),
)
const find = (query: string) =>
  search(site, { query }, nearestTo(normalised(vectorOf(query)), matrix))

describe('A search by words and by meaning', () => {
  it.each([
    ['where is my moolah', 'returns'],
    ['is haulage quick', 'delivery'],
    ['all kaputt', 'repairs'],
  ])('finds what no word of "%s" stands in, and is sure enough of it', (query, path) => {
    expect(search(site, { query }).passages.map((one) => one.path)).not.toContain(path)
    const { passages: found, confidence } = find(query)
    expect(found[0]?.path).toBe(path)
    expect(confidence).toBeGreaterThan(0.35)
    expect(confidence).toBeLessThanOrEqual(0.75)
  })

  it('puts first what both find, and keeps its certainty', () => {
    const { passages: found, confidence } = find('how do I send an item back')
    expect(found[0]?.path).toBe('returns')
    expect(found[0]?.score).toBe(1)
    expect(confidence).toBeGreaterThanOrEqual(
      search(site, { query: 'how do I send an item back' }).confidence,
    )
  })

  it('is not sure of what nothing is near to', () => {
    expect(find('who won the world cup in chess').confidence).toBeLessThan(0.35)
  })

  it('leaves out what holds for others, however near it is', () => {
    const only = passages.map((one) =>
      one.path === 'returns' ? { ...one, only: { tier: ['Pro'] } } : one,
    )
    const query = 'where is my moolah'
    const near = nearestTo(normalised(vectorOf(query)), matrix)
    const paths = (tier: string) =>
      search(indexOf(only), { query, facts: { tier: [tier] } }, near).passages.map(
        ({ path }) => path,
      )
    expect(paths('Pro')[0]).toBe('returns')
    expect(paths('Free')).not.toContain('returns')
  })
})
