import * as v from 'valibot'
import { agentSchema, dataPartSchemas, messageMetadataSchema, messageSchema } from './message.ts'
import { toolCallSchema } from './tool-call.ts'
import { understandingSchema } from './understanding.ts'

export const statuses = ['assistant', 'offered', 'queued', 'agent', 'resolved'] as const
export const statusSchema = v.picklist(statuses)
/** Who has the word: see DESIGN, "Concepts". From `queued` on people own the conversation. */
export type Status = v.InferOutput<typeof statusSchema>

/** True while people own the conversation and the assistant is silent. */
export function isPeoples(status: Status): boolean {
  return status === 'queued' || status === 'agent'
}

/** Whose command made an event. */
export const actorSchema = v.picklist(['visitor', 'assistant', 'agent', 'system'])
export type Actor = v.InferOutput<typeof actorSchema>

/** Why a person was asked for: `offer-accepted` where the assistant had offered one. */
export const handoffTriggers = ['visitor-asked', 'offer-accepted', 'agent-took-over'] as const
export const handoffTriggerSchema = v.picklist(handoffTriggers)
export type HandoffTrigger = v.InferOutput<typeof handoffTriggerSchema>

const stamp = {
  /** Position in the log, from 1. Dense for staff, only increasing for visitors. */
  seq: v.number(),
  /** Milliseconds since the epoch of Unix, by the edge's clock. */
  at: v.number(),
  /** The owner's counter at the time. */
  epoch: v.number(),
}

const messageEvent = v.object({ ...stamp, type: v.literal('message'), message: messageSchema })

const statusEvent = v.object({
  ...stamp,
  type: v.literal('status'),
  status: statusSchema,
  previous: statusSchema,
  by: actorSchema,
  agent: v.exactOptional(agentSchema),
})

/** Staff only: the life of one handoff. */
const handoffEvent = v.object({
  ...stamp,
  type: v.literal('handoff'),
  action: v.picklist(['requested', 'accepted', 'released', 'expired', 'cancelled']),
  handoffId: v.string(),
  trigger: v.exactOptional(handoffTriggerSchema),
  detail: v.exactOptional(v.string()),
  team: v.exactOptional(v.string()),
  agent: v.exactOptional(agentSchema),
  note: v.exactOptional(v.string()),
})

/** Staff only: how a conversation ended. */
const resolutionEvent = v.object({
  ...stamp,
  type: v.literal('resolution'),
  by: actorSchema,
  outcome: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
})

/** Staff only: what went wrong while an answer was made, and what was done instead. */
const faultEvent = v.object({
  ...stamp,
  type: v.literal('fault'),
  messageId: v.string(),
  /** Stable, such as `model-refused`, `model-timeout`. */
  code: v.string(),
  /** For staff: masked, and never a provider's key. */
  detail: v.string(),
})

/** Staff only: one call of a tool, and what came of it. Values are behind placeholders. */
const toolEvent = v.object({
  ...stamp,
  type: v.literal('tool'),
  /** The answer for which it was called. */
  messageId: v.string(),
  ...toolCallSchema.entries,
})

/** Staff only: what was understood of a visitor's message. */
const understandingEvent = v.object({
  ...stamp,
  type: v.literal('understanding'),
  messageId: v.string(),
  ...understandingSchema.entries,
})

/** One entry of a conversation's log. */
export const eventSchema = v.variant('type', [
  messageEvent,
  statusEvent,
  handoffEvent,
  resolutionEvent,
  faultEvent,
  toolEvent,
  understandingEvent,
])
export type ConversationEvent = v.InferOutput<typeof eventSchema>
export type EventType = ConversationEvent['type']

/** An event before the log has stamped it. */
export type NewEvent = ConversationEvent extends infer E
  ? E extends ConversationEvent
    ? Omit<E, 'seq' | 'at' | 'epoch'>
    : never
  : never

const forVisitors: ReadonlySet<EventType> = new Set(['message', 'status'])

/** Whether visitors may see events of this type. */
export function isForVisitors(type: EventType): boolean {
  return forVisitors.has(type)
}

/** The AI SDK `UIMessageChunk`s that we send: all of them are known to AI SDK 6 too. */
export const chunkSchema = v.variant('type', [
  v.object({
    type: v.literal('start'),
    messageId: v.exactOptional(v.string()),
    messageMetadata: v.exactOptional(messageMetadataSchema),
  }),
  v.object({ type: v.literal('text-start'), id: v.string() }),
  v.object({ type: v.literal('text-delta'), id: v.string(), delta: v.string() }),
  v.object({ type: v.literal('text-end'), id: v.string() }),
  v.object({
    type: v.literal('source-url'),
    sourceId: v.string(),
    url: v.string(),
    title: v.exactOptional(v.string()),
  }),
  v.object({ type: v.literal('data-quick-replies'), data: dataPartSchemas['quick-replies'] }),
  v.object({ type: v.literal('data-notice'), data: dataPartSchemas.notice }),
  v.object({ type: v.literal('data-handoff'), data: dataPartSchemas.handoff }),
  v.object({ type: v.literal('finish'), messageMetadata: v.exactOptional(messageMetadataSchema) }),
])
export type Chunk = v.InferOutput<typeof chunkSchema>

/**
 * A piece of a message that is being written. It has no seq and is not logged. `index` counts the
 * message's chunks from 0. After any (re)connect the first one is `start`, followed by all the
 * text so far in one delta; the reader then replaces what it held.
 */
export const chunkEventSchema = v.object({
  type: v.literal('chunk'),
  messageId: v.string(),
  index: v.number(),
  chunk: chunkSchema,
})
export type ChunkEvent = v.InferOutput<typeof chunkEventSchema>

/**
 * The other side is typing, or has stopped. It has no seq and is not logged. Staff hears of the
 * visitor, the visitor of agents. It is said again while it lasts: a reader takes it back by itself
 * `typingLasts` milliseconds after the last time, or when a message of that side arrives.
 */
export const typingEventSchema = v.object({
  type: v.literal('typing'),
  author: v.picklist(['visitor', 'agent']),
  on: v.boolean(),
  agent: v.exactOptional(agentSchema),
})
export type TypingEvent = v.InferOutput<typeof typingEventSchema>
export const typingLasts = 6_000
