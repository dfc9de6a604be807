import * as v from 'valibot'
import { priceSchema } from '../../shared/site.ts'
import type { Env } from '../env.ts'
import { isPrivateHost } from '../handoff/private-host.ts'
import { log } from '../log.ts'

export const providers = ['openai-compatible', 'anthropic', 'workers-ai'] as const
export type Provider = (typeof providers)[number]

// Every message is our own: the library's would repeat what was written, which may be a key.
const textSchema = v.pipe(
  v.string('Write a text.'),
  v.minLength(1, 'Write something here.'),
  v.maxLength(2_000, 'This is too long.'),
)

const configSchema = v.pipe(
  v.strictObject(
    {
      provider: v.picklist(providers, `Write one of ${providers.join(', ')}.`),
      baseUrl: v.exactOptional(
        v.pipe(
          textSchema,
          v.check(isWebUrl, 'Write a whole web address, beginning with https:// or http://.'),
          v.transform((url) => url.replace(/\/$/, '')),
        ),
      ),
      apiKey: v.exactOptional(textSchema),
      model: textSchema,
      price: v.exactOptional(priceSchema),
    },
    ({ expected, path }) => {
      if (expected === 'never') return 'There is no such field.'
      return path ? 'This field is missing.' : 'Write an object with a provider and a model.'
    },
  ),
  v.check(
    ({ provider, baseUrl }) => provider !== 'openai-compatible' || baseUrl !== undefined,
    'An openai-compatible provider needs a base URL.',
  ),
  v.check(
    ({ provider, apiKey }) => provider !== 'anthropic' || apiKey !== undefined,
    'The provider anthropic needs an API key.',
  ),
  v.check(
    ({ provider, baseUrl, apiKey }) =>
      provider !== 'workers-ai' || (baseUrl === undefined) === (apiKey === undefined),
    'The provider workers-ai needs both the base URL of the account and a key, or neither and the binding AI.',
  ),
)

/** A model as the environment writes it, found right. */
export type WrittenModel = v.InferOutput<typeof configSchema>

/** One model that the environment names, and where to ask it. */
export type ModelConfig = WrittenModel & {
  /** Place in the order, from 1: `LLM_MODEL` is 1, the first of `LLM_FALLBACKS` is 2. */
  place: number
}

/** Models that may be asked in one turn. */
const mostModels = 8

type ConfigEnv = Pick<
  Env,
  | 'LLM_PROVIDER'
  | 'LLM_BASE_URL'
  | 'LLM_API_KEY'
  | 'LLM_MODEL'
  | 'LLM_INPUT_PRICE'
  | 'LLM_OUTPUT_PRICE'
  | 'LLM_FALLBACKS'
  | 'DESKBELL_ALLOW_PRIVATE_HOSTS'
>

/**
 * The models that the environment names, in the order in which they are asked. One that is written
 * wrong is left out, and a log line says what to mend; the others are asked all the same.
 */
export function readModelConfigs(env: ConfigEnv): ModelConfig[] {
  const { LLM_PROVIDER, LLM_BASE_URL, LLM_API_KEY, LLM_MODEL, LLM_FALLBACKS } = env
  const { LLM_INPUT_PRICE, LLM_OUTPUT_PRICE } = env
  if (LLM_PROVIDER === 'embedded') return []
  const entries: { where: string; entry: unknown }[] = []
  if (LLM_PROVIDER) {
    entries.push({
      where: 'LLM_PROVIDER',
      entry: {
        provider: LLM_PROVIDER,
        ...(LLM_BASE_URL && { baseUrl: LLM_BASE_URL }),
        ...(LLM_API_KEY && { apiKey: LLM_API_KEY }),
        model: LLM_MODEL ?? '',
        ...((LLM_INPUT_PRICE || LLM_OUTPUT_PRICE) && {
          price: { input: numberOf(LLM_INPUT_PRICE), output: numberOf(LLM_OUTPUT_PRICE) },
        }),
      },
    })
  }
  const fallbacks = LLM_FALLBACKS ? readFallbacks(LLM_FALLBACKS) : []
  fallbacks.forEach((entry, at) => {
    entries.push({ where: `LLM_FALLBACKS[${at}]`, entry })
  })
  if (entries.length > mostModels) complain('LLM_FALLBACKS', `More than ${mostModels} models.`)
  const first = LLM_PROVIDER ? 1 : 2
  const allowPrivate = env.DESKBELL_ALLOW_PRIVATE_HOSTS === '1'
  return entries.slice(0, mostModels).flatMap(({ where, entry }, at) => {
    const config = readModelConfig(where, entry, allowPrivate)
    return config ? [{ ...config, place: first + at }] : []
  })
}

/** What is no number stays as it is, for the schema to refuse. */
function numberOf(text: string | undefined): unknown {
  return text?.trim() ? Number(text) : text
}

function readFallbacks(json: string): unknown[] {
  try {
    const list: unknown = JSON.parse(json)
    if (Array.isArray(list)) return list
  } catch {
    // Told below, in the same words: the parser's own would quote the text.
  }
  complain('LLM_FALLBACKS', 'Write a JSON array of {provider, baseUrl, apiKey, model, price}.')
  return []
}

/** Reads one model; undefined where it is written wrong, with a log line that says what to mend. */
export function readModelConfig(
  where: string,
  entry: unknown,
  allowPrivate: boolean,
): WrittenModel | undefined {
  const result = v.safeParse(configSchema, entry)
  if (!result.success) {
    for (const issue of result.issues) complain(`${where}${fieldOf(issue)}`, issue.message)
    return undefined
  }
  const { baseUrl } = result.output
  if (baseUrl && !allowPrivate && isPrivateHost(new URL(baseUrl).hostname)) {
    complain(`${where}.baseUrl`, 'A private address is not asked.')
    return undefined
  }
  return result.output
}

/** The name of the field, where it is one of ours: what else stands there may be anything. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.[0]?.key
  return typeof key === 'string' && Object.hasOwn(configSchema.entries, key) ? `.${key}` : ''
}

function complain(where: string, problem: string): void {
  log('error', 'model.not-configured', { where, problem })
}

function isWebUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}
