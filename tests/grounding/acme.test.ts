import { describe, expect, it } from 'vitest'
import { groundedRelease } from '../../edge/answer/grounding/check.ts'
import { numberSources } from '../../edge/answer/prompt.ts'
import { search } from '../../edge/knowledge/search.ts'
import { readBundle } from '../../edge/site/read-bundle.ts'
import type { Case } from '../bench/grounding/case.ts'
import { heldOutCases } from '../bench/grounding/held-out-cases.ts'
import { knownCases } from '../bench/grounding/known-cases.ts'
import { retoldCases } from '../bench/grounding/retold-cases.ts'
import { hasReached, isWhole, spoken } from '../bench/grounding/shown.ts'
import { filesIn, indexOfBundle } from '../knowledge/site-knowledge.ts'

const acme = indexOfBundle('demo/acme')
const reading = readBundle(filesIn('demo/acme'))
if ('faults' in reading) throw new Error('The demo is broken.')
const { site } = reading.bundle

/** What a visitor would read of an answer, and whether it stood as it was. */
async function shown({ question, article }: Case, answer: string) {
  const find = (query: string, limit: number) =>
    search(acme, { query, locale: 'en', limit }).passages
  const passages = find(question, 16)
  const source = numberSources(passages).find(({ url }) => url.endsWith(`/${article}`))
  const release = groundedRelease({
    site,
    passages,
    language: 'en',
    history: [
      {
        id: 'question',
        role: 'user',
        metadata: { author: 'visitor', at: 1 },
        parts: [{ type: 'text', text: question }],
      },
    ],
    secret: '',
    lookUp: async (sentence) => find(sentence, 6),
  })
  const steps = []
  for (const token of spoken(answer, source?.index ?? 1).match(/\s*\S+/g) ?? []) {
    steps.push(await release.push(token))
  }
  steps.push(await release.flush())
  return steps.map(({ text }) => text).join('')
}

async function shares(cases: readonly Case[]) {
  const missed: string[] = []
  let honest = 0
  let stopped = 0
  for (const one of cases) {
    if (isWhole(one.honest, await shown(one, one.honest))) honest += 1
    else missed.push(`held: ${one.honest}`)
    if (!hasReached(one.lie[1], await shown(one, one.lie[1]))) stopped += 1
    else missed.push(`shown: ${one.lie[1]}`)
  }
  return { honest: honest / cases.length, stopped: stopped / cases.length, missed }
}

describe('Answers about the demo shop', () => {
  // Floors, not each one: the articles may change.
  it('are stopped where they lie and shown where they are honest, among known cases', async () => {
    const { honest, stopped, missed } = await shares(knownCases)
    expect(honest, missed.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(stopped, missed.join('\n')).toBeGreaterThanOrEqual(0.96)
  })

  it('are so where the articles are told in other words, and lies are made of their own', async () => {
    const { honest, stopped, missed } = await shares(retoldCases)
    expect(honest, missed.join('\n')).toBeGreaterThanOrEqual(0.96)
    expect(stopped, missed.join('\n')).toBeGreaterThanOrEqual(0.93)
  })

  it('are so among cases that were written after the checks', async () => {
    const { honest, stopped } = await shares(heldOutCases)
    expect(honest).toBeGreaterThanOrEqual(0.92)
    expect(stopped).toBeGreaterThanOrEqual(0.92)
  })
})
