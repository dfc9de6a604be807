/** What a figure should be. */
export type Aim = { atMost: number } | { atLeast: number }

/** One measured or computed value of the table. */
export type Figure = {
  /** Its name in the JSON file; it stays the same from run to run. */
  key: string
  what: string
  value: number
  unit: string
  /** Where the value is a price: of how much. In the JSON file; the table has it in `what`. */
  quantity?: number
  /** Absent where a value only stands beside another one. */
  aim?: Aim
}

/** A row of the bench: what is measured in one go. It tells each figure as it has it. */
export type Row = {
  /** What `npm run bench -- NAME` runs alone. */
  name: string
  about: string
  measure(tell: (figure: Figure) => void): Promise<void> | void
}

/** Whether a figure is as it should be; undefined where nothing was aimed at. */
export function isMet({ value, aim }: Pick<Figure, 'value' | 'aim'>): boolean | undefined {
  if (!aim) return undefined
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast
}

/** Two figures' worth of digits where values are small, whole numbers where they are large. */
export function rounded(value: number): number {
  if (!Number.isFinite(value)) return value
  const size = Math.abs(value)
  const places = size >= 100 ? 0 : size >= 1 ? 1 : 3
  return Number(value.toFixed(places))
}
