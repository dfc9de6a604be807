import * as v from 'valibot'

/** A share or a likelihood, 0..1. */
export const shareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const intentSchema = v.object({
  name: v.string(),
  /** 0..1: how likely this is what is meant. */
  confidence: shareSchema,
  /** Whether that reached the site's `thresholds.intent` when the message came; else take it for none. */
  sure: v.exactOptional(v.boolean()),
  runnerUp: v.exactOptional(v.string()),
})

const entitySchema = v.object({
  type: v.string(),
  /** In one form for every way of writing; a vault placeholder for personal data. */
  value: v.string(),
  /** ISO 4217, of an amount. */
  currency: v.exactOptional(v.string()),
})

/** What was understood of one visitor message. */
export const understandingSchema = v.object({
  intent: v.exactOptional(intentSchema),
  entities: v.array(entitySchema),
  /** −1..1 */
  sentiment: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  /** 0..1 each. */
  frustration: shareSchema,
  urgency: shareSchema,
  /** ISO 639-1, or `und`. */
  language: v.string(),
  /** ISO 15924, or `Zyyy`. */
  script: v.string(),
  /** Who read the message; left out: the embedded engine. */
  engine: v.exactOptional(v.picklist(['embedded', 'model'])),
})
export type Understanding = v.InferOutput<typeof understandingSchema>

/** What agents are told of a whole conversation: the newest understanding, and where it is heading. */
export const understandingSummarySchema = v.object({
  ...understandingSchema.entries,
  /** How the sentiment moved, the newest message against those before. */
  trend: v.picklist(['better', 'steady', 'worse']),
})
export type UnderstandingSummary = v.InferOutput<typeof understandingSummarySchema>
