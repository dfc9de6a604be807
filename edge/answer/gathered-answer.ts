import { type LanguageModel, wrapLanguageModel } from 'ai'
import { gather } from './gather.ts'
import { gatherText } from './gather-text.ts'
import { deltaJoiner } from './join-deltas.ts'

/** The AI SDK's model, in the newest form of its specification. */
export type Model = Extract<LanguageModel, { specificationVersion: 'v4' }>
type AnswerStream = Awaited<ReturnType<Model['doStream']>>['stream']
type Part = AnswerStream extends ReadableStream<infer P> ? P : never

/** A `fetch` whose event streams come in fewer pieces. */
export function gatheredFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const { body, headers } = response
    if (!body || !headers.get('content-type')?.includes('event-stream')) return response
    return new Response(gatherText(body, deltaJoiner()), response)
  }
}

/** The same model, whose words come together where they came together. */
export function gatheredModel(model: Model): Model {
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v4',
      wrapStream: async ({ doStream }) => {
        const { stream, ...rest } = await doStream()
        return { ...rest, stream: gather(stream, joinWords) }
      },
    },
  })
}

function joinWords(a: Part, b: Part): Part | undefined {
  if (a.type !== 'text-delta' || b.type !== 'text-delta' || a.id !== b.id) return undefined
  return { ...a, delta: a.delta + b.delta }
}
