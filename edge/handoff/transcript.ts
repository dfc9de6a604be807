import { transcriptBytes } from '../../shared/handoff.ts'
import { type Message, messageText } from '../../shared/message.ts'

/** The newest messages that fit into the ceiling; the oldest go first. */
export function transcript(messages: Message[]): { messages: Message[]; truncated: boolean } {
  let bytes = 0
  let from = messages.length
  while (from > 0) {
    bytes += sizeOf(messages[from - 1]) + 1
    if (bytes > transcriptBytes) break
    from--
  }
  const newest = messages.at(-1)
  // A single message may be longer than all that fits: an agent still wants to read its end.
  if (newest && from === messages.length) return { messages: [endOf(newest)], truncated: true }
  return { messages: messages.slice(from), truncated: from > 0 }
}

/** The last words of a message, as many as fit. */
function endOf(message: Message): Message {
  let points = Array.from(messageText(message))
  for (;;) {
    const parts: Message['parts'] = [{ type: 'text', text: `…${points.join('')}` }]
    const end = { ...message, parts }
    if (sizeOf(end) < transcriptBytes) return end
    points = points.slice(Math.ceil(points.length / 8))
  }
}

const encoder = new TextEncoder()

function sizeOf(message: Message | undefined): number {
  return encoder.encode(JSON.stringify(message)).length
}
