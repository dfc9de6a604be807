import type { Shown } from './shape-result.ts'

/** A plain value of a result, and the words under which it stands: `parcel carrier`. */
export type Leaf = { label: string; value: string | number | boolean | null }

/** All plain values, in their order. */
export function leavesOf(shown: Shown, label = ''): Leaf[] {
  if (Array.isArray(shown)) return shown.flatMap((one) => leavesOf(one, label))
  if (typeof shown !== 'object' || shown === null) return [{ label, value: shown }]
  return Object.entries(shown).flatMap(([key, one]) =>
    leavesOf(one, `${label} ${wordsOf(key)}`.trim()),
  )
}

/** The same result with other values, given in their order; undefined leaves a value out. */
export function withLeaves(shown: Shown, values: readonly (Leaf['value'] | undefined)[]): Shown {
  let at = 0
  const put = (one: Shown): Shown | undefined => {
    if (Array.isArray(one)) return one.map(put).filter((entry) => entry !== undefined)
    if (typeof one !== 'object' || one === null) return values[at++]
    const entries = Object.entries(one).flatMap(([key, inner]) => {
      const value = put(inner)
      return value === undefined ? [] : [[key, value] as const]
    })
    return Object.fromEntries(entries)
  }
  return put(shown) ?? {}
}

/** `customerName` and `customer_name` are words to whoever reads them, the masker among them. */
export function wordsOf(key: string): string {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
}
