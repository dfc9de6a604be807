import { limits } from '../../shared/limits.ts'
import { visitorBeginnings } from '../db/conversations.ts'
import { ApiError, identityRequired } from '../errors.ts'

const hour = 3_600_000

/**
 * Refuses a visitor who has begun too many conversations, in all or within an hour. The index is
 * counted before the new row is written, so calls made at the same moment may each pass; the rates
 * bound how many those can be.
 * @throws ApiError `too-many`, or `identity-required` where an anonymous token is from before the visitor signed in
 */
export async function checkConversationRoom(
  db: D1Database,
  { site, visitor, anonymous }: { site: string; visitor: string; anonymous: boolean },
  now: number,
): Promise<void> {
  const most = limits.visitorConversations
  const { beginnings, identified } = await visitorBeginnings(db, { site, visitor, most })
  if (identified && anonymous) throw identityRequired()
  if (beginnings.length >= most) {
    throw new ApiError(
      'too-many',
      `A visitor may have ${most} conversations; go on with an earlier one.`,
    )
  }
  const oldest = beginnings[limits.visitorConversationsPerHour - 1]
  if (oldest !== undefined && oldest > now - hour) {
    throw new ApiError(
      'too-many',
      `A visitor may begin ${limits.visitorConversationsPerHour} conversations an hour; go on with an earlier one.`,
      { retryAfter: Math.ceil((oldest + hour - now) / 1_000) },
    )
  }
}
