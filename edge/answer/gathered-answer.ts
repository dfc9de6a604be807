import type { LanguageModel } from 'ai'
import { gatherText } from './gather-text.ts'
import { deltaJoiner } from './join-deltas.ts'

/** The AI SDK's model, in the newest form of its specification. */
export type Model = Extract<LanguageModel, { specificationVersion: 'v4' }>
type AnswerStream = Awaited<ReturnType<Model['doStream']>>['stream']
/** A piece of a model's answer. */
export type AnswerPart = AnswerStream extends ReadableStream<infer P> ? P : never

/** An event stream in which words that come together are one event. */
export function gathered(events: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return gatherText(events, deltaJoiner())
}

/** A `fetch` whose event streams come in fewer pieces. */
export function gatheredFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const { body, headers } = response
    if (!body || !headers.get('content-type')?.includes('event-stream')) return response
    return new Response(gathered(body), response)
  }
}
