import type { EmbeddedAnswer } from './embedded-answer.ts'

/** What is said to a question about a topic that the site forbids. */
export function forbiddenAnswer(topic: string): EmbeddedAnswer {
  return {
    known: true,
    confidence: 1,
    text: `I'm sorry, I can't speak about ${topic} here. Would you like to talk to a person?`,
    citations: [],
    quickReplies: [{ id: 'person', label: 'Talk to a person', action: 'handoff' }],
  }
}
