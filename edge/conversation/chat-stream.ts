import type { Chunk } from '../../shared/event.ts'
import type { Message } from '../../shared/message.ts'
import { textStream } from './event-stream.ts'
import { assistantAnswers } from './ownership.ts'
import type { Outgoing, Readers } from './readers.ts'

const headers = { 'x-vercel-ai-ui-message-stream': 'v1' }

/** The whole of a finished message as the AI SDK's UI message stream has it. */
export function messageChunks(message: Message): Chunk[] {
  const chunks: Chunk[] = [
    { type: 'start', messageId: message.id, messageMetadata: message.metadata },
  ]
  message.parts.forEach((part, i) => {
    const id = `text-${i}`
    if (part.type === 'text') {
      chunks.push({ type: 'text-start', id })
      chunks.push({ type: 'text-delta', id, delta: part.text })
      chunks.push({ type: 'text-end', id })
    } else if (part.type !== 'data-reply') {
      chunks.push(part)
    }
  })
  chunks.push({ type: 'finish', messageMetadata: message.metadata })
  return chunks
}

function frame(chunk: Chunk): string {
  return `data: ${JSON.stringify(chunk)}\n\n`
}

/** A UI message stream whose chunks are all known. */
export function chunkResponse(chunks: Chunk[]): Response {
  return new Response(`${chunks.map(frame).join('')}data: [DONE]\n\n`, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      ...headers,
    },
  })
}

/**
 * Follows one answer to its end: chunks as they come, and the whole of it when the log gets it
 * before a single chunk was seen (a restart in between). Ends as well when the turn is dropped.
 */
export function followAnswer(
  readers: Readers,
  messageId: string,
  replay: Iterable<Outgoing>,
): Response {
  readers.checkRoom()
  return textStream(({ send, close }) => {
    let begun = false
    const end = () => {
      send('data: [DONE]\n\n')
      close()
    }
    const receive = (event: Outgoing): boolean => {
      if (event.type === 'chunk' && event.messageId === messageId) {
        // `start` again means that the turn runs anew after a restart: the SDK replaces nothing, so begin once.
        if (event.chunk.type === 'start' && begun) return true
        begun = true
        if (!send(frame(event.chunk))) return false
        if (event.chunk.type === 'finish') {
          end()
          return false
        }
      } else if (event.type === 'message' && event.message.id === messageId) {
        if (!begun) for (const chunk of messageChunks(event.message)) send(frame(chunk))
        end()
        return false
      } else if (event.type === 'status' && !assistantAnswers(event.status) && !begun) {
        for (const chunk of handoffChunks(event.status, event.agent)) send(frame(chunk))
        end()
        return false
      }
      return true
    }
    const listener = { audience: 'visitor' as const, receive, close }
    readers.add(listener)
    for (const event of replay) receive(event)
    return { leave: () => readers.remove(listener) }
  }, headers)
}

/** What `/v1/chat` answers while people own the conversation. */
export function handoffChunks(
  status: string,
  agent: Extract<Chunk, { type: 'data-handoff' }>['data']['agent'],
): Chunk[] {
  return [
    { type: 'start' },
    { type: 'data-handoff', data: { status, ...(agent && { agent }) } },
    { type: 'finish' },
  ]
}
