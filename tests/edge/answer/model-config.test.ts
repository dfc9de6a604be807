import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest'
import { readModelConfigs } from '../../../edge/answer/model-config.ts'
import { configuredModel, modelsFrom } from '../../../edge/answer/provider.ts'

const key = 'sk-a-secret-key'
let errors: MockInstance<typeof console.error>

beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  expect(JSON.stringify(errors.mock.calls)).not.toContain(key)
  errors.mockRestore()
})

function told(): { where?: string; problem?: string }[] {
  return errors.mock.calls.map(([line]) => JSON.parse(String(line)))
}

const first = {
  LLM_PROVIDER: 'openai-compatible',
  LLM_BASE_URL: 'https://api.model.example/v1/',
  LLM_API_KEY: key,
  LLM_MODEL: 'one',
}

it('reads the first model and its fallbacks in order', () => {
  const fallbacks = [
    { provider: 'anthropic', apiKey: key, model: 'two' },
    { provider: 'workers-ai', model: '@cf/three' },
  ]
  const configs = readModelConfigs({ ...first, LLM_FALLBACKS: JSON.stringify(fallbacks) })
  expect(configs).toEqual([
    {
      provider: 'openai-compatible',
      baseUrl: 'https://api.model.example/v1',
      apiKey: key,
      model: 'one',
      place: 1,
    },
    { ...fallbacks[0], place: 2 },
    { ...fallbacks[1], place: 3 },
  ])
  expect(told()).toEqual([])
})

it('reads what models cost, and leaves out one whose price is none', () => {
  const price = { input: 0.15, output: 0.6 }
  const prices = { LLM_INPUT_PRICE: '0.15', LLM_OUTPUT_PRICE: '0.6' }
  const fallback = { provider: 'anthropic', apiKey: key, model: 'two', price }
  const read = readModelConfigs({ ...first, ...prices, LLM_FALLBACKS: JSON.stringify([fallback]) })
  expect(read.map((config) => config.price)).toEqual([price, price])
  expect(read.flatMap((config) => configuredModel(config)).map((one) => one.price)).toEqual([
    price,
    price,
  ])
  expect(told()).toEqual([])
  expect(readModelConfigs({ ...first, LLM_INPUT_PRICE: '0.15' })).toEqual([])
  expect(readModelConfigs({ ...first, ...prices, LLM_OUTPUT_PRICE: 'cheap' })).toEqual([])
  expect(told().map(({ where }) => where)).toEqual(['LLM_PROVIDER.price', 'LLM_PROVIDER.price'])
})

it('names no model where none is named, or the embedded engine is', () => {
  expect(readModelConfigs({})).toEqual([])
  expect(readModelConfigs({ ...first, LLM_PROVIDER: 'embedded', LLM_FALLBACKS: '[' })).toEqual([])
  expect(told()).toEqual([])
})

it('leaves out what is written wrong, says what to mend, and keeps the rest', () => {
  const fallbacks = [
    { provider: key, model: 'x' },
    { provider: 'anthropic', model: 'x' },
    { provider: 'openai-compatible', baseUrl: key, model: 'x' },
    { provider: 'workers-ai', apiKey: key, model: 'x' },
    { baseUrl: 'https://api.model.example' },
    { provider: 'anthropic', apiKey: key, model: 'right' },
  ]
  const env = { ...first, LLM_MODEL: '', LLM_FALLBACKS: JSON.stringify(fallbacks) }
  expect(readModelConfigs(env)).toMatchObject([{ model: 'right', place: 7 }])
  expect(told().map(({ where, problem }) => `${where}: ${problem}`)).toEqual([
    'LLM_PROVIDER.model: Write something here.',
    'LLM_FALLBACKS[0].provider: Write one of openai-compatible, anthropic, workers-ai.',
    'LLM_FALLBACKS[1]: The provider anthropic needs an API key.',
    'LLM_FALLBACKS[2].baseUrl: Write a whole web address, beginning with https:// or http://.',
    'LLM_FALLBACKS[3]: The provider workers-ai needs both the base URL of the account and a key, or neither and the binding AI.',
    'LLM_FALLBACKS[4].provider: This field is missing.',
    'LLM_FALLBACKS[4].model: This field is missing.',
  ])
})

it.each([
  '{',
  `"${key}"`,
  'null',
  `{"apiKey":"${key}"}`,
  `[${key}]`,
  `[["${key}"]]`,
  `[{"${key}":1,"provider":"anthropic","apiKey":"k","model":"m"}]`,
  '[null]',
  '[{"__proto__":{"provider":"anthropic"}}]',
])('asks the first model alone, and does not crash, when the fallbacks are %s', (LLM_FALLBACKS) => {
  const configs = readModelConfigs({ ...first, LLM_FALLBACKS })
  expect(configs.map(({ model }) => model)).toEqual(['one'])
  expect(told()[0]?.where).toMatch(/^LLM_FALLBACKS/)
})

it('asks no private address, save where that is allowed', () => {
  const LLM_BASE_URL = 'http://127.0.0.1:9/v1'
  expect(readModelConfigs({ ...first, LLM_BASE_URL })).toEqual([])
  expect(told()[0]?.problem).toBe('A private address is not asked.')
  expect(
    readModelConfigs({ ...first, LLM_BASE_URL, DESKBELL_ALLOW_PRIVATE_HOSTS: '1' }),
  ).toHaveLength(1)
})

it('needs the binding for Workers AI where no account is given', () => {
  expect(configuredModel({ place: 1, provider: 'workers-ai', model: '@cf/one' })).toEqual([])
  expect(told()[0]?.problem).toBe('Bind AI, or give base URL and key.')
})

it('reads the environment once', () => {
  const env = { LLM_PROVIDER: 'nobody' } as Parameters<typeof modelsFrom>[0] // the rest of it is not looked at
  expect(modelsFrom(env)).toBe(modelsFrom(env))
  expect(told()).toHaveLength(2)
})
