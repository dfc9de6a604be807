/** One place of a pattern: the characters that fit there, as ranges of UTF-16 units. */
export type Place = { ranges: [number, number][]; follow: Set<number> }

/** Signs that stand for several, by the letter behind the backslash. */
export const classes: Record<string, [number, number][]> = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [95, 95],
    [97, 122],
  ],
}

/** What one sign fits; letters are the same in both cases. */
export const one = (sign: string): [number, number][] => {
  const unit = sign.toLowerCase().charCodeAt(0)
  return [[unit, unit]]
}

/** The places of both. */
export const both = (one: Set<number>, other: Set<number>) => new Set([...one, ...other])

/** Whether no sign fits two of the places among which there is a choice. */
export function hasOneWay(choices: Set<number>, places: readonly Place[]): boolean {
  const ranges = [...choices].map((choice) => (places[choice]?.ranges ?? []).map(lower))
  return ranges.every((mine, index) =>
    ranges.slice(index + 1).every((others) => {
      return !mine.some(([from, to]) => others.some((other) => other[0] <= to && from <= other[1]))
    }),
  )
}

/** Ranges of capital letters are those of small ones: patterns are read in both cases. */
function lower([from, to]: [number, number]): [number, number] {
  return from >= 65 && to <= 90 ? [from + 32, to + 32] : [from, to]
}
