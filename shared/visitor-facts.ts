import * as v from 'valibot'
import { lineSchema } from './text.ts'

/** Whom or what an article may hold for alone: `tier: [pro]` in its front matter. */
export const relations = ['applies_to', 'product', 'tier', 'region'] as const
export type Relation = (typeof relations)[number]

const valuesSchema = v.exactOptional(
  v.pipe(v.array(lineSchema(60, 1)), v.minLength(1), v.maxLength(30)),
)

/**
 * What is known of a visitor, by the relations that articles have: of a visitor with `tier: [pro]`
 * articles are left out that hold for other tiers alone. A relation that is left out is unknown.
 */
export const visitorFactsSchema = v.strictObject({
  applies_to: valuesSchema,
  product: valuesSchema,
  tier: valuesSchema,
  region: valuesSchema,
})
export type VisitorFacts = v.InferOutput<typeof visitorFactsSchema>
