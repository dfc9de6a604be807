import * as v from 'valibot'
import { lineSchema } from './text.ts'

/** What an intent or an entity is called in events, flows and statistics. */
const nameSchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9_-]{0,59}$/,
    'Write a name in small letters, digits, "_" and "-", such as "order_status".',
  ),
)

/** Examples in all of a site's intents: learning takes time with their cube. */
export const mostExamples = 1_500

const intentSchema = v.strictObject({
  name: nameSchema,
  /** How visitors ask for it, in their own words; about ten make a good intent. */
  examples: v.pipe(
    v.array(lineSchema(200, 1)),
    v.minLength(3, 'Write at least three examples.'),
    v.maxLength(50),
  ),
})

const formsSchema = v.pipe(v.array(lineSchema(60, 1)), v.minLength(1), v.maxLength(50))

/** Something that this site's visitors name: by `values`, or by how it is written. */
const entitySchema = v.pipe(
  v.strictObject({
    name: nameSchema,
    /** Each value with its other names. */
    values: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            value: lineSchema(60, 1),
            synonyms: v.optional(v.pipe(v.array(lineSchema(60, 1)), v.maxLength(20)), []),
          }),
        ),
        v.maxLength(200),
      ),
    ),
    /** `9` is a digit, `A` a letter, `*` either, all else itself: `AC-99999`. */
    pattern: v.optional(lineSchema(60, 1)),
    /** Written like these: "AC-10492" finds every two letters, a hyphen and five digits. */
    examples: v.optional(formsSchema),
  }),
  v.check(
    ({ values, pattern, examples }) => [values, pattern, examples].filter(Boolean).length === 1,
    'Give it one of "values", "pattern" or "examples".',
  ),
)

/** `intents.yaml`: what visitors want, and what they name. */
export const intentsSchema = v.strictObject({
  intents: v.optional(v.pipe(v.array(intentSchema), v.maxLength(200)), []),
  entities: v.optional(v.pipe(v.array(entitySchema), v.maxLength(50)), []),
})
export type SiteIntents = v.InferOutput<typeof intentsSchema>
