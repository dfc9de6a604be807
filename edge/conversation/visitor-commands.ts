import type { VisitorMessageBody } from '../../shared/api.ts'
import type { Status } from '../../shared/event.ts'
import { isPeoples } from '../../shared/event.ts'
import { limits } from '../../shared/limits.ts'
import { type Message, messageText, type Part, type QuickReply } from '../../shared/message.ts'
import { ApiError } from '../errors.ts'
import { conversationPart } from '../handoff/payload.ts'
import { acceptsOffer } from './accepts-offer.ts'
import type { Conversation, Transaction } from './conversation.ts'
import { maskedTypes } from './masked-types.ts'
import { assistantAnswers } from './ownership.ts'
import { endHandoff, requestHandoff, triggerOf } from './request-handoff.ts'

/** Where a handoff goes and how long the visitor waits, from the site's newest configuration. */
export type HandoffSettings = { team?: string; waitingLimit: number }

/** A visitor's message: masked, logged, and answered by a turn or passed to the people who own the conversation. */
export async function visitorMessage(
  conversation: Conversation,
  body: VisitorMessageBody,
  settings: HandoffSettings,
): Promise<{ seq: number }> {
  const { vault } = conversation
  const hash = await vault.hash(JSON.stringify(['visitor', body.parts]))
  const before = conversation.answered(body.id, hash)
  if (before !== undefined) return { seq: before }
  conversation.rates.count('messages')
  conversation.checkRoom()
  if (conversation.log.message(body.id)) {
    throw new ApiError('id-reused', 'A message of this id exists already; make a new id.')
  }

  const { parts, action } = resolveParts(conversation, body)
  if (action) conversation.rates.count('handoffs')
  const masked = await maskParts(conversation, parts)
  const message: Message = {
    id: body.id,
    role: 'user',
    metadata: {
      author: 'visitor',
      at: conversation.deps.now(),
      ...(masked.types.length && { masked: masked.types }),
    },
    parts: masked.parts,
  }
  const seq = conversation.commit((tx) => {
    tx.vault(masked.entries)
    const accepts = action === 'handoff' || (action === undefined && saysYes(conversation, message))
    if (conversation.state.status === 'resolved') tx.status('assistant', 'visitor')
    // Whoever goes on asking wants no person; an offer stands for one message.
    if (conversation.state.status === 'offered' && !accepts) tx.status('assistant', 'visitor')
    const event = tx.event({ type: 'message', message })
    tx.command(body.id, hash, event.seq)
    const { status } = conversation.state
    if (isPeoples(status)) {
      tx.webhook('message.created', {
        ...conversationPart(conversation.state),
        seq: event.seq,
        message,
      })
      if (action === 'assistant') backToAssistant(conversation, tx)
    } else if (action === 'handoff' || status === 'offered') {
      requestHandoff(conversation, tx, {
        by: 'visitor',
        trigger: triggerOf(conversation.state),
        ...settings,
      })
    } else if (assistantAnswers(status) && action === undefined) {
      conversation.turns.add(message.id)
    }
    return event.seq
  })
  return { seq }
}

/** Whether a message accepts the person whom the assistant has just offered. */
function saysYes({ state }: Conversation, message: Message): boolean {
  const language = state.locale?.split('-')[0]
  return state.status === 'offered' && acceptsOffer(messageText(message), language)
}

/** Quick replies get the label of the option that was tapped, and its words as text for whoever reads along. */
function resolveParts(
  conversation: Conversation,
  body: VisitorMessageBody,
): { parts: Part[]; action: QuickReply['action'] } {
  let action: QuickReply['action']
  const parts = body.parts.flatMap((part, i): Part[] => {
    if (part.type === 'text') return [part]
    const option = conversation.log
      .message(part.data.messageId)
      ?.parts.flatMap((p) => (p.type === 'data-quick-replies' ? p.data.options : []))
      .find((o) => o.id === part.data.optionId)
    if (!option) {
      throw new ApiError('invalid-body', 'There is no such quick reply in this conversation.', {
        faults: [{ path: `parts.${i}.data`, message: 'Name a message and one of its options.' }],
      })
    }
    action ??= option.action
    return [
      { type: 'data-reply', data: { ...part.data, label: option.label } },
      { type: 'text', text: option.label },
    ]
  })
  return { parts, action }
}

async function maskParts(conversation: Conversation, parts: Part[]) {
  const texts = parts.map((part) => (part.type === 'text' ? part.text : ''))
  const masked = await conversation.mask(texts)
  return {
    entries: masked.entries,
    types: maskedTypes(masked.texts),
    parts: parts.map((part, i) =>
      part.type === 'text' ? { ...part, text: masked.texts[i] ?? '' } : part,
    ),
  }
}

/** Ends the answer that is being written, if one is; what was shown is kept. */
export function stop(conversation: Conversation): void {
  if (!conversation.turns.isRunning) return
  conversation.commit((tx) => {
    const message = conversation.turns.interrupt('stopped')
    if (message) tx.event({ type: 'message', message })
  })
}

/** How far the visitor has read. It only grows. */
export function read(conversation: Conversation, seq: number): void {
  const { readSeq } = conversation.state
  const seen = Math.min(seq, conversation.log.lastSeq)
  if (seen > readSeq) conversation.commit((tx) => tx.set({ readSeq: seen }))
}

/** "Talk to a person". Asking again while people have the conversation changes nothing. */
export async function askForPerson(
  conversation: Conversation,
  reason: string | undefined,
  settings: HandoffSettings,
): Promise<{ status: Status }> {
  if (isPeoples(conversation.state.status)) return { status: conversation.state.status }
  conversation.rates.count('handoffs')
  conversation.checkRoom(limits.reservedEvents)
  const masked = reason ? await conversation.mask([reason]) : { texts: [], entries: [] }
  const detail = masked.texts[0]
  conversation.commit((tx) => {
    tx.vault(masked.entries)
    requestHandoff(conversation, tx, {
      by: 'visitor',
      trigger: triggerOf(conversation.state),
      ...(detail && { detail }),
      ...settings,
    })
  })
  return { status: conversation.state.status }
}

/** "Back to the assistant"; of a person who was only offered, "no, thank you". */
export function cancelHandoff(conversation: Conversation): { status: Status } {
  if (conversation.state.status === 'offered') {
    conversation.commit((tx) => tx.status('assistant', 'visitor'))
  } else if (isPeoples(conversation.state.status)) {
    conversation.commit((tx) => backToAssistant(conversation, tx))
  }
  return { status: conversation.state.status }
}

function backToAssistant(conversation: Conversation, tx: Transaction): void {
  tx.status('assistant', 'visitor')
  endHandoff(conversation, tx, { action: 'cancelled', by: 'visitor' })
}

/** The visitor ends the conversation; a later message reopens it. */
export function close(conversation: Conversation): void {
  if (conversation.state.status === 'resolved') return
  conversation.commit((tx) => {
    tx.status('resolved', 'visitor')
    tx.event({ type: 'resolution', by: 'visitor' })
    tx.clearHandoff()
    tx.webhook('conversation.resolved', { ...conversationPart(conversation.state), by: 'visitor' })
  })
}
