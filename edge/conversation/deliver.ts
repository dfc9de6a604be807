import { type IndexRow, saveIndexRow } from '../db/conversations.ts'
import type { Env } from '../env.ts'
import type { Conversation } from './conversation.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import type { Deliver } from './outbox.ts'

/** Sends a conversation's outbox rows: its index row to D1, webhooks to the site's endpoints. */
export function deliverFrom(conversation: Conversation, env: Env): Deliver {
  return async (row, signal) => {
    const { state, vault, deps } = conversation
    if (row.destination !== 'index') {
      const restore = (text: string) => vault.restore(text)
      return deliverWebhook(
        env,
        { site: state.site, id: state.id, restore, now: deps.now },
        row,
        signal,
      )
    }
    await saveIndexRow(env.DB, indexRow(conversation))
    return { outcome: 'done' }
  }
}

/** The conversation as lists show it. */
export function indexRow({ state, log, deps }: Conversation): IndexRow {
  return {
    id: state.id,
    site: state.site,
    visitor: state.visitor,
    status: state.status,
    lastSeq: log.lastSeq,
    startedAt: state.startedAt,
    updatedAt: deps.now(),
    preview: state.preview,
    ...(state.handoff?.team && { team: state.handoff.team }),
    ...(state.agent && { agent: state.agent }),
  }
}
