import type { Actor, HandoffTrigger, Status } from '../../shared/event.ts'
import { noticeTexts } from '../answer/notice-texts.ts'
import { conversationPart, handoffRequested } from '../handoff/payload.ts'
import { summaryOf } from '../understanding/summary.ts'
import type { Conversation, Transaction } from './conversation.ts'

/** Milliseconds a visitor waits for a person where the site's configuration cannot be read. */
const defaultWaitingLimit = 10 * 60_000

/** Why a visitor's wish for a person came about. */
export function triggerOf({ status }: { status: Status }): HandoffTrigger {
  return status === 'offered' ? 'offer-accepted' : 'visitor-asked'
}

/** Puts the conversation into the team's queue and tells the backend. Inside a transaction. */
export function requestHandoff(
  conversation: Conversation,
  tx: Transaction,
  request: {
    by: Actor
    trigger: HandoffTrigger
    detail?: string
    team?: string
    waitingLimit?: number
  },
): void {
  const { newId, now } = conversation.deps
  const { detail, trigger, team } = request
  const handoff = {
    id: newId(),
    requestedAt: now(),
    trigger,
    ...(detail && { detail }),
    ...(team && { team }),
  }
  tx.status('queued', request.by)
  tx.set({ handoff })
  tx.event({
    type: 'handoff',
    action: 'requested',
    handoffId: handoff.id,
    trigger,
    ...(detail && { detail }),
    ...(team && { team }),
  })
  tx.schedule('waiting-limit', now() + (request.waitingLimit ?? defaultWaitingLimit))
  tx.webhook(
    'handoff.requested',
    handoffRequested(
      conversation.state,
      handoff,
      conversation.log.newestMessages(500),
      known(conversation),
    ),
  )
}

/** Calls of tools that an agent is told of. */
const toldCalls = 10

/** What the log holds besides messages that helps whoever takes over. */
export function known({ log }: Conversation) {
  return {
    understanding: summaryOf(log.newestUnderstandings(20)),
    toolCalls: log.newestToolCalls(toldCalls),
  }
}

/** Ends the open handoff, if there is one: people gave the conversation back, or it ended. Inside a transaction. */
export function endHandoff(
  conversation: Conversation,
  tx: Transaction,
  ending: { action: 'released' | 'cancelled'; by: Actor; note?: string },
): void {
  const handoffId = conversation.state.handoff?.id
  if (!handoffId) return
  const note = ending.note ? { note: ending.note } : {}
  tx.event({ type: 'handoff', action: ending.action, handoffId, ...note })
  tx.clearHandoff()
  tx.webhook('handoff.released', {
    ...conversationPart(conversation.state),
    handoff: { id: handoffId },
    by: ending.by,
    ...note,
  })
}

/** Nobody came in time: the visitor is told in a language and has the assistant again. Inside a transaction. */
export function expireHandoff(conversation: Conversation, tx: Transaction, language: string): void {
  const { handoff, status } = conversation.state
  if (!handoff || status !== 'queued') {
    tx.schedule('waiting-limit', undefined)
    return
  }
  const at = conversation.deps.now()
  const say = noticeTexts(language)
  tx.status('assistant', 'system')
  tx.event({ type: 'handoff', action: 'expired', handoffId: handoff.id })
  tx.clearHandoff()
  tx.event({
    type: 'message',
    message: {
      id: conversation.deps.newId(),
      role: 'assistant',
      metadata: { author: 'system', at },
      parts: [
        {
          type: 'data-notice',
          data: {
            code: 'waiting-limit',
            text: say.nobodyCame,
          },
        },
        {
          type: 'data-quick-replies',
          data: {
            options: [
              { id: 'person', label: say.askAgain, action: 'handoff' },
              { id: 'assistant', label: say.goOn, action: 'assistant' },
            ],
          },
        },
      ],
    },
  })
  tx.webhook('handoff.expired', {
    ...conversationPart(conversation.state),
    handoff: { id: handoff.id },
    waited: at - handoff.requestedAt,
  })
}
