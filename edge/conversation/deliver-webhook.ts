import { audit } from '../db/audit.ts'
import { disableEndpoint, endpointRows, resealWebhookSecret } from '../db/webhook-endpoints.ts'
import type { Env } from '../env.ts'
import { sendWebhook } from '../handoff/send-webhook.ts'
import { errorName, log } from '../log.ts'
import { masterKeysFrom } from '../privacy/master-keys.ts'
import { openSecret } from '../privacy/site-secret.ts'
import { loadSite } from '../site/load-site.ts'
import type { Attempt, OutboxRow } from './outbox.ts'

/** Whose webhook it is. */
export type WebhookSource = {
  site: string
  /** The conversation's or visitor's id, for the audit. */
  id: string
  /** Puts values in the place of placeholders, for endpoints that may see them. */
  restore(text: string): string
  now(): number
}

/**
 * Sends a webhook's row. The one for `webhooks` becomes one for each endpoint that wants this type, by
 * the newest configuration; those go to their endpoint.
 */
export async function deliverWebhook(
  env: Env,
  source: WebhookSource,
  row: OutboxRow,
  signal: AbortSignal,
): Promise<Attempt> {
  const site = (await loadSite(env.DB, source.site))?.site
  if (row.destination === 'webhooks') {
    const endpoints = site?.webhooks.filter((e) => e.events.some((type) => type === row.type))
    return { outcome: 'split', into: endpoints?.map(({ id }) => `webhook:${id}`) ?? [] }
  }
  const id = row.destination.slice('webhook:'.length)
  const endpoint = site?.webhooks.find((e) => e.id === id)
  const kept = (await endpointRows(env.DB, source.site)).get(id)
  // Taken out of the site since, or turned off by its own 410: kept as a dead letter.
  if (!endpoint || !kept || kept.disabled) return { outcome: 'refused' }
  const note = (action: string) =>
    audit(env.DB, {
      at: source.now(),
      actor: `webhook:${source.site}/${id}`,
      action,
      subject: `${source.id} ${row.type} ${row.id}`,
    })
  let body = row.body
  if (endpoint.personalData === 'reveal') {
    body = revealBody(body, source.restore)
    await note('personal-data.reveal')
  }
  const { secret, resealed } = await openSecret(
    masterKeysFrom(env),
    'webhook-secret',
    source.site,
    kept.sealed,
  )
  if (resealed) {
    await resealWebhookSecret(env.DB, source.site, id, { from: kept.sealed, to: resealed })
  }
  const attempt = { site: source.site, endpoint: id, id: row.id, attempt: row.attempts + 1 }
  const result = await sendWebhook({
    url: endpoint.url,
    secret,
    id: row.id,
    body,
    now: source.now(),
    allowPrivateHosts: env.DESKBELL_ALLOW_PRIVATE_HOSTS === '1',
    signal,
  }).catch((error: unknown) => {
    log('warn', 'webhook.unreachable', { ...attempt, error: errorName(error) })
    return { outcome: 'retry' } as const
  })
  if ('status' in result) log('warn', 'webhook.unwell', { ...attempt, status: result.status })
  if (result.outcome !== 'gone') return result
  log('error', 'webhook.endpoint-disabled', { site: source.site, endpoint: id })
  await disableEndpoint(env.DB, source.site, id, source.now())
  await note('webhook.disable')
  return { outcome: 'refused' }
}

/** Restores the values in every text of a JSON body, and leaves its shape alone. */
function revealBody(body: string, restore: (text: string) => string): string {
  return JSON.stringify(JSON.parse(body), (_key, value: unknown) =>
    typeof value === 'string' ? restore(value) : value,
  )
}
