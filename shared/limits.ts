/**
 * Ceilings that both sides of the wire know. Everything that grows has one; passing it is a
 * clear error, never a crash.
 */
export const limits = {
  /** Characters (UTF-16 units) of one visitor's or agent's message. */
  messageText: 4_000,
  /** Parts in one message that a client sends. */
  messageParts: 8,
  /** Bytes of a visitor's or an agent's request body. */
  requestBody: 64 * 1024,
  /** Bytes of a `/v1/chat` body: clients of the AI SDK send the whole history, of which one message is read. */
  chatBody: 1024 * 1024,
  /** Bytes of a pushed site bundle. */
  bundleBody: 8 * 1024 * 1024,
  /** Files in a site bundle. */
  bundleFiles: 2_000,
  /** Characters of one file of a site bundle. */
  bundleFile: 256 * 1024,
  /** Events in one page of the JSON carrier. */
  eventPage: 200,
  /** Conversations in one page of a list. */
  conversationPage: 50,
  /** Events that one conversation may hold. */
  conversationEvents: 5_000,
  /** Visitor messages that may wait behind a running turn. */
  waitingTurns: 20,
  /** Readers (sockets and streams) of one conversation at once. */
  readers: 20,
  /** Characters of an assistant's answer; past it the answer is cut. */
  answerText: 16_000,
} as const
