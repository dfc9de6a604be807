import type { Site } from '../../../shared/site.ts'

export type ForbiddenTopic = Site['guardrails']['forbiddenTopics'][number]

/** Scripts that put no blank around a word, or that hang its endings onto it. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** Marks that may be left out: Latin, Greek and Cyrillic accents, Hebrew and Arabic points. Other marks make other letters. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g

/**
 * The topic of those that a site forbids which a text speaks of, by its words; in any case and form
 * of accents. Where a script puts no blanks between words, a word of two signs or more is found inside others.
 */
export function topicIn(
  text: string,
  topics: readonly ForbiddenTopic[],
): ForbiddenTopic | undefined {
  if (topics.length === 0) return undefined
  const read = ` ${wordsOf(text)} `
  const run = unspaced.test(text) ? runOf(text) : ''
  return topics.find(({ topic, words }) =>
    [topic, ...words].some((word) => {
      if (read.includes(` ${wordsOf(word)} `)) return true
      const signs = run !== '' && unspaced.test(word) ? runOf(word) : ''
      return signs.length > 1 && run.includes(signs)
    }),
  )
}

function wordsOf(text: string): string {
  const plain = text.normalize('NFKD').replace(accents, '').toLowerCase()
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''
}

/** All letters and digits in a row. */
function runOf(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase()
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('') ?? ''
}
