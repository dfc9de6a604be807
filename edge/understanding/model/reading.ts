import * as v from 'valibot'
import { shareSchema, understandingSchema } from '../../../shared/understanding.ts'

const { sentiment, frustration, urgency } = understandingSchema.entries

/** A field that is not as it should be is as good as missing: what the embedded engine read stands there. */
function orNothing<T extends v.GenericSchema>(schema: T) {
  return v.fallback(v.optional(schema), undefined)
}

const namedSchema = v.object({
  type: v.pipe(v.string(), v.maxLength(60)),
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
})

const fieldsSchema = v.object({
  intent: orNothing(v.pipe(v.string(), v.maxLength(60))),
  confidence: orNothing(shareSchema),
  runnerUp: orNothing(v.pipe(v.string(), v.maxLength(60))),
  sentiment: orNothing(sentiment),
  frustration: orNothing(frustration),
  urgency: orNothing(urgency),
  language: orNothing(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
  entities: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) => all.slice(0, 20).filter((one) => v.is(namedSchema, one))),
    ),
    [],
  ),
})

/** What a model said of one message: something, at least. Strings may still be anything. */
export const readingSchema = v.pipe(
  fieldsSchema,
  v.check(({ entities, ...fields }) =>
    [...Object.values(fields), entities[0]].some((value) => value !== undefined),
  ),
)
export type Reading = v.InferOutput<typeof readingSchema>

/** What a model may write for an intent where none fits. No intent is called so: names have no spaces. */
export const noIntent = 'none of these'
