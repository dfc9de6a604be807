import type * as v from 'valibot'
import type { agentContextSchema } from '../../shared/api.ts'
import { limits } from '../../shared/limits.ts'
import { handoffBrief, visitorPart } from '../handoff/payload.ts'
import type { Conversation } from './conversation.ts'
import { known } from './request-handoff.ts'

export type AgentContext = v.InferOutput<typeof agentContextSchema>

/** One conversation with its context, masked, as agents read it. */
export function agentContext(conversation: Conversation): AgentContext {
  const { state, log } = conversation
  const messages = log.newestMessages(limits.eventPage)
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
    ...(state.handoff && { brief: handoffBrief(state.handoff, messages, known(conversation)) }),
    ...(state.page && { page: state.page }),
    messages,
  }
}
