import type { ConversationEvent } from '../../shared/event.ts'
import { limits } from '../../shared/limits.ts'
import { messageText } from '../../shared/message.ts'
import type { ExportedConversation, ExportedEntry } from '../../shared/visitor-export.ts'
import type { Vault } from '../privacy/vault.ts'
import type { Conversation } from './conversation.ts'
import { restoreMessage } from './restore.ts'

/** A piece of one conversation, with real values, as the visitor takes it home. */
export type ExportPage = {
  about: Omit<ExportedConversation, 'entries'>
  /** As JSON, with commas between and no brackets: it is written on as it stands. */
  entries: string
  /** Give it as `after` for the next piece; undefined after the last. */
  next?: number
}

/** The entries after a seq, staff's among them: they are about the visitor too. */
export function exportPage(conversation: Conversation, after: number): ExportPage {
  const { state, log, vault } = conversation
  const page = log.after(after, 'staff', limits.eventPage)
  return {
    about: {
      id: state.id,
      status: state.status,
      startedAt: new Date(state.startedAt).toISOString(),
      readSeq: state.readSeq,
      ...(state.locale && { locale: state.locale }),
      ...(state.page && { page: state.page }),
      ...(state.identity && {
        identity: {
          ...restoreAll(state.identity, vault),
          ...(state.facts && { attributes: state.facts }),
        },
      }),
    },
    entries: page.events.map((event) => JSON.stringify(entryOf(event, conversation))).join(),
    ...(page.more && { next: page.passed }),
  }
}

function entryOf(event: ConversationEvent, { vault, ownHosts }: Conversation): ExportedEntry {
  const { epoch: _, seq, at: milliseconds, ...rest } = event
  const at = new Date(milliseconds).toISOString()
  if (rest.type !== 'message') return { seq, at, ...restoreAll(rest, vault) }
  const message = restoreMessage(rest.message, vault, ownHosts)
  const { author, at: __, ...metadata } = message.metadata
  const parts = message.parts.filter(({ type }) => type !== 'text')
  return {
    ...{ seq, at, type: 'message', id: message.id, from: author, ...metadata },
    text: messageText(message),
    ...(parts.length > 0 && { parts }),
  }
}

/** Every text of an entry restored; this is a document to read, in which nothing is followed or run. */
function restoreAll<T extends object>(entry: T, vault: Vault): T {
  const restored: T = JSON.parse(JSON.stringify(entry), (_key, value: unknown) =>
    typeof value === 'string' ? vault.restore(value) : value,
  )
  return restored
}
