import { ApiError } from '../errors.ts'
import type { Conversation } from './conversation.ts'
import type { ConversationState } from './state.ts'

/** Who asks. A conversation of another visitor or site is as good as none. */
export type Caller =
  | { kind: 'visitor'; site: string; visitor: string }
  | { kind: 'staff'; site?: string }

/** Lets the caller pass to an open conversation of theirs; throws `not-found` for every other. */
export function checkCaller(
  conversation: Conversation | undefined,
  caller: Caller,
): asserts conversation is Conversation {
  checkOwner(conversation?.hasEnded ? undefined : conversation?.state, caller)
}

/** The same by what is stored, for what may not be opened any more. */
export function checkOwner(state: ConversationState | undefined, caller: Caller): void {
  const theirs =
    state !== undefined &&
    (caller.site === undefined || state.site === caller.site) &&
    (caller.kind === 'staff' || state.visitor === caller.visitor)
  if (!theirs) throw new ApiError('not-found', 'There is no such conversation.')
}
