import * as v from 'valibot'
import { durationSchema } from './duration.ts'
import { patternSchema } from './site-pattern.ts'
import { lineSchema, textSchema } from './text.ts'

/** Ceilings of tools. What a call brings in grows with nobody's wish. */
export const toolLimits = {
  /** Tools of one site: a model reads them all at every turn. */
  tools: 20,
  /** Inputs of one tool. */
  inputs: 12,
  /** Calls of one turn. */
  calls: 4,
  /** Milliseconds of one call. */
  timeout: 15_000,
  /** Bytes of one answer that are read at most. */
  answerBytes: 256 * 1024,
  /** Characters of JSON of which a result may consist, once it is cut to its fields. */
  resultText: 6_000,
  /** Characters of one text in a result, and entries of one list; the rest is left out. */
  resultLine: 600,
  resultEntries: 20,
  /** Characters of the JSON that a model writes as a call's inputs. */
  inputText: 8_000,
} as const

const nameSchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9_]{0,47}$/,
    'Write a name in small letters, digits and "_", such as "order_status".',
  ),
)

const boundSchema = v.optional(v.pipe(v.number(), v.finite()))

/** One thing that a call needs to be told. */
export const toolInputSchema = v.strictObject({
  name: nameSchema,
  /** For the model: what belongs here, best with an example. */
  description: lineSchema(300, 1),
  type: v.optional(v.picklist(['string', 'number', 'integer', 'boolean']), 'string'),
  /** The only texts that are taken. */
  values: v.optional(v.pipe(v.array(lineSchema(100, 1)), v.minLength(1), v.maxLength(50))),
  required: v.optional(v.boolean(), true),
  /** Characters of a text. */
  maxLength: v.optional(
    v.pipe(v.number(), v.integer('Write a whole number.'), v.minValue(1), v.maxValue(2_000)),
    200,
  ),
  /** What the whole text is like: `AC-\d{8}`. */
  pattern: v.optional(patternSchema),
  minimum: boundSchema,
  maximum: boundSchema,
  /** Without a model: the kind of thing in a message that belongs here, such as `order` or `email`. */
  entity: v.optional(lineSchema(60, 1)),
  /** Without a model: what the visitor is asked for, such as "order number". */
  label: v.optional(lineSchema(60, 1)),
})
export type ToolInputDeclaration = v.InferOutput<typeof toolInputSchema>

const methodSchema = v.pipe(
  v.string(),
  v.check(
    (method) => method === 'GET' || method === 'POST',
    'Write GET or POST. Tools only read as yet: what changes something needs a yes, and approvals are not built.',
  ),
  v.transform((method) => method as 'GET' | 'POST'), // checked above
)

const headerSchema = v.strictObject({
  name: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'Write a header such as "Authorization".'),
  ),
  /** `{secret}` stands for the secret. */
  value: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\x20-\x7e]{1,300}$/, 'Write one line of plain characters, 300 at most.'),
    ),
    '{secret}',
  ),
  /** Name of the secret; its value comes from the edge's environment, and never stands in a bundle. */
  secret: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[A-Z][A-Z0-9]{0,39}(_[A-Z0-9]{1,40}){0,5}$/,
        'Write a name in capitals, such as "ORDERS_KEY". The value itself belongs into the environment.',
      ),
    ),
  ),
})

const requestSchema = v.strictObject({
  method: v.optional(methodSchema, 'GET'),
  /** `{input}` stands for an input, percent-encoded, in the path or the query. */
  url: v.pipe(
    v.string(),
    v.maxLength(1_000),
    v.regex(
      /^https?:\/\/[^\s/?#{}\\]+(\/[^\s\\#]*)?$/,
      'Write a whole web address, such as "https://api.example.com/orders/{order}", with no inputs in its host and no "#".',
    ),
  ),
  headers: v.optional(v.pipe(v.array(headerSchema), v.maxLength(10)), []),
  /** JSON; a text that is only `{input}` becomes the input's value, others hold it. */
  body: v.optional(v.unknown()),
  /** For POST: the same call twice does no more than once. */
  idempotent: v.optional(v.boolean(), false),
})

const fieldSchema = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,59}(\.[A-Za-z][A-Za-z0-9_-]{0,59}){0,5}$/,
    'Write a field of the answer, such as "status" or "parcel.carrier".',
  ),
)

const resultSchema = v.strictObject({
  /** What the backend answers. */
  type: v.optional(v.picklist(['json', 'text']), 'json'),
  /** Fields of the JSON that the model, staff and the visitor may see; nothing else is kept. */
  fields: v.optional(v.pipe(v.array(fieldSchema), v.maxLength(40)), []),
  /** Bytes of the answer; a longer one is a fault. */
  maxBytes: v.optional(
    v.pipe(
      v.number(),
      v.integer('Write a whole number.'),
      v.minValue(100),
      v.maxValue(toolLimits.answerBytes),
    ),
    32 * 1024,
  ),
})

/** One declared HTTP call to a backend. It reads; nothing that it does may need a yes. */
export const toolSchema = v.strictObject({
  name: nameSchema,
  /** For the model: what it tells, and when to ask it. */
  description: textSchema(1_000, 1),
  inputs: v.optional(v.pipe(v.array(toolInputSchema), v.maxLength(toolLimits.inputs)), []),
  request: requestSchema,
  /** Inputs that get the real values behind placeholders; all others never do. */
  personalData: v.optional(v.array(nameSchema), []),
  result: resultSchema,
  timeout: v.optional(
    v.pipe(
      durationSchema,
      v.check((ms) => ms <= toolLimits.timeout, 'Write 15s or less: a visitor is waiting.'),
    ),
    '5s',
  ),
  /** Without a model: the intent whose messages this tool answers, with `say`. */
  when: v.optional(v.strictObject({ intent: lineSchema(60, 1) })),
  /** Without a model: the answer; `{field}` stands for a field of the result. A line that lacks one is left out. */
  say: v.optional(textSchema(600, 1)),
})
export type Tool = v.InferOutput<typeof toolSchema>

/** `tools.yaml`: what the assistant may ask the site's own systems. */
export const toolsSchema = v.strictObject({
  tools: v.optional(v.pipe(v.array(toolSchema), v.maxLength(toolLimits.tools)), []),
})
export type SiteTools = v.InferOutput<typeof toolsSchema>['tools']
