import { APICallError, type LanguageModel, type ModelMessage, streamText } from 'ai'
import { type Citation, type Message, messageText } from '../../shared/message.ts'
import type { Site } from '../../shared/site.ts'
import type { FoundPassage } from '../knowledge/search.ts'
import { citationReader } from './citation-reader.ts'
import { instructions, numberSources, type Source } from './prompt.ts'

/** Where an answer is written. */
export type AnswerWriter = {
  readonly hasText: boolean
  readonly isFull: boolean
  text(delta: string): void
  endText(): void
  cite(citation: Citation): void
  notice(code: 'answer-cut', text: string): void
}

/** Why a model gave no whole answer. The message holds no provider's words. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly code: string

  constructor(code: string, detail: string) {
    super(detail)
    this.code = code
  }
}

/** Milliseconds: until the first words, between words, and for the whole answer. */
const timeout = { firstChunkMs: 10_000, chunkMs: 10_000, totalMs: 25_000 }
/** Messages of the past that the model sees. */
const historyMessages = 20

/**
 * Streams a model's answer from the passages alone into `out`; `[n]` in its text becomes a citation
 * of passage n's article, and a number that no passage has is left out.
 * @throws ModelError when the model fails; what it had written stays in `out`.
 */
export async function answerWithModel(
  ask: {
    model: LanguageModel
    site: Site
    history: Message[]
    passages: FoundPassage[]
    signal: AbortSignal
  },
  out: AnswerWriter,
): Promise<void> {
  const sources = numberSources(ask.passages)
  const reader = citationReader((index) => sources.some((source) => source.index === index))
  const result = streamText({
    model: ask.model,
    instructions: instructions(ask.site, sources),
    messages: ask.history.slice(-historyMessages).flatMap(asModelMessage),
    abortSignal: ask.signal,
    timeout,
    maxRetries: 0,
    // Failures arrive as stream parts below; the default would print a provider's words.
    onError: () => {},
  })
  let finished = false
  for await (const part of result.stream) {
    if (part.type === 'text-delta') out.text(reader.push(part.text))
    else if (part.type === 'error') throw asModelError(part.error)
    else if (part.type === 'abort')
      throw new ModelError('model-timeout', 'The model was silent for too long.')
    else if (part.type === 'finish') finished = part.finishReason !== 'error'
    if (out.isFull) break
  }
  out.text(reader.flush())
  if (out.isFull) out.notice('answer-cut', 'The answer was too long and is cut here.')
  else if (!finished) throw new ModelError('model-broke-off', 'The stream ended without its end.')
  if (!out.hasText) throw new ModelError('model-empty', 'The model answered nothing.')
  out.endText()
  for (const index of reader.cited()) cite(sources, index, out)
}

function cite(sources: Source[], index: number, out: AnswerWriter): void {
  const source = sources.find((s) => s.index === index)
  if (!source) return
  out.cite({ type: 'source-url', sourceId: String(index), url: source.url, title: source.title })
}

function asModelMessage(message: Message): ModelMessage[] {
  const content = messageText(message)
  if (content === '') return []
  return [message.role === 'user' ? { role: 'user', content } : { role: 'assistant', content }]
}

function asModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error
  if (APICallError.isInstance(error)) {
    return error.statusCode === undefined
      ? new ModelError('model-unreachable', 'The provider could not be reached.')
      : new ModelError('model-refused', `The provider answered ${error.statusCode}.`)
  }
  const name = error instanceof Error ? error.name : 'unknown'
  return name === 'TimeoutError' || name === 'AbortError'
    ? new ModelError('model-timeout', 'The model was silent for too long.')
    : new ModelError('model-failed', `The answer could not be read (${name}).`)
}
