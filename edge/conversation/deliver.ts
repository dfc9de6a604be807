import { audit } from '../db/audit.ts'
import { saveIndexRow } from '../db/conversations.ts'
import { disableEndpoint, endpointRows, resealWebhookSecret } from '../db/webhook-endpoints.ts'
import type { Env } from '../env.ts'
import { sendWebhook } from '../handoff/send-webhook.ts'
import { openSecret } from '../handoff/webhook-secret.ts'
import { log } from '../log.ts'
import { masterKeysFrom } from '../privacy/master-keys.ts'
import { loadSite } from '../site/load-site.ts'
import type { Conversation } from './conversation.ts'
import type { Attempt, Deliver, OutboxRow } from './outbox.ts'

/** Sends a conversation's outbox rows: its index row to D1, webhooks to the site's endpoints. */
export function deliverFrom(
  conversation: Conversation,
  ctx: DurableObjectState,
  env: Env,
): Deliver {
  return async (row) => {
    if (row.destination === 'index') return saveIndex(conversation, env)
    if (row.destination === 'webhooks') return fanOut(conversation, ctx, env, row)
    return toEndpoint(conversation, env, row)
  }
}

async function saveIndex(conversation: Conversation, env: Env): Promise<Attempt> {
  const { state, log, deps } = conversation
  await saveIndexRow(env.DB, {
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
  })
  return { outcome: 'done' }
}

/** One row becomes one for each endpoint that wants this type, by the newest configuration. */
async function fanOut(
  conversation: Conversation,
  ctx: DurableObjectState,
  env: Env,
  row: OutboxRow,
): Promise<Attempt> {
  const site = (await loadSite(env.DB, conversation.state.site))?.site
  const endpoints = site?.webhooks.filter((e) => e.events.some((type) => type === row.type)) ?? []
  // Together with the row's end, so that a crash in between sends nothing twice under another place.
  ctx.storage.transactionSync(() => {
    ctx.storage.sql.exec('DELETE FROM outbox WHERE place = ?', row.place)
    for (const endpoint of endpoints) {
      conversation.outbox.add({ ...row, destination: `webhook:${endpoint.id}` })
    }
  })
  return { outcome: 'done' }
}

async function toEndpoint(conversation: Conversation, env: Env, row: OutboxRow): Promise<Attempt> {
  const { state, vault, deps } = conversation
  const id = row.destination.slice('webhook:'.length)
  const site = (await loadSite(env.DB, state.site))?.site
  const endpoint = site?.webhooks.find((e) => e.id === id)
  const kept = (await endpointRows(env.DB, state.site)).get(id)
  // Taken out of the site since, or turned off by its own 410: kept as a dead letter.
  if (!endpoint || !kept || kept.disabled) return { outcome: 'refused' }
  let body = row.body
  if (endpoint.personalData === 'reveal') {
    body = revealBody(body, (text) => vault.restore(text))
    await audit(env.DB, {
      at: deps.now(),
      actor: `webhook:${state.site}/${id}`,
      action: 'personal-data.reveal',
      subject: `${state.id} ${row.type} ${row.id}`,
    })
  }
  const { secret, resealed } = await openSecret(masterKeysFrom(env), state.site, kept.sealed)
  if (resealed) {
    await resealWebhookSecret(env.DB, state.site, id, { from: kept.sealed, to: resealed })
  }
  const result = await sendWebhook({
    url: endpoint.url,
    secret,
    id: row.id,
    body,
    now: deps.now(),
    allowPrivateHosts: env.DESKBELL_ALLOW_PRIVATE_HOSTS === '1',
  })
  if (result.outcome !== 'gone') return result
  log('error', 'webhook.endpoint-disabled', { site: state.site, endpoint: id })
  await disableEndpoint(env.DB, state.site, id, deps.now())
  await audit(env.DB, {
    at: deps.now(),
    actor: `webhook:${state.site}/${id}`,
    action: 'webhook.disable',
    subject: `${state.id} ${row.type} ${row.id}`,
  })
  return { outcome: 'refused' }
}

/** Restores the values in every text of a JSON body, and leaves its shape alone. */
function revealBody(body: string, restore: (text: string) => string): string {
  return JSON.stringify(JSON.parse(body), (_key, value: unknown) =>
    typeof value === 'string' ? restore(value) : value,
  )
}
