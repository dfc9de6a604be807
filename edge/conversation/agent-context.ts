import type * as v from 'valibot'
import type { agentContextSchema } from '../../shared/api.ts'
import { limits } from '../../shared/limits.ts'
import { handoffBrief, visitorPart } from '../handoff/payload.ts'
import { summaryOf } from '../understanding/summary.ts'
import type { Conversation } from './conversation.ts'

export type AgentContext = v.InferOutput<typeof agentContextSchema>

/** One conversation with its context, masked, as agents read it. */
export function agentContext(conversation: Conversation): AgentContext {
  const { state, log } = conversation
  const messages = log.newestMessages(limits.eventPage)
  const understanding = summaryOf(log.newestUnderstandings(20))
  return {
    id: state.id,
    site: state.site,
    status: state.status,
    epoch: state.epoch,
    lastSeq: log.lastSeq,
    startedAt: state.startedAt,
    updatedAt: messages.at(-1)?.metadata.at ?? state.startedAt,
    visitor: visitorPart(state),
    preview: state.preview,
    ...(state.handoff?.team && { team: state.handoff.team }),
    ...(state.agent && { agent: state.agent }),
    ...(state.handoff && { brief: handoffBrief(state.handoff, messages, understanding) }),
    ...(state.page && { page: state.page }),
    messages,
  }
}
