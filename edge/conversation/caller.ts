import { ApiError, identityRequired } from '../errors.ts'
import type { Conversation } from './conversation.ts'
import type { ConversationState } from './state.ts'

/** Who asks. A conversation of another visitor or site is as good as none. */
export type Caller =
  | {
      kind: 'visitor'
      site: string
      visitor: string
      /** What the site says of the visitor, sealed; there where it has vouched for them. */
      identity?: string
    }
  | { kind: 'staff'; site?: string }

/**
 * Lets the caller pass to an open conversation of theirs.
 * @throws ApiError `not-found` for every other, `identity-required` where a visitor must be signed in
 */
export function checkCaller(
  conversation: Conversation | undefined,
  caller: Caller,
): asserts conversation is Conversation {
  const state = conversation?.hasEnded ? undefined : conversation?.state
  checkOwner(state, caller)
  // A token from before the visitor signed in may be in somebody else's hands.
  if (state?.identity && caller.kind === 'visitor' && !caller.identity) throw identityRequired()
}

/** The same by what is stored, for what may not be opened any more. */
export function checkOwner(state: ConversationState | undefined, caller: Caller): void {
  const theirs =
    state !== undefined &&
    (caller.site === undefined || state.site === caller.site) &&
    (caller.kind === 'staff' || state.visitor === caller.visitor)
  if (!theirs) throw new ApiError('not-found', 'There is no such conversation.')
}
