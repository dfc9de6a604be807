import { expect, it } from 'vitest'
import { configuredModel } from '../../../edge/answer/provider.ts'
import { type Conduct, defaultAnswer, providerWords, wireOf } from '../../support/scripted-wire.ts'

const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: 'Hello' }] }]

/** What a deploy environment binds as `AI`: `run` gives the stream, or throws. */
function binding(conduct: Conduct): Ai {
  const run = async () => {
    const wire = wireOf('workers-ai', conduct)
    if (typeof wire === 'string') throw new Error(`3040: ${providerWords}`)
    const bytes = [...wire.pieces].map((piece) => new TextEncoder().encode(piece))
    return new ReadableStream({
      start(controller) {
        for (const piece of bytes) controller.enqueue(piece)
        controller.close()
      },
    })
  }
  return { run } as unknown as Ai // the one method of it that text needs
}

async function parts(conduct: Conduct): Promise<{ type: string; delta?: string }[]> {
  const [configured] = configuredModel(
    { place: 1, provider: 'workers-ai', model: '@cf/scripted/model' },
    binding(conduct),
  )
  if (typeof configured?.model !== 'object') throw new Error('No model.')
  const { stream } = await configured.model.doStream({ prompt })
  const all = []
  for await (const part of stream) all.push(part)
  return all
}

it('asks the bound Workers AI where no account is given', async () => {
  const text = (await parts({ kind: 'answers' })).map(({ delta = '' }) => delta).join('')
  expect(text).toBe(defaultAnswer)
})

it('fails at what cannot be read, in our words', async () => {
  const garbled = parts({ kind: 'garbled', words: 2 })
  await expect(garbled).rejects.toMatchObject({ code: 'model-garbled' })
  const broken = parts({ kind: 'error-inside', words: 2 })
  await expect(broken).rejects.toMatchObject({ code: 'model-error' })
})

it('knows a binding without capacity for a limited provider', async () => {
  await expect(parts({ kind: 'hangs-up' })).rejects.toMatchObject({ statusCode: 429 })
})
