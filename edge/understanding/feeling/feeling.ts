import { frustrationOf } from './frustration.ts'
import { sentimentOf } from './sentiment.ts'
import { tokensOf } from './tokens.ts'
import { urgencyOf } from './urgency.ts'

/** `sentiment` −1..1; `frustration` and `urgency` 0..1. */
export type Feeling = { sentiment: number; frustration: number; urgency: number }

/** How the writer of a message feels; `language` is ISO 639-1. */
export function feelingOf(text: string, language = 'en'): Feeling {
  const tokens = tokensOf(text)
  const sentiment = sentimentOf(tokens, language)
  return {
    sentiment,
    frustration: frustrationOf(text, tokens, sentiment),
    urgency: urgencyOf(text, tokens),
  }
}
