/** What the database keeps of a site's webhook endpoint: its sealed secret, and whether it is off. */
export type EndpointRow = { sealed: string; disabled: boolean }

/** What is kept of a site's endpoints, by endpoint id. */
export async function endpointRows(
  db: D1Database,
  slug: string,
): Promise<Map<string, EndpointRow>> {
  const rows = await db
    .prepare('SELECT endpoint, sealed, disabled_at FROM webhook_secrets WHERE site = ?')
    .bind(slug)
    .all<{ endpoint: string; sealed: string; disabled_at: number | null }>()
  return new Map(
    rows.results.map(({ endpoint, sealed, disabled_at }) => [
      endpoint,
      { sealed, disabled: disabled_at !== null },
    ]),
  )
}

/** Keeps a webhook secret sealed under another master key; one that changed meanwhile stays. */
export async function resealWebhookSecret(
  db: D1Database,
  slug: string,
  endpoint: string,
  sealed: { from: string; to: string },
): Promise<void> {
  await db
    .prepare('UPDATE webhook_secrets SET sealed = ? WHERE site = ? AND endpoint = ? AND sealed = ?')
    .bind(sealed.to, slug, endpoint, sealed.from)
    .run()
}

/** Sends nothing more to an endpoint that said 410. `enableEndpoints` turns it on again. */
export async function disableEndpoint(
  db: D1Database,
  slug: string,
  endpoint: string,
  now: number,
): Promise<void> {
  await db
    .prepare('UPDATE webhook_secrets SET disabled_at = ? WHERE site = ? AND endpoint = ?')
    .bind(now, slug, endpoint)
    .run()
}

/** Turns all endpoints of a site on again: who pushes a bundle wants what it says. */
export async function enableEndpoints(db: D1Database, slug: string): Promise<void> {
  await db
    .prepare('UPDATE webhook_secrets SET disabled_at = NULL WHERE site = ? AND disabled_at > 0')
    .bind(slug)
    .run()
}
