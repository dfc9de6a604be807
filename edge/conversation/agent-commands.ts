import type { AgentMessageBody } from '../../shared/api.ts'
import type { Status } from '../../shared/event.ts'
import { limits } from '../../shared/limits.ts'
import type { Agent, Message } from '../../shared/message.ts'
import { ApiError } from '../errors.ts'
import { conversationPart } from '../handoff/payload.ts'
import type { Conversation, Transaction } from './conversation.ts'
import { endHandoff } from './request-handoff.ts'

/** An agent takes the conversation. The same agent again changes nothing; a second one is too late. */
export function accept(conversation: Conversation, agent: Agent): { status: Status } {
  const { status, agent: holder } = conversation.state
  if (status === 'agent') {
    if (holder?.id === agent.id) return { status }
    throw new ApiError(
      'already-accepted',
      `${holder?.name ?? 'Another agent'} has accepted this conversation.`,
    )
  }
  if (status === 'resolved') {
    throw new ApiError(
      'wrong-status',
      'The conversation is resolved; send a message to take it up again.',
    )
  }
  conversation.checkRoom(limits.reservedEvents)
  conversation.commit((tx) => takeOver(conversation, tx, agent))
  return { status: conversation.state.status }
}

/** An agent's message; it takes ownership where the agent has not got it. */
export async function agentMessage(
  conversation: Conversation,
  body: AgentMessageBody,
): Promise<{ seq: number }> {
  const { vault } = conversation
  const hash = await vault.hash(JSON.stringify(['agent', body.parts, body.agent]))
  const before = conversation.answered(body.id, hash)
  if (before !== undefined) return { seq: before }
  conversation.checkRoom()
  if (conversation.log.message(body.id)) {
    throw new ApiError('id-reused', 'A message of this id exists already; make a new id.')
  }

  const masked = await conversation.mask(
    body.parts.map((part) => part.text),
    body.agent,
  )
  const message: Message = {
    id: body.id,
    role: 'assistant',
    metadata: { author: 'agent', at: conversation.deps.now(), agent: body.agent },
    parts: masked.texts.map((text) => ({ type: 'text', text })),
  }
  const seq = conversation.commit((tx) => {
    tx.vault(masked.entries)
    const { status, agent } = conversation.state
    if (status !== 'agent' || agent?.id !== body.agent.id) takeOver(conversation, tx, body.agent)
    const event = tx.event({ type: 'message', message })
    tx.command(body.id, hash, event.seq)
    tx.webhook('message.created', {
      ...conversationPart(conversation.state),
      seq: event.seq,
      message,
    })
    return event.seq
  })
  return { seq }
}

function takeOver(conversation: Conversation, tx: Transaction, agent: Agent): void {
  const handoff = conversation.state.handoff ?? {
    id: conversation.deps.newId(),
    requestedAt: conversation.deps.now(),
    trigger: 'agent-took-over' as const,
  }
  tx.status('agent', 'agent', agent)
  tx.set({ handoff })
  tx.schedule('waiting-limit', undefined)
  tx.event({
    type: 'handoff',
    action: 'accepted',
    handoffId: handoff.id,
    trigger: handoff.trigger,
    agent,
  })
  tx.webhook('handoff.accepted', {
    ...conversationPart(conversation.state),
    handoff: { id: handoff.id },
    agent,
  })
}

/** Gives the conversation back to the assistant. */
export async function release(
  conversation: Conversation,
  note: string | undefined,
): Promise<{ status: Status }> {
  const { status } = conversation.state
  if (status === 'resolved') throw new ApiError('wrong-status', 'The conversation is resolved.')
  if (status !== 'queued' && status !== 'agent') return { status }
  const masked = await conversation.mask([note ?? ''])
  const text = masked.texts[0]
  conversation.commit((tx) => {
    tx.vault(masked.entries)
    tx.status('assistant', 'agent')
    endHandoff(conversation, tx, {
      action: 'released',
      by: 'agent',
      ...(text && { note: text }),
    })
  })
  return { status: conversation.state.status }
}

/** Ends the conversation; a later visitor message reopens it. */
export async function resolve(
  conversation: Conversation,
  ending: { outcome?: string | undefined; note?: string | undefined },
): Promise<{ status: Status }> {
  if (conversation.state.status === 'resolved') return { status: 'resolved' }
  const masked = await conversation.mask([ending.outcome ?? '', ending.note ?? ''])
  const [outcome, note] = masked.texts
  const end = { by: 'agent' as const, ...(outcome && { outcome }), ...(note && { note }) }
  conversation.commit((tx) => {
    tx.vault(masked.entries)
    tx.status('resolved', 'agent')
    tx.event({ type: 'resolution', ...end })
    tx.clearHandoff()
    tx.webhook('conversation.resolved', { ...conversationPart(conversation.state), ...end })
  })
  return { status: conversation.state.status }
}
