import type { Site } from '../../shared/site.ts'

const day = 86_400_000

/** Whose budget it is that was spent. */
export type BudgetOwner = 'visitor' | 'site'

/** The row of the site itself: visitors' ids are never empty. */
const siteRow = ''

/** Makes the table of what today's answers cost. */
export function createLedger(sql: SqlStorage): void {
  sql.exec(
    `CREATE TABLE IF NOT EXISTS spent (
       day INTEGER NOT NULL, visitor TEXT NOT NULL, tokens INTEGER NOT NULL,
       PRIMARY KEY (day, visitor)) STRICT, WITHOUT ROWID`,
  )
}

/**
 * Whose budget is spent today; undefined while there is some left. What turns cost is known when they
 * end, so those that run at the same moment may together overdraw by what they cost.
 */
export function spentBudget(
  sql: SqlStorage,
  { visitor, budgets, now }: { visitor: string; budgets: Site['budgets']; now: number },
): BudgetOwner | undefined {
  const spent = (whose: string) =>
    sql
      .exec<{ tokens: number }>(
        'SELECT tokens FROM spent WHERE day = ? AND visitor = ?',
        Math.floor(now / day),
        whose,
      )
      .toArray()[0]?.tokens ?? 0
  if (spent(siteRow) >= budgets.tokensPerSitePerDay) return 'site'
  if (spent(visitor) >= budgets.tokensPerVisitorPerDay) return 'visitor'
  return undefined
}

/** Counts tokens against the visitor's and the site's day, and forgets the days before. */
export function countTokens(
  sql: SqlStorage,
  { visitor, tokens, now }: { visitor: string; tokens: number; now: number },
): void {
  const today = Math.floor(now / day)
  sql.exec('DELETE FROM spent WHERE day < ?', today)
  for (const whose of [siteRow, visitor]) {
    sql.exec(
      `INSERT INTO spent (day, visitor, tokens) VALUES (?, ?, ?)
       ON CONFLICT (day, visitor) DO UPDATE SET tokens = tokens + excluded.tokens`,
      today,
      whose,
      Math.ceil(tokens),
    )
  }
}

/** Forgets what a visitor's answers cost. */
export function forgetTokens(sql: SqlStorage, visitor: string): void {
  if (visitor !== siteRow) sql.exec('DELETE FROM spent WHERE visitor = ?', visitor)
}
