import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { createWorkersAI } from 'workers-ai-provider'
import type { Env } from '../env.ts'
import { log } from '../log.ts'
import { gatheredFetch, type Model } from './gathered-answer.ts'
import { type ModelConfig, type Provider, readModelConfigs } from './model-config.ts'
import type { Price } from './usage.ts'
import { workersAiByRest } from './workers-ai-rest.ts'
import { checkedAi, checkedFetch } from './workers-ai-stream.ts'

/** A model that can be asked. */
export type ConfiguredModel = {
  /** Place in the order, from 1. */
  place: number
  provider: Provider
  /** What its circuit breaker is kept under: the same for the same model at the same place. */
  key: string
  model: Model
  /** Where the environment says what it costs. */
  price?: Price
}

const known = new WeakMap<Env, ConfiguredModel[]>()

/** The models that the environment names, in the order in which they are asked; none where it names none. */
export function modelsFrom(env: Env): ConfiguredModel[] {
  let models = known.get(env)
  if (!models) {
    models = readModelConfigs(env).flatMap((config) => configuredModel(config, env.AI))
    known.set(env, models)
  }
  return models
}

/** Connects a configuration with its provider; nothing, and a log line, where its binding is missing. */
export function configuredModel(
  config: ModelConfig,
  ai?: Ai,
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
): ConfiguredModel[] {
  const { place, provider, baseUrl = '', price } = config
  const model = connect(config, ai, fetch)
  const key = `${provider} ${baseUrl} ${config.model}`
  if (model) return [{ place, provider, key, model, ...(price && { price }) }]
  log('error', 'model.not-configured', { place, problem: 'Bind AI, or give base URL and key.' })
  return []
}

function connect(
  { provider, baseUrl, apiKey, model }: ModelConfig,
  ai: Ai | undefined,
  fetch: typeof globalThis.fetch,
): Model | undefined {
  switch (provider) {
    case 'openai-compatible':
      return createOpenAICompatible({
        name: 'configured',
        baseURL: baseUrl ?? '',
        ...(apiKey && { apiKey }),
        fetch: gatheredFetch(fetch),
      })(model)
    case 'anthropic':
      return createAnthropic({
        ...(baseUrl && { baseURL: baseUrl }),
        apiKey: apiKey ?? '',
        fetch: gatheredFetch(fetch),
      })(model)
    case 'workers-ai':
      if (baseUrl && apiKey) {
        // Checked first: of a piece in which something is wrong no word would pass.
        return workersAiByRest({ baseUrl, apiKey }, gatheredFetch(checkedFetch(fetch)))(model)
      }
      return ai && createWorkersAI({ binding: checkedAi(ai) })(model)
  }
}
