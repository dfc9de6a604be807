import type { Status } from '../shared/event.ts'

/**
 * True while people own the conversation. `shared/event.ts` has the same, but a value import
 * would bring its schemas into the panel.
 */
export function isPeoples(status: Status): boolean {
  return status === 'queued' || status === 'agent'
}
