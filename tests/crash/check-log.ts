import type { ConversationEvent, Status } from '../../shared/event.ts'
import { isPeoples } from '../../shared/event.ts'
import { messageText } from '../../shared/message.ts'

/** What a log comes to, and what is wrong with it. Written from the promises, not from the edge's code. */
export type LogReading = {
  faults: string[]
  status: Status
  /** Visitors' messages to which the assistant owes an answer. */
  owed: string[]
  /** The webhooks that these events call for, in order. */
  webhooks: string[]
}

const lawful: Record<Status, readonly Status[]> = {
  assistant: ['offered', 'queued', 'agent', 'resolved'],
  offered: ['assistant', 'queued', 'agent', 'resolved'],
  queued: ['assistant', 'agent', 'resolved'],
  agent: ['agent', 'assistant', 'queued', 'resolved'],
  resolved: ['assistant', 'queued', 'agent'],
}

/** Reads a whole staff log by the promises of DESIGN section 3. `modelText` is all that the model ever says. */
export function readLog(events: readonly ConversationEvent[], modelText: string): LogReading {
  const faults: string[] = []
  const webhooks = ['conversation.started']
  const ids = new Set<string>()
  const understood = new Set<string>()
  let owed: string[] = []
  let status: Status = 'assistant'
  let owner = 'assistant'
  let epoch = 0

  events.forEach((event, index) => {
    const bad = (what: string) => faults.push(`seq ${event.seq}: ${what}`)
    if (event.seq !== index + 1) bad(`stands at place ${index + 1}`)
    if (event.type !== 'status' && event.epoch !== epoch) bad(`epoch ${event.epoch} in ${epoch}`)
    switch (event.type) {
      case 'status': {
        if (event.previous !== status) bad(`previous is ${event.previous}, but it was ${status}`)
        if (!lawful[status].includes(event.status)) bad(`${status} became ${event.status}`)
        const next = ownerOf(event.status, event.agent?.id)
        const risen = next === owner ? epoch : epoch + 1
        if (event.epoch !== risen) bad(`${owner} → ${next}, epoch ${epoch} → ${event.epoch}`)
        if (next !== owner) owed = []
        ;({ status, epoch } = event)
        owner = next
        break
      }
      case 'message': {
        const { id, metadata } = event.message
        if (ids.has(id)) bad(`message ${id} is there twice`)
        ids.add(id)
        if (metadata.author === 'visitor') {
          if (isPeoples(status)) webhooks.push(`message.created ${event.seq}`)
          else owed.push(id)
          if (status === 'resolved') bad('a message did not reopen the conversation')
          if (status === 'offered') bad('an offer outlived the message after it')
        }
        if (metadata.author === 'agent') {
          webhooks.push(`message.created ${event.seq}`)
          if (owner !== `agent ${metadata.agent?.id}`) bad(`an agent spoke while it was ${owner}'s`)
        }
        if (metadata.author !== 'assistant') break
        if (owner !== 'assistant') bad(`the assistant spoke while it was ${status}`)
        if (owed.shift() !== metadata.replyTo) bad(`answers ${metadata.replyTo} out of turn`)
        const next = events[index + 1]
        if (metadata.interrupted === 'handed-over' && next?.type !== 'status')
          bad('was cut for a change of owner that did not come')
        const text = messageText(event.message)
        if (metadata.interrupted ? !modelText.startsWith(text) : text === '')
          bad(`says ${JSON.stringify(text)}`)
        if (metadata.engine === 'model' && !metadata.interrupted && text !== modelText)
          bad(`the model said something else than ${JSON.stringify(text)}`)
        break
      }
      case 'handoff':
        webhooks.push(
          `handoff.${event.action === 'cancelled' ? 'released' : event.action} ${event.handoffId}`,
        )
        break
      case 'understanding':
        if (understood.has(event.messageId)) bad(`${event.messageId} was understood twice`)
        understood.add(event.messageId)
        break
      case 'resolution':
        webhooks.push('conversation.resolved')
        break
      case 'fault':
        bad(`fault ${event.code}: ${event.detail}`)
        break
    }
  })
  return { faults, status, owed, webhooks }
}

function ownerOf(status: Status, agentId: string | undefined): string {
  if (status === 'queued') return 'team'
  if (status === 'agent') return `agent ${agentId}`
  return status === 'resolved' ? 'nobody' : 'assistant'
}
