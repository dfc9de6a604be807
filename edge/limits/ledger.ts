import type { Site } from '../../shared/site.ts'

const day = 86_400_000

/** What models took: tokens, and millionths of a US dollar. */
export type Spent = { tokens: number; cost: number }

/** Tokens of one answer; no model has room for as many. */
const mostTokens = 1e9

/**
 * Whether a provider can mean this as what something took. What it says is as hostile as anything: less
 * than nothing would give a spent budget back, and more than all could not be stored.
 */
export function isTokenCount(tokens: number): boolean {
  return Number.isInteger(tokens) && tokens >= 0 && tokens <= mostTokens
}

/** The setting in a site's `budgets` that is used up. */
export type SpentBudget = Exclude<keyof Site['budgets'], 'prices'>

/** A ceiling of a site's `budgets`, as money is counted here. */
export function isOver(
  { tokens, cost }: Spent,
  most: { tokens: number; dollars: number | undefined },
): 'tokens' | 'cost' | undefined {
  if (tokens >= most.tokens) return 'tokens'
  return most.dollars !== undefined && cost >= most.dollars * 1e6 ? 'cost' : undefined
}

/** The row of the site itself: visitors' ids are never empty. */
const siteRow = ''

/** Makes the table of what today's answers cost. */
export function createLedger(sql: SqlStorage): void {
  sql.exec(
    `DROP TABLE IF EXISTS spent; -- its form before money was counted; it held one day
     CREATE TABLE IF NOT EXISTS spending (
       day INTEGER NOT NULL, visitor TEXT NOT NULL, tokens INTEGER NOT NULL, cost INTEGER NOT NULL,
       PRIMARY KEY (day, visitor)) STRICT, WITHOUT ROWID`,
  )
}

function spentBy(sql: SqlStorage, visitor: string, now: number): Spent {
  const [row] = sql
    .exec<Spent>(
      'SELECT tokens, cost FROM spending WHERE day = ? AND visitor = ?',
      Math.floor(now / day),
      visitor,
    )
    .toArray()
  return row ?? { tokens: 0, cost: 0 }
}

/** Which of the site's own budgets is spent today. */
export function spentSiteBudget(
  sql: SqlStorage,
  { tokensPerSitePerDay, costPerSitePerDay }: Site['budgets'],
  now: number,
): SpentBudget | undefined {
  const most = { tokens: tokensPerSitePerDay, dollars: costPerSitePerDay }
  const over = isOver(spentBy(sql, siteRow, now), most)
  return over && `${over}PerSitePerDay`
}

/**
 * Which budget is spent today; undefined while there is some left of each. What turns cost is known
 * when they end, so those that run at the same moment may together overdraw by what they cost.
 */
export function spentBudget(
  sql: SqlStorage,
  { visitor, budgets, now }: { visitor: string; budgets: Site['budgets']; now: number },
): SpentBudget | undefined {
  const site = spentSiteBudget(sql, budgets, now)
  if (site) return site
  const { tokensPerVisitorPerDay, costPerVisitorPerDay } = budgets
  const own = isOver(spentBy(sql, visitor, now), {
    tokens: tokensPerVisitorPerDay,
    dollars: costPerVisitorPerDay,
  })
  return own && `${own}PerVisitorPerDay`
}

/** Counts against the visitor's (where one asked) and the site's day, and forgets the days before. */
export function countSpending(
  sql: SqlStorage,
  { visitor, spent, now }: { visitor?: string; spent: Spent; now: number },
): void {
  const today = Math.floor(now / day)
  sql.exec('DELETE FROM spending WHERE day < ?', today)
  for (const whose of visitor === undefined ? [siteRow] : [siteRow, visitor]) {
    sql.exec(
      `INSERT INTO spending (day, visitor, tokens, cost) VALUES (?, ?, ?, ?)
       ON CONFLICT (day, visitor)
       DO UPDATE SET tokens = tokens + excluded.tokens, cost = cost + excluded.cost`,
      today,
      whose,
      Math.ceil(spent.tokens),
      Math.ceil(spent.cost),
    )
  }
}

/** Forgets what a visitor's answers cost. */
export function forgetSpending(sql: SqlStorage, visitor: string): void {
  if (visitor !== siteRow) sql.exec('DELETE FROM spending WHERE visitor = ?', visitor)
}
