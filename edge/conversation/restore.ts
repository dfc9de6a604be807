import type { ConversationEvent } from '../../shared/event.ts'
import type { Message, Part } from '../../shared/message.ts'

type Restore = (text: string) => string

/** A message with the values behind its placeholders, in what is read as text; never inside a link. */
export function restoreMessage(message: Message, restore: Restore): Message {
  return { ...message, parts: message.parts.map((part) => restorePart(part, restore)) }
}

function restorePart(part: Part, restore: Restore): Part {
  switch (part.type) {
    case 'text':
      return { ...part, text: restore(part.text) }
    case 'data-reply':
      return part.data.label === undefined
        ? part
        : { ...part, data: { ...part.data, label: restore(part.data.label) } }
    case 'data-quick-replies': {
      const options = part.data.options.map((option) => ({
        ...option,
        label: restore(option.label),
      }))
      return { ...part, data: { options } }
    }
    case 'source-url':
    case 'data-notice':
    case 'data-handoff':
      return part
  }
}

/** An event as its own visitor sees it. */
export function restoreEvent(event: ConversationEvent, restore: Restore): ConversationEvent {
  return event.type === 'message'
    ? { ...event, message: restoreMessage(event.message, restore) }
    : event
}
