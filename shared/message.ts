import * as v from 'valibot'
import { idSchema, lineSchema, messageTextSchema } from './text.ts'

/** A person of the backend team, as a visitor sees them. */
export const agentSchema = v.strictObject({
  id: lineSchema(64, 1),
  name: lineSchema(80, 1),
  /** An https URL; the widget shows initials where there is none or it does not load. */
  avatar: v.exactOptional(v.pipe(v.string(), v.maxLength(500), v.url(), v.startsWith('https://'))),
})
export type Agent = v.InferOutput<typeof agentSchema>

/** One tap's worth of answer. `id` is unique in its message. */
export const quickReplySchema = v.object({
  id: v.string(),
  label: v.string(),
  /** What tapping it does besides being said: asks for a person, or goes back to the assistant. */
  action: v.exactOptional(v.picklist(['handoff', 'assistant'])),
})
export type QuickReply = v.InferOutput<typeof quickReplySchema>

/** Codes of a notice: something that the visitor should know about how this message came about. */
export const noticeCodes = ['model-failed', 'waiting-limit', 'answer-cut'] as const

/** The typed `data-*` parts, in the form the AI SDK's `UIMessage<…, DataParts>` takes. */
export const dataPartSchemas = {
  /** Buttons under an assistant's message. */
  'quick-replies': v.object({ options: v.array(quickReplySchema) }),
  /** A visitor's tap on a quick reply; the label is added by the edge. */
  reply: v.object({
    messageId: v.string(),
    optionId: v.string(),
    label: v.exactOptional(v.string()),
  }),
  /** A plain remark of the product, not of the assistant. */
  notice: v.object({ code: v.picklist(noticeCodes), text: v.string() }),
  /** Who owns the conversation, told where an answer would have been (`/v1/chat`). */
  handoff: v.object({ status: v.string(), agent: v.exactOptional(agentSchema) }),
}
export type DataParts = {
  [K in keyof typeof dataPartSchemas]: v.InferOutput<(typeof dataPartSchemas)[K]>
}

const textPart = v.object({
  type: v.literal('text'),
  text: v.string(),
  state: v.exactOptional(v.picklist(['streaming', 'done'])),
})

/**
 * A citation: an AI SDK `source-url` part. `sourceId` is the number that stands in the text as
 * `[1]`; the URL is always one that the site itself pushed.
 */
const citationPart = v.object({
  type: v.literal('source-url'),
  sourceId: v.string(),
  url: v.string(),
  title: v.exactOptional(v.string()),
})
export type Citation = v.InferOutput<typeof citationPart>

function dataPart<K extends keyof typeof dataPartSchemas>(name: K) {
  return v.object({
    type: v.literal(`data-${name}` as const),
    id: v.exactOptional(v.string()),
    data: dataPartSchemas[name],
  })
}

export const partSchema = v.variant('type', [
  textPart,
  citationPart,
  dataPart('quick-replies'),
  dataPart('reply'),
  dataPart('notice'),
  dataPart('handoff'),
])
export type Part = v.InferOutput<typeof partSchema>

export const messageMetadataSchema = v.object({
  /** Who speaks. `system` is the product itself (a waiting limit passed, for one). */
  author: v.picklist(['visitor', 'assistant', 'agent', 'system']),
  /** Milliseconds since the epoch of Unix, by the edge's clock. */
  at: v.number(),
  agent: v.exactOptional(agentSchema),
  /** What wrote the answer; absent for people. */
  engine: v.exactOptional(v.picklist(['embedded', 'model'])),
  /** The site version that the answer stands on. */
  siteVersion: v.exactOptional(v.number()),
  /** The visitor's message that this answers. */
  replyTo: v.exactOptional(v.string()),
  /** Kinds of personal data that were hidden in a visitor's message, lower case, such as `email`. */
  masked: v.exactOptional(v.array(v.string())),
  /** The answer was cut short: by the visitor's stop, or because people took over. */
  interrupted: v.exactOptional(v.picklist(['stopped', 'handed-over'])),
})
export type MessageMetadata = v.InferOutput<typeof messageMetadataSchema>

/** An AI SDK `UIMessage` with our metadata and parts. Agents speak under the role `assistant`; `metadata.author` tells who it is. */
export const messageSchema = v.object({
  id: v.string(),
  role: v.picklist(['user', 'assistant', 'system']),
  metadata: messageMetadataSchema,
  parts: v.array(partSchema),
})
export type Message = v.InferOutput<typeof messageSchema>

/** What a visitor may send: text, or a tap on a quick reply. */
export const visitorPartSchema = v.variant('type', [
  v.strictObject({ type: v.literal('text'), text: messageTextSchema }),
  v.strictObject({
    type: v.literal('data-reply'),
    data: v.strictObject({ messageId: idSchema, optionId: lineSchema(64, 1) }),
  }),
])
export type VisitorPart = v.InferOutput<typeof visitorPartSchema>

/** The plain text of a message: its text parts, a blank line between them. */
export function messageText(message: { parts: readonly Part[] }): string {
  return message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n')
}
