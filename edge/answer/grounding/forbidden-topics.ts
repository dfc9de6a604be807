import type { Site } from '../../../shared/site.ts'

export type ForbiddenTopic = Site['guardrails']['forbiddenTopics'][number]

/** The topic of those that a site forbids which a text speaks of, by its words; in any case and form of accents. */
export function topicIn(
  text: string,
  topics: readonly ForbiddenTopic[],
): ForbiddenTopic | undefined {
  if (topics.length === 0) return undefined
  const read = ` ${wordsOf(text)} `
  return topics.find(({ topic, words }) =>
    [topic, ...words].some((word) => read.includes(` ${wordsOf(word)} `)),
  )
}

function wordsOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''
}
