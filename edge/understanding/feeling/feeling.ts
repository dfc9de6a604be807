import { frustrationOf } from './frustration.ts'
import { sentimentOf } from './sentiment.ts'
import { tokensOf } from './tokens.ts'
import { toneOf } from './tone.ts'
import { urgencyOf } from './urgency.ts'

/** `sentiment` −1..1; `frustration` and `urgency` 0..1. */
export type Feeling = { sentiment: number; frustration: number; urgency: number }

/** How the writer of a message feels; `language` is ISO 639-1. */
export function feelingOf(text: string, language = 'en'): Feeling {
  const tokens = tokensOf(text)
  const english = language === 'en' || language === 'und'
  const sentiment = sentimentOf(tokens, language, english ? toneOf(text) : 0)
  return {
    sentiment,
    frustration: frustrationOf(text, tokens, sentiment),
    urgency: urgencyOf(text, tokens),
  }
}
