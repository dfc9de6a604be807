/** What the database keeps of a site's identity secret, sealed. */
export type IdentitySecretRow = {
  sealed: string
  /** The secret before, as long as it is still taken. */
  previous?: string
  /** Keys the hashes of the site's own ids of people. */
  subjectKey: string
}

/** What is kept of a site's identity secret; undefined where it has none yet. */
export async function identitySecretRow(
  db: D1Database,
  site: string,
  now: number,
): Promise<IdentitySecretRow | undefined> {
  const row = await db.prepare('SELECT * FROM identity_secrets WHERE site = ?').bind(site).first<{
    sealed: string
    previous: string | null
    previous_until: number | null
    subject_key: string
  }>()
  if (!row) return undefined
  const isTaken = row.previous !== null && (row.previous_until ?? 0) > now
  return {
    sealed: row.sealed,
    subjectKey: row.subject_key,
    ...(isTaken && row.previous !== null && { previous: row.previous }),
  }
}

/** Keeps a site's first secret; false where it has one already. */
export async function addIdentitySecret(
  db: D1Database,
  site: string,
  { sealed, subjectKey }: { sealed: string; subjectKey: string },
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO identity_secrets (site, sealed, subject_key) VALUES (?, ?, ?)
       ON CONFLICT DO NOTHING`,
    )
    .bind(site, sealed, subjectKey)
    .run()
  return meta.changes > 0
}

/** Puts a new secret in the place of a site's, which is taken until a time; the one before that goes. */
export async function replaceIdentitySecret(
  db: D1Database,
  site: string,
  { sealed, until, subjectKey }: { sealed: string; until: number; subjectKey?: string },
): Promise<void> {
  await db
    .prepare(
      `UPDATE identity_secrets SET previous = sealed, previous_until = ?, sealed = ?,
         subject_key = coalesce(?, subject_key) WHERE site = ?`,
    )
    .bind(until, sealed, subjectKey ?? null, site)
    .run()
}

const columns = { sealed: 'sealed', previous: 'previous', subjectKey: 'subject_key' } as const

/** Keeps one of the secrets sealed under another master key; one that changed meanwhile stays. */
export async function resealIdentitySecret(
  db: D1Database,
  site: string,
  which: keyof typeof columns,
  sealed: { from: string; to: string },
): Promise<void> {
  const column = columns[which]
  await db
    .prepare(`UPDATE identity_secrets SET ${column} = ? WHERE site = ? AND ${column} = ?`)
    .bind(sealed.to, site, sealed.from)
    .run()
}
