import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { createWorkersAI } from 'workers-ai-provider'
import { readModelConfig, type WrittenModel } from '../answer/model-config.ts'
import { workersAiByRest } from '../answer/workers-ai-rest.ts'
import type { Env } from '../env.ts'
import { isTokenCount } from '../limits/ledger.ts'
import { log } from '../log.ts'

/** Vectors of some texts, in their order, and what they cost in tokens where the provider says. */
export type Embedded = { vectors: number[][]; tokens?: number }

/** A model that turns texts into vectors. */
export type EmbeddingModel = {
  /** The same for the same model at the same place: vectors of different models do not compare. */
  key: string
  /** US dollars for a million tokens; undefined where the environment does not say. */
  price?: number
  embed(texts: readonly string[], signal: AbortSignal): Promise<Embedded>
}

const known = new WeakMap<Env, { model: EmbeddingModel | undefined }>()

/** The model that the environment names for embeddings; undefined where it names none, or wrongly. */
export function embeddingModelFrom(env: Env): EmbeddingModel | undefined {
  const kept = known.get(env)
  if (kept) return kept.model
  const model = readEmbeddingModel(env)
  known.set(env, { model })
  return model
}

export function readEmbeddingModel(
  env: Env,
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
): EmbeddingModel | undefined {
  const { EMBEDDING_PROVIDER: provider, EMBEDDING_BASE_URL, EMBEDDING_API_KEY } = env
  if (!provider) return undefined
  const config = readModelConfig(
    'EMBEDDING',
    {
      provider,
      ...(EMBEDDING_BASE_URL && { baseUrl: EMBEDDING_BASE_URL }),
      ...(EMBEDDING_API_KEY && { apiKey: EMBEDDING_API_KEY }),
      model: env.EMBEDDING_MODEL ?? '',
    },
    env.DESKBELL_ALLOW_PRIVATE_HOSTS === '1',
  )
  const model = config && connect(config, env.AI, fetch)
  if (config && !model) {
    const problem =
      'Name openai-compatible, or workers-ai with its base URL and key or the binding AI.'
    log('error', 'model.not-configured', { where: 'EMBEDDING', problem })
  }
  if (!config || !model) return undefined
  const price = env.EMBEDDING_PRICE ? Number(env.EMBEDDING_PRICE) : Number.NaN
  return {
    ...(price >= 0 && { price }),
    key: `${config.provider} ${config.baseUrl ?? ''} ${config.model}`,
    async embed(texts, abortSignal) {
      const { embeddings, usage } = await model.doEmbed({ values: [...texts], abortSignal })
      const tokens = usage?.tokens
      // 0 is what libraries write for a provider that said nothing.
      return { vectors: embeddings, ...(tokens && isTokenCount(tokens) && { tokens }) }
    },
  }
}

function connect(
  { provider, baseUrl, apiKey, model }: WrittenModel,
  ai: Ai | undefined,
  fetch: typeof globalThis.fetch,
) {
  switch (provider) {
    case 'openai-compatible':
      return createOpenAICompatible({
        name: 'configured',
        baseURL: baseUrl ?? '',
        ...(apiKey && { apiKey }),
        fetch,
      }).embeddingModel(model)
    case 'workers-ai':
      if (baseUrl && apiKey) {
        return workersAiByRest({ baseUrl, apiKey }, fetch).textEmbedding(model)
      }
      return ai && createWorkersAI({ binding: ai }).textEmbedding(model)
    case 'anthropic':
      return undefined // it has no embeddings
  }
}
