/**
 * What this desk reads of Deskbell's public contract: the payloads of webhooks and the answers of
 * the agent API. Both carry more; the edge's /openapi.json and the documentation list all of it.
 */

export type Status = 'assistant' | 'offered' | 'queued' | 'agent' | 'resolved'

export type Agent = { id: string; name: string }

/** A message is an AI SDK `UIMessage`. Personal data stands in it as placeholders: `<EMAIL_1>`. */
export type Message = {
  id: string
  metadata: { author: 'visitor' | 'assistant' | 'agent' | 'system'; at: number; agent?: Agent }
  parts: Part[]
}

export type Part =
  | { type: 'text'; text: string }
  | { type: 'source-url'; sourceId: string; url: string; title?: string }
  | { type: 'data-reply'; data: { label?: string } }
  | { type: 'data-notice'; data: { text: string } }

/** The body of a webhook. Types that this desk does not know are let through unread. */
export type Webhook = { timestamp: string } & (
  | { type: 'handoff.requested'; data: OfConversation & HandoffRequested }
  | { type: 'handoff.accepted'; data: OfConversation & { agent: Agent } }
  | { type: 'message.created'; data: OfConversation & { message: Message } }
  | { type: 'handoff.released' | 'handoff.expired' | 'conversation.resolved'; data: OfConversation }
  | { type: 'visitor.erased'; data: { conversations: string[] } }
  | { type: 'webhook.test'; data: object }
)

/** Who writes. Of a verified visitor the site has said it; masked, unless the endpoint may see values. */
export type Visitor = {
  id: string
  assurance: 'anonymous' | 'verified'
  name?: string
  email?: string
  phone?: string
}

type OfConversation = {
  conversation: { id: string; status: Status; startedAt: number }
  visitor: Visitor
}

/** Of the live events of a conversation, what a desk that is told by webhooks still looks for. */
export type LiveEvent =
  | { type: 'typing'; author: 'visitor'; on: boolean }
  | { type: 'message'; message: Message }
  | { type: 'other' }

/** Why and with what a conversation waits for people. */
export type Brief = {
  handoff: { requestedAt: number }
  reason: { trigger: string; detail?: string }
  team?: string
  priority: string
  summary: string
  suggestedNextSteps: string[]
  /** What the assistant looked up in the site's own systems, with what came of it. */
  toolCalls?: { tool: string; result?: unknown; fault?: string }[]
}

type HandoffRequested = Brief & {
  transcript: { messages: Message[]; truncated: boolean; url: string }
  page?: { url: string; title?: string }
}

/** An item of `GET /v1/agent/conversations`. */
export type Conversation = {
  id: string
  status: Status
  lastSeq: number
  startedAt: number
  updatedAt: number
  team?: string
  agent?: Agent
  preview: string
}

/** `GET /v1/agent/conversations/:id` */
export type Context = Conversation & {
  visitor: Visitor
  brief?: Brief
  page?: { url: string; title?: string }
  messages: Message[]
}
