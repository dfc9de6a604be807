import type { Citation, QuickReply } from '../../shared/message.ts'

/** An answer without a model: the site's own sentences, and what to tap next. */
export type EmbeddedAnswer = {
  /** Whether the visitor's question was answered. */
  known: boolean
  /** From 0 to 1, of the answer. */
  confidence: number
  /** Markdown; `[1]` stands behind what citation 1 supports. */
  text: string
  citations: Citation[]
  quickReplies?: QuickReply[]
  /** The visitor asked for a person. */
  handoff?: true
  /** A person is offered: it is the next thing to say yes to. */
  offersPerson?: true
}
