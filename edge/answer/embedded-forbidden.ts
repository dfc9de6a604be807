import type { EmbeddedAnswer } from './embedded-answer.ts'
import { embeddedTexts } from './embedded-texts.ts'

/** What is said to a question about a topic that the site forbids. */
export function forbiddenAnswer(
  language: string,
  names: { site: string; assistant: string; topic: string },
): EmbeddedAnswer {
  const texts = embeddedTexts(language, names)
  return {
    known: true,
    confidence: 1,
    text: texts.forbidden,
    citations: [],
    quickReplies: [{ id: 'person', label: texts.toPerson, action: 'handoff' }],
    offersPerson: true,
  }
}
