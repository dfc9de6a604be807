import {
  extractJsonMiddleware,
  generateText,
  jsonSchema,
  NoObjectGeneratedError,
  Output,
  wrapLanguageModel,
} from 'ai'
import * as v from 'valibot'
import { type Reading, readingSchema } from './reading.ts'
import type { ReadingBrief } from './reading-brief.ts'
import { readingPrompt, type ToRead, wireSchema } from './reading-prompt.ts'

// Its remarks about settings are no matter for the log of every turn.
globalThis.AI_SDK_LOG_WARNINGS = false

/** Tokens that a reading may take; one takes about eighty. */
const mostTokens = 400

/** The AI SDK's model, in the newest form of its specification. */
type Model = Parameters<typeof wrapLanguageModel>[0]['model']

type Usage = { inputTokens: number | undefined; outputTokens: number | undefined }

/** A model answered, and what it said is no reading. Its words are not repeated. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
  readonly usage: Usage | undefined

  constructor(usage: Usage | undefined) {
    super('what it said is no reading')
    this.usage = usage
  }
}

/**
 * Has a model read one masked message. One call with structured output: of the providers that the
 * edge knows, only Anthropic's has the SDK's decision functions, there they are made of this very
 * output, and they leave out how sure a choice is.
 * @throws UnreadableError, or what the AI SDK throws where the provider fails or `signal` aborts
 */
export async function askReading(
  model: Model,
  brief: ReadingBrief,
  message: ToRead,
  signal: AbortSignal,
): Promise<{ reading: Reading; usage: Usage }> {
  const schema = jsonSchema<Reading>(wireSchema(brief), {
    validate(value) {
      const parsed = v.safeParse(readingSchema, value)
      return parsed.success
        ? { success: true, value: parsed.output }
        : { success: false, error: new Error('It says nothing of a message.') }
    },
  })
  try {
    const { output, usage } = await generateText({
      // Some write a fence around it, as they do for people.
      model: wrapLanguageModel({ model, middleware: extractJsonMiddleware() }),
      ...readingPrompt(brief, message),
      output: Output.object({ schema }),
      maxOutputTokens: mostTokens,
      maxRetries: 0,
      abortSignal: signal,
      telemetry: { isEnabled: false },
    })
    return { reading: output, usage }
  } catch (error) {
    if (NoObjectGeneratedError.isInstance(error)) throw new UnreadableError(error.usage)
    throw error
  }
}
