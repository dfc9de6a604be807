/** Something named in a message: `start`..`end` are its UTF-16 places there. */
export type Entity = {
  /** `order`, `tracking`, `date`, `amount`, `product`, a placeholder's kind such as `email`, or a site's own. */
  type: string
  /** As it stands in the message. */
  text: string
  /** In one form for every way of writing: a date as YYYY-MM-DD, an amount as a plain number. */
  value: string
  start: number
  end: number
  /** ISO 4217, of an amount that names it. */
  currency?: string
}

/** Most entities that are taken from one message. */
export const mostEntities = 30

/** The longest first, and none inside or across another; in the order of the message. */
export function withoutOverlaps(found: readonly Entity[]): Entity[] {
  const kept: Entity[] = []
  for (const entity of found) {
    if (kept.length === mostEntities) break
    if (kept.every(({ start, end }) => entity.end <= start || entity.start >= end))
      kept.push(entity)
  }
  return kept.sort((a, b) => a.start - b.start)
}
