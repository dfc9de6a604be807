import type { Site } from '../../shared/site.ts'
import { isOver, type Spent, type SpentBudget } from '../limits/ledger.ts'

/** What models took in one conversation, from its beginning. */
export class Spending {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    // Conversations that began before it was counted have no such table.
    sql.exec(
      `CREATE TABLE IF NOT EXISTS spending (
         one INTEGER PRIMARY KEY CHECK (one = 1),
         tokens INTEGER NOT NULL, cost INTEGER NOT NULL) STRICT`,
    )
  }

  get spent(): Spent {
    const [row] = this.#sql.exec<Spent>('SELECT tokens, cost FROM spending').toArray()
    return row ?? { tokens: 0, cost: 0 }
  }

  /** The budget of a conversation that is used up, where one is. */
  over({
    tokensPerConversation: tokens,
    costPerConversation: dollars,
  }: Site['budgets']): SpentBudget | undefined {
    const over = isOver(this.spent, { tokens, dollars })
    return over && `${over}PerConversation`
  }

  add({ tokens, cost }: Spent): void {
    this.#sql.exec(
      `INSERT INTO spending (one, tokens, cost) VALUES (1, ?, ?)
       ON CONFLICT (one) DO UPDATE SET tokens = tokens + excluded.tokens, cost = cost + excluded.cost`,
      Math.ceil(tokens),
      Math.ceil(cost),
    )
  }
}
