import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModel } from 'ai'
import type { Env } from '../env.ts'
import { isPrivateHost } from '../handoff/private-host.ts'
import { log } from '../log.ts'

/** The model that the environment names; undefined where it names none, or not wholly. */
export function modelFrom(env: Env): LanguageModel | undefined {
  const { LLM_PROVIDER, LLM_BASE_URL, LLM_API_KEY, LLM_MODEL } = env
  if (!LLM_PROVIDER || LLM_PROVIDER === 'embedded') return undefined
  if (LLM_PROVIDER !== 'openai-compatible' || !LLM_BASE_URL || !LLM_MODEL) {
    log('error', 'model.not-configured', { provider: LLM_PROVIDER })
    return undefined
  }
  const { hostname } = new URL(LLM_BASE_URL)
  if (env.DESKBELL_ALLOW_PRIVATE_HOSTS !== '1' && isPrivateHost(hostname)) {
    log('error', 'model.private-host', { provider: LLM_PROVIDER })
    return undefined
  }
  const provider = createOpenAICompatible({
    name: 'configured',
    baseURL: LLM_BASE_URL,
    ...(LLM_API_KEY && { apiKey: LLM_API_KEY }),
  })
  return provider(LLM_MODEL)
}
