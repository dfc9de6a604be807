import type { FoundPassage } from '../knowledge/search.ts'

/** Passages that say of themselves for whom alone they hold, as a model and the checks of its answer read them. */
export function withConditions(passages: readonly FoundPassage[]): FoundPassage[] {
  return passages.map((passage) => {
    const { only, heading } = passage
    if (!only) return passage
    const conditions = Object.entries(only)
      .map(([relation, values]) => `${relation.replace('_', ' ')}: ${values.join(', ')}`)
      .join('; ')
    return { ...passage, heading: `${heading} (only for ${conditions})`.trim() }
  })
}
