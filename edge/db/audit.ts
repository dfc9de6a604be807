/** Writes down who did what. `subject` is an id, never personal data. */
export async function audit(
  db: D1Database,
  entry: { at: number; actor: string; action: string; subject: string },
): Promise<void> {
  await db
    .prepare('INSERT INTO audit (at, actor, action, subject) VALUES (?, ?, ?, ?)')
    .bind(entry.at, entry.actor, entry.action, entry.subject)
    .run()
}
