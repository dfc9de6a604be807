import { isPeoples, type Status } from '../../shared/event.ts'

/** Who has the word, as the epoch counts it: `offered` is still the assistant's, a queue is the team's. */
export function owner(status: Status, agentId: string | undefined): string {
  switch (status) {
    case 'assistant':
    case 'offered':
      return 'assistant'
    case 'queued':
      return 'team'
    case 'agent':
      return `agent:${agentId ?? ''}`
    case 'resolved':
      return 'nobody'
  }
}

const next: Record<Status, readonly Status[]> = {
  assistant: ['offered', 'queued', 'agent', 'resolved'],
  offered: ['assistant', 'queued', 'agent', 'resolved'],
  queued: ['assistant', 'agent', 'resolved'],
  agent: ['agent', 'assistant', 'queued', 'resolved'],
  resolved: ['assistant', 'queued', 'agent'],
}

/** Whether a conversation may go from one status to another. `agent` to `agent` is another agent. */
export function mayBecome(from: Status, to: Status): boolean {
  return next[from].includes(to)
}

/** Whether the assistant answers visitors' messages in this status. */
export function assistantAnswers(status: Status): boolean {
  return !isPeoples(status) && status !== 'resolved'
}
