/** A visitor of one site. */
export type VisitorKey = { site: string; visitor: string }

/**
 * Revokes a visitor's tokens, forgets whose they were, and lets no row about them into the index any
 * more. Once more changes nothing; it is audited once.
 */
export async function markErased(
  db: D1Database,
  { site, visitor }: VisitorKey,
  at: number,
): Promise<void> {
  await db.batch([
    db
      .prepare(
        `INSERT INTO audit (at, actor, action, subject)
         SELECT ?1, 'visitor', 'visitor.erase', ?2 || '/' || ?3
         WHERE NOT EXISTS (SELECT 1 FROM erased_visitors WHERE site = ?2 AND visitor = ?3)`,
      )
      .bind(at, site, visitor),
    db
      .prepare(
        `INSERT INTO erased_visitors (site, visitor, erased_at) VALUES (?, ?, ?)
         ON CONFLICT DO NOTHING`,
      )
      .bind(site, visitor, at),
    // The same identity is a new visitor from here on: a row for this one is not written again.
    db.prepare('DELETE FROM identities WHERE site = ? AND visitor = ?').bind(site, visitor),
  ])
}

/** Whether the visitor was erased, and so has no live token. */
export async function isErased(db: D1Database, { site, visitor }: VisitorKey): Promise<boolean> {
  const row = await db
    .prepare('SELECT 1 AS found FROM erased_visitors WHERE site = ? AND visitor = ?')
    .bind(site, visitor)
    .first()
  return row !== null
}

/** Forgets that there was such a visitor; call it when no token of theirs can be left. */
export async function forgetErased(db: D1Database, { site, visitor }: VisitorKey): Promise<void> {
  await db
    .prepare('DELETE FROM erased_visitors WHERE site = ? AND visitor = ?')
    .bind(site, visitor)
    .run()
}
