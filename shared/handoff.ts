import * as v from 'valibot'
import { actorSchema, handoffTriggerSchema, statusSchema } from './event.ts'
import { knownVisitorSchema } from './identity.ts'
import { agentSchema, messageSchema } from './message.ts'
import { toolCallSchema } from './tool-call.ts'
import { understandingSummarySchema } from './understanding.ts'

/** Bytes of JSON that a transcript in a webhook may take; beyond it the oldest messages go first. */
export const transcriptBytes = 20_000

const conversationPart = v.object({
  site: v.string(),
  conversation: v.object({ id: v.string(), status: statusSchema, startedAt: v.number() }),
  visitor: knownVisitorSchema,
})

/** Why and with what a conversation waits for people. */
export const handoffBriefSchema = v.object({
  handoff: v.object({ id: v.string(), requestedAt: v.number() }),
  reason: v.object({ trigger: handoffTriggerSchema, detail: v.optional(v.string()) }),
  team: v.optional(v.string()),
  priority: v.picklist(['low', 'normal', 'high', 'urgent']),
  summary: v.string(),
  suggestedNextSteps: v.array(v.string()),
  /** Absent where the visitor wrote nothing that the assistant answered. */
  understanding: v.exactOptional(understandingSummarySchema),
  /** The newest calls of tools with what came of them, oldest first; absent where there was none. */
  toolCalls: v.exactOptional(v.array(v.object({ at: v.number(), ...toolCallSchema.entries }))),
})
export type HandoffBrief = v.InferOutput<typeof handoffBriefSchema>

/** `data` of `handoff.requested`, version 1: all that an agent needs. Personal data is masked unless the endpoint says `reveal`. */
export const handoffRequestedSchema = v.object({
  version: v.literal(1),
  ...conversationPart.entries,
  ...handoffBriefSchema.entries,
  transcript: v.object({
    messages: v.array(messageSchema),
    truncated: v.boolean(),
    /** Where the whole can be read (with an agent's API key). */
    url: v.string(),
  }),
  visitor: v.object({ ...knownVisitorSchema.entries, locale: v.optional(v.string()) }),
  page: v.optional(v.object({ url: v.string(), title: v.optional(v.string()) })),
  /** Where to answer, with an agent's API key as Bearer. */
  reply: v.object({
    accept: v.string(),
    messages: v.string(),
    release: v.string(),
    resolve: v.string(),
  }),
})
export type HandoffRequested = v.InferOutput<typeof handoffRequestedSchema>

/** What each type of webhook carries in `data`. */
export const webhookDataSchemas = {
  'conversation.started': v.object({
    ...conversationPart.entries,
    page: v.optional(v.object({ url: v.string(), title: v.optional(v.string()) })),
  }),
  'message.created': v.object({
    ...conversationPart.entries,
    seq: v.number(),
    message: messageSchema,
  }),
  'handoff.requested': handoffRequestedSchema,
  'handoff.accepted': v.object({
    ...conversationPart.entries,
    handoff: v.object({ id: v.string() }),
    agent: agentSchema,
  }),
  'handoff.released': v.object({
    ...conversationPart.entries,
    handoff: v.object({ id: v.string() }),
    by: actorSchema,
    note: v.optional(v.string()),
  }),
  'handoff.expired': v.object({
    ...conversationPart.entries,
    handoff: v.object({ id: v.string() }),
    /** Milliseconds that the visitor had waited. */
    waited: v.number(),
  }),
  'conversation.resolved': v.object({
    ...conversationPart.entries,
    by: actorSchema,
    outcome: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
  /** Nothing is kept of this visitor any more; whoever has copies of these conversations should follow. */
  'visitor.erased': v.object({
    site: v.string(),
    visitor: v.object({ id: v.string() }),
    /** Ids of all conversations that were erased with the visitor. */
    conversations: v.array(v.string()),
  }),
}
export type WebhookData = {
  [K in keyof typeof webhookDataSchemas]: v.InferOutput<(typeof webhookDataSchemas)[K]>
}

/** The body of every webhook, as Standard Webhooks has it. `timestamp` is ISO 8601: when it happened, not when it was sent. */
export type WebhookBody = {
  [K in keyof WebhookData]: { type: K; timestamp: string; data: WebhookData[K] }
}[keyof WebhookData]
