import type { VisitorKey } from './erased-visitors.ts'

const day = 86_400_000

/** A site's identity, by the keyed hash of the site's own id of the person. */
export type IdentityKey = { site: string; subject: string }

/** The visitor of an identity; undefined where it has none yet. Notes that it was seen, once a day. */
export async function identityVisitor(
  db: D1Database,
  { site, subject }: IdentityKey,
  now: number,
): Promise<string | undefined> {
  const row = await db
    .prepare('SELECT visitor, seen_at FROM identities WHERE site = ? AND subject = ?')
    .bind(site, subject)
    .first<{ visitor: string; seen_at: number }>()
  if (row && row.seen_at < now - day) {
    await db
      .prepare('UPDATE identities SET seen_at = ? WHERE site = ? AND subject = ?')
      .bind(now, site, subject)
      .run()
  }
  return row?.visitor
}

/**
 * Makes a visitor the identity's, and answers whose the identity is then: another one's where it was
 * given away meanwhile, nobody's where this visitor was erased or belongs to another identity.
 */
export async function claimVisitor(
  db: D1Database,
  { site, subject }: IdentityKey,
  visitor: string,
  now: number,
): Promise<string | undefined> {
  const [, found] = await db.batch<{ visitor: string }>([
    db
      .prepare(
        `INSERT INTO identities (site, subject, visitor, seen_at) SELECT ?1, ?2, ?3, ?4
         WHERE NOT EXISTS (SELECT 1 FROM erased_visitors WHERE site = ?1 AND visitor = ?3)
         ON CONFLICT DO NOTHING`,
      )
      .bind(site, subject, visitor, now),
    db.prepare('SELECT visitor FROM identities WHERE site = ? AND subject = ?').bind(site, subject),
  ])
  return found?.results[0]?.visitor
}

/** Whether a visitor was erased, and whether the site has said who it is. */
export async function visitorStanding(
  db: D1Database,
  { site, visitor }: VisitorKey,
): Promise<{ erased: boolean; identified: boolean }> {
  const row = await db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM erased_visitors WHERE site = ?1 AND visitor = ?2) AS erased,
         EXISTS (SELECT 1 FROM identities WHERE site = ?1 AND visitor = ?2) AS identified`,
    )
    .bind(site, visitor)
    .first<{ erased: number; identified: number }>()
  return { erased: row?.erased === 1, identified: row?.identified === 1 }
}

/**
 * Forgets whose a visitor is where that is over: not seen since a time, and without a conversation.
 * True where there is nothing left to forget.
 */
export async function forgetIdentity(
  db: D1Database,
  { site, visitor }: VisitorKey,
  notSince: number,
): Promise<boolean> {
  const [, left] = await db.batch([
    db
      .prepare(
        `DELETE FROM identities WHERE site = ?1 AND visitor = ?2 AND seen_at < ?3
           AND NOT EXISTS (SELECT 1 FROM conversations WHERE site = ?1 AND visitor = ?2)`,
      )
      .bind(site, visitor, notSince),
    db.prepare('SELECT 1 FROM identities WHERE site = ? AND visitor = ?').bind(site, visitor),
  ])
  return left?.results.length === 0
}
