import * as v from 'valibot'
import { statusSchema } from './event.ts'
import { handoffBriefSchema } from './handoff.ts'
import { assuranceSchema, knownVisitorSchema } from './identity.ts'
import { limits } from './limits.ts'
import { agentSchema, messageSchema, visitorPartSchema } from './message.ts'
import { greetingSchema, themeSchema } from './site.ts'
import {
  idSchema,
  lineSchema,
  messageTextSchema,
  rawTextSchema,
  slugSchema,
  textSchema,
} from './text.ts'

/** The WebSocket subprotocol; the session token follows it as a second protocol. */
export const socketProtocol = 'deskbell.v1'

// --- visitors -------------------------------------------------------------------------------

/** `GET /v1/sites/:site` */
export const publicSiteSchema = v.object({
  site: slugSchema,
  name: v.string(),
  assistant: v.string(),
  theme: themeSchema,
  greeting: greetingSchema,
  locale: v.string(),
  /** Whether people answer now, by the site's hours. */
  agents: v.object({ available: v.boolean() }),
})
export type PublicSite = v.InferOutput<typeof publicSiteSchema>

export const conversationRefSchema = v.object({
  id: v.string(),
  status: statusSchema,
  lastSeq: v.number(),
})
export type ConversationRef = v.InferOutput<typeof conversationRefSchema>

/** `POST /v1/sessions` */
export const sessionBodySchema = v.strictObject({
  site: slugSchema,
  page: v.optional(
    v.strictObject({
      url: v.pipe(lineSchema(2_000, 1), v.url()),
      title: v.optional(lineSchema(1_000)),
    }),
  ),
  locale: v.optional(lineSchema(35, 1)),
  /**
   * The site's signed word on who the visitor is: a JSON Web Token (HS256) by the site's backend, with
   * `sub` and `exp`, at most a day ahead.
   */
  identity: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(limits.identityToken, `Use at most ${limits.identityToken} characters.`),
      v.regex(/^[\w-]+\.[\w-]+\.[\w-]*$/, 'Give a JSON Web Token: three parts with dots between.'),
    ),
  ),
})
export const sessionSchema = v.object({
  /** Unpadded base64url. */
  token: v.string(),
  /** Milliseconds since the epoch of Unix. */
  expiresAt: v.number(),
  visitor: v.object({ id: v.string(), verified: v.boolean() }),
  /** The visitor's newest conversation, where there is one. */
  conversation: v.optional(conversationRefSchema),
})
export type Session = v.InferOutput<typeof sessionSchema>

/** `POST /v1/conversations` */
export const conversationBodySchema = v.strictObject({ id: v.optional(idSchema) })

/** Where the next page of a list begins, as the last page's `next` said. */
const cursorSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,15}\.[A-Za-z0-9_-]{8,64}$/, 'Give what an earlier page said in "next".'),
)

/** The query of `GET /v1/conversations`. */
export const conversationListQuerySchema = v.strictObject({ cursor: v.optional(cursorSchema) })

/** `GET /v1/conversations` */
export const conversationListSchema = v.object({
  conversations: v.array(
    v.object({
      ...conversationRefSchema.entries,
      startedAt: v.number(),
      /** The first words of the last message, masked. */
      preview: v.string(),
    }),
  ),
  /** Opaque; give it as `cursor` for the next page. */
  next: v.optional(v.string()),
})

const wholeNumber = v.pipe(
  v.string(),
  v.regex(/^\d{1,15}$/, 'Give a whole number from 0.'),
  v.transform(Number),
)

/** The query of `GET /v1/conversations/:id/events`. */
export const eventsQuerySchema = v.strictObject({
  /** The last seq that the reader saw; what comes after it is sent. Default 0. */
  after: v.optional(wholeNumber),
  /** JSON only: the newest events below this seq come, for reading a long history backwards. */
  before: v.optional(wholeNumber),
  /** JSON only: begin with the newest page. */
  newest: v.optional(v.picklist(['1', 'true'])),
  /** JSON only: events in the page, at most and by default 200. */
  limit: v.optional(v.pipe(wholeNumber, v.minValue(1), v.maxValue(limits.eventPage))),
})

/** The JSON carrier's answer. `events` are in order of seq. */
export const eventPageSchema = v.object({
  events: v.array(v.looseObject({ seq: v.number(), type: v.string() })),
  /** Give it as `after` next time; it also passes events that this reader may not see. */
  next: v.number(),
  /** More events are there already (older ones, where the newest page was asked for). */
  more: v.boolean(),
  /** The message that is being written, as far as it goes. */
  partial: v.optional(messageSchema),
})
export type EventPage = v.InferOutput<typeof eventPageSchema>

const tooLong = `The parts of a message may have ${limits.messageText} characters together.`

function fitsOneMessage(parts: readonly { type: string; text?: string }[]): boolean {
  return parts.reduce((sum, { text = '' }) => sum + text.length, 0) <= limits.messageText
}

/** `POST …/messages` of a visitor. */
export const visitorMessageBodySchema = v.strictObject({
  id: idSchema,
  parts: v.pipe(
    v.array(visitorPartSchema),
    v.minLength(1),
    v.maxLength(limits.messageParts),
    v.check((parts) => fitsOneMessage(parts), tooLong),
  ),
})
export type VisitorMessageBody = v.InferOutput<typeof visitorMessageBodySchema>

export const seqSchema = v.object({ seq: v.number() })
export const emptyBodySchema = v.strictObject({})
export const okSchema = v.object({})
export const statusAnswerSchema = v.object({ status: statusSchema })
export const readBodySchema = v.strictObject({
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
export const handoffBodySchema = v.strictObject({
  reason: v.optional(textSchema(500)),
  cancel: v.optional(v.literal(true)),
})

/** `POST …/typing` of a visitor; say it again every few seconds while it lasts. */
export const typingBodySchema = v.strictObject({ on: v.boolean() })

const chatMessage = v.looseObject({
  id: v.string(),
  role: v.string(),
  parts: v.array(v.looseObject({ type: v.string() })),
})

/**
 * `POST /v1/chat`: the AI SDK's request, with the whole history or the new message alone. The last
 * user message is read, and of it the text parts and quick replies; everything else passes unread.
 */
export const chatBodySchema = v.pipe(
  v.object({
    id: idSchema,
    messages: v.optional(v.array(chatMessage)),
    message: v.optional(chatMessage),
    trigger: v.optional(v.string()),
  }),
  v.check(
    (body) => body.message !== undefined || (body.messages?.length ?? 0) > 0,
    'Send `messages` (the history) or `message` (the new one).',
  ),
)
export type ChatBody = v.InferOutput<typeof chatBodySchema>

// --- agents ---------------------------------------------------------------------------------

/** `GET /v1/agent/conversations` */
export const agentListQuerySchema = v.strictObject({
  status: v.optional(statusSchema),
  team: v.optional(slugSchema),
  site: v.optional(slugSchema),
  cursor: v.optional(cursorSchema),
})

export const agentConversationSchema = v.object({
  id: v.string(),
  site: v.string(),
  status: statusSchema,
  lastSeq: v.number(),
  startedAt: v.number(),
  updatedAt: v.number(),
  visitor: v.object({ id: v.string(), assurance: assuranceSchema }),
  team: v.optional(v.string()),
  agent: v.optional(agentSchema),
  /** The first words of the last message, masked. */
  preview: v.string(),
})
export const agentListSchema = v.object({
  conversations: v.array(agentConversationSchema),
  next: v.optional(v.string()),
})

/** `GET /v1/agent/conversations/:id`: masked. */
export const agentContextSchema = v.object({
  ...agentConversationSchema.entries,
  visitor: knownVisitorSchema,
  epoch: v.number(),
  /** The open handoff, as `handoff.requested` told of it. */
  brief: v.optional(handoffBriefSchema),
  page: v.optional(v.object({ url: v.string(), title: v.optional(v.string()) })),
  messages: v.array(messageSchema),
})

export const acceptBodySchema = v.strictObject({ agent: agentSchema })
export const agentMessageBodySchema = v.strictObject({
  id: idSchema,
  parts: v.pipe(
    v.array(v.strictObject({ type: v.literal('text'), text: messageTextSchema })),
    v.minLength(1),
    v.maxLength(limits.messageParts),
    v.check((parts) => fitsOneMessage(parts), tooLong),
  ),
  agent: agentSchema,
})
export type AgentMessageBody = v.InferOutput<typeof agentMessageBodySchema>
export const agentTypingBodySchema = v.strictObject({ on: v.boolean(), agent: agentSchema })
export const releaseBodySchema = v.strictObject({ note: v.optional(textSchema(2_000)) })
export const resolveBodySchema = v.strictObject({
  outcome: v.optional(lineSchema(100, 1)),
  note: v.optional(textSchema(2_000)),
})

// --- administration -------------------------------------------------------------------------

/** `PUT /v1/admin/sites/:site`: the bundle's files as they are on disk. */
export const pushBodySchema = v.strictObject({
  files: v.pipe(
    v.array(
      v.strictObject({
        path: v.pipe(
          v.string(),
          v.maxLength(200),
          v.regex(
            /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/,
            'A path is relative, with "/" between names.',
          ),
          v.check((path) => !path.split('/').includes('..'), 'A path must not climb with "..".'),
        ),
        content: rawTextSchema(limits.bundleFile),
      }),
    ),
    v.minLength(1),
    v.maxLength(limits.bundleFiles),
  ),
})
export const pushAnswerSchema = v.object({
  version: v.number(),
  /** False where the same bundle was pushed again: the version stays. */
  changed: v.boolean(),
  /** Secrets of endpoints that are new, by endpoint id. They are shown this once. */
  webhookSecrets: v.optional(v.record(v.string(), v.string())),
  /** What the site's backend signs identities with; shown this once, at the site's first push. */
  identitySecret: v.optional(v.string()),
})

/** `POST /v1/admin/sites/:site/identity-secret`: a new one. */
export const identitySecretSchema = v.object({
  /** Shown this once. */
  identitySecret: v.string(),
  /** Until when identities that the earlier secret signed are taken; milliseconds since the epoch of Unix. */
  previousUntil: v.number(),
})
export const siteVersionSchema = v.object({
  site: slugSchema,
  version: v.number(),
  pushedAt: v.number(),
  ...pushBodySchema.entries,
})

export const scopes = ['admin', 'agent'] as const
export type Scope = (typeof scopes)[number]

/** `POST /v1/admin/keys` */
export const keyBodySchema = v.strictObject({
  name: lineSchema(80, 1),
  scopes: v.pipe(v.array(v.picklist(scopes)), v.minLength(1)),
  /** Binds the key to one site; left out, it serves all. */
  site: v.optional(slugSchema),
})
export const keySchema = v.object({ id: v.string(), key: v.string() })
