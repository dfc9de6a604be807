import type { ConversationEvent } from '../../shared/event.ts'
import type { Message, Part } from '../../shared/message.ts'
import type { Vault } from '../privacy/vault.ts'

type Restore = (text: string) => string

/**
 * A message with the values behind its placeholders, in what is read as text. What people wrote is
 * theirs again as it was; what the assistant wrote gets no value into a link to a foreign host.
 */
export function restoreMessage(
  message: Message,
  vault: Pick<Vault, 'restore'>,
  ownHosts: readonly string[],
): Message {
  const allowHosts = message.metadata.author === 'assistant' ? ownHosts : 'any'
  const restore: Restore = (text) => vault.restore(text, { allowHosts })
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
export function restoreEvent(
  event: ConversationEvent,
  vault: Pick<Vault, 'restore'>,
  ownHosts: readonly string[],
): ConversationEvent {
  return event.type === 'message'
    ? { ...event, message: restoreMessage(event.message, vault, ownHosts) }
    : event
}
