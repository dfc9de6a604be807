import * as v from 'valibot'
import { idSchema } from '../../shared/text.ts'
import type { Env } from '../env.ts'
import { ApiError } from '../errors.ts'

/** The object of a conversation. An id that could never be one is a 404 without waking anything. */
export function conversationStub(env: Env, id: string) {
  if (!v.is(idSchema, id)) throw new ApiError('not-found', 'There is no such conversation.')
  return env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(id))
}
