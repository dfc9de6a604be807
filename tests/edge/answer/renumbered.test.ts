import { expect, it } from 'vitest'
import { renumbered } from '../../../edge/answer/renumbered.ts'
import type { FoundPassage } from '../../../edge/knowledge/search.ts'

const help = 'https://shop.example/help'
const passage = (name: string) => ({ url: `${help}/${name}`, title: name, heading: '', text: name })
const passages = ['returns', 'delivery', 'refunds'].map(passage) as FoundPassage[] // the rest is for the search
const citation = (name: string, sourceId: string) =>
  ({ type: 'source-url', sourceId, url: `${help}/${name}`, title: name }) as const

it('gives each article the number that the model knew it by, and cites none twice', () => {
  const answer = {
    known: true,
    confidence: 1,
    text: 'Five days [1]. Unworn [2]. See [7].',
    citations: [citation('refunds', '1'), citation('returns', '2')],
  }
  expect(renumbered(answer, passages, new Set(['1']))).toEqual({
    ...answer,
    text: 'Five days [3]. Unworn [1]. See [7].',
    citations: [citation('refunds', '3')],
  })
})
