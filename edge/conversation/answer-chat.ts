import { limits } from '../../shared/limits.ts'
import { chunkResponse, followAnswer, handoffChunks, messageChunks } from './chat-stream.ts'
import type { Conversation } from './conversation.ts'
import { restoreMessage } from './restore.ts'

/** What `/v1/chat` answers: the answer to one message, or the one that runs now; 204 when nothing is being written. */
export function answerChat(conversation: Conversation, replyTo: string | undefined): Response {
  const { state, turns, log, vault, readers } = conversation
  const answerId = turns.answerId(replyTo)
  if (answerId) return followAnswer(readers, answerId, turns.replay('visitor'))
  if (replyTo === undefined) return new Response(null, { status: 204 })
  const answer = log
    .newestMessages(limits.eventPage)
    .find((message) => message.metadata.replyTo === replyTo)
  return chunkResponse(
    answer
      ? messageChunks(restoreMessage(answer, vault, conversation.ownHosts))
      : handoffChunks(state.status, state.agent),
  )
}
