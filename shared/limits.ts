/**
 * Ceilings that both sides of the wire know. Everything that grows has one; passing it is a
 * clear error, never a crash.
 */
export const limits = {
  /** Characters (UTF-16 units) of one visitor's or agent's message, all its parts together. */
  messageText: 4_000,
  /** Parts in one message that a client sends. */
  messageParts: 8,
  /** Bytes of a visitor's or an agent's request body. */
  requestBody: 64 * 1024,
  /** Bytes of a `/v1/chat` body: clients of the AI SDK send the whole history, of which one message is read. */
  chatBody: 1024 * 1024,
  /** Bytes of a pushed site bundle: about ten times as many are in memory while it is taken in. */
  bundleBody: 12 * 1024 * 1024,
  /** How deep a body's JSON may nest. */
  bodyDepth: 64,
  /** Values in a body's JSON: faults are listed for each, so their number must not run away. */
  bodyValues: 50_000,
  /** Files in a site bundle: ten thousand articles, and the rest. */
  bundleFiles: 12_000,
  /** Characters of one file of a site bundle. */
  bundleFile: 256 * 1024,
  /** Events in one page of the JSON carrier. */
  eventPage: 200,
  /** Conversations in one page of a list. */
  conversationPage: 50,
  /** Events that one conversation may hold before it takes no more messages. */
  conversationEvents: 5_000,
  /** Events above that for what must stay possible in a full one: asking for a person, ending it. */
  reservedEvents: 200,
  /** Conversations that one visitor may have in all, and may begin in an hour. */
  visitorConversations: 200,
  visitorConversationsPerHour: 20,
  /** Visitor messages that may wait behind a running turn. */
  waitingTurns: 20,
  /** Readers (sockets and streams) of one conversation at once. */
  readers: 20,
  /**
   * Bytes that one WebSocket carries before it is closed with `socketSpent`. The platform tells
   * nobody how much of what was sent still waits for a slow reader, so all of it counts as waiting.
   */
  socketBytes: 4 * 1024 * 1024,
  /** Bytes that may wait for the reader of a stream (SSE, `/v1/chat`); past it the stream breaks off. */
  streamBytes: 256 * 1024,
  /** Characters of a signed identity, of its `sub`, and bytes of what else it says of a person (JSON, UTF-8). */
  identityToken: 4_000,
  identitySubject: 255,
  identityProfile: 1_024,
  /** Characters of a session token: it must fit into a header. */
  sessionToken: 4_096,
  /** Characters of an assistant's answer; past it the answer is cut. */
  answerText: 16_000,
} as const

/** Close code of a socket that has carried its share: come back with the last seq that was seen. */
export const socketSpent = 4_008
/** Close code of a socket whose client sent something: commands go over HTTP. */
export const socketOnlyReads = 1_008

/** Close code of a socket whose conversation was erased: there is nothing to come back to. */
export const socketErased = 4_010

/** So many at once, and as many again in each `per` milliseconds. */
export type Rate = { burst: number; per: number }

/**
 * How often, at most. All are far above what people do, a company behind one address included, and
 * far below what would hurt; what is refused is a 429 with `Retry-After`.
 */
export const rates = {
  /** Messages of one visitor in one conversation. */
  messages: { burst: 120, per: 10_000 },
  /** Changes between assistant and people by one visitor in one conversation: each rings at the team's. */
  handoffs: { burst: 30, per: 60_000 },
  /** Sessions begun from one address. */
  sessionsPerAddress: { burst: 120, per: 60_000 },
  /** All calls of visitors from one address. */
  callsPerAddress: { burst: 3_000, per: 60_000 },
  /** Sessions begun on one site. */
  sessionsPerSite: { burst: 6_000, per: 60_000 },
  /** Commands of all visitors of one site. */
  commandsPerSite: { burst: 12_000, per: 60_000 },
  /** Exports of one visitor's data: each reads every conversation. */
  exportsPerVisitor: { burst: 20, per: 60_000 },
  /** Wrong API keys from one address; whoever has sent these is refused unheard. */
  wrongKeysPerAddress: { burst: 30, per: 60_000 },
} as const satisfies Record<string, Rate>
export type RateName = keyof typeof rates
