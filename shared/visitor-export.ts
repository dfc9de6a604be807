import * as v from 'valibot'
import { actorSchema, statusSchema } from './event.ts'
import { agentSchema, messageMetadataSchema } from './message.ts'
import { visitorFactsSchema } from './visitor-facts.ts'

/** ISO 8601, in UTC: this document is for people. */
const timeSchema = v.pipe(v.string(), v.isoTimestamp())

const entry = { seq: v.number(), at: timeSchema }

/** A message with the values behind its placeholders. */
const messageEntry = v.looseObject({
  ...entry,
  type: v.literal('message'),
  id: v.string(),
  from: messageMetadataSchema.entries.author,
  agent: v.exactOptional(agentSchema),
  text: v.string(),
  /** What stands beside the text: citations, quick replies, taps on them, notices. */
  parts: v.exactOptional(v.array(v.looseObject({ type: v.string() }))),
})

const statusEntry = v.looseObject({
  ...entry,
  type: v.literal('status'),
  status: statusSchema,
  previous: statusSchema,
  by: actorSchema,
})

/** Everything else that the log holds: handoffs, how it ended, what the edge understood, faults, … */
const otherEntry = v.looseObject({ ...entry, type: v.string() })

const pageSchema = v.object({ url: v.string(), title: v.exactOptional(v.string()) })

/** What the site has said of its signed-in visitor. */
const identityEntries = {
  name: v.exactOptional(v.string()),
  email: v.exactOptional(v.string()),
  phone: v.exactOptional(v.string()),
  attributes: v.exactOptional(visitorFactsSchema),
}

/** One conversation: its whole log in order, what only staff sees included. */
export const exportedConversationSchema = v.object({
  id: v.string(),
  status: statusSchema,
  startedAt: timeSchema,
  locale: v.exactOptional(v.string()),
  /** Where the visitor was when it began, without query. */
  page: v.exactOptional(pageSchema),
  /** What it knows of its visitor by the site. */
  identity: v.exactOptional(v.object(identityEntries)),
  /** The last entry that the visitor is known to have seen. */
  readSeq: v.number(),
  entries: v.array(v.union([messageEntry, statusEntry, otherEntry])),
})
export type ExportedConversation = v.InferOutput<typeof exportedConversationSchema>
export type ExportedEntry = ExportedConversation['entries'][number]

/** `GET /v1/visitor/export`: all that is kept about the visitor, with real values instead of placeholders. */
export const visitorExportSchema = v.object({
  exportedAt: timeSchema,
  site: v.string(),
  visitor: v.object({
    id: v.string(),
    /** Whether the site has vouched for who this is. */
    verified: v.boolean(),
    /** What this session carries of it. */
    identity: v.exactOptional(v.object(identityEntries)),
    locale: v.exactOptional(v.string()),
    /** Where the session began, without query. */
    page: v.exactOptional(pageSchema),
  }),
  /** Newest first. */
  conversations: v.array(exportedConversationSchema),
})
export type VisitorExport = v.InferOutput<typeof visitorExportSchema>
