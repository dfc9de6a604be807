import type { Fault } from '../answer/ask-models.ts'
import type { SiteObject } from '../knowledge/site-object.ts'
import type { BudgetOwner } from '../limits/token-ledger.ts'
import { errorName, log } from '../log.ts'
import type { Conversation } from './conversation.ts'

/** The staff event of an answer for which no model was asked. */
export function budgetFault(spent: BudgetOwner): Fault {
  return {
    code: 'budget-spent',
    detail: `The ${spent}'s tokens of this day are spent; see "budgets" in site.yaml.`,
  }
}

/** Counts what a model's answer cost against the site's `budgets`; nobody waits for it. */
export function countSpent(
  conversation: Conversation,
  stub: DurableObjectStub<SiteObject>,
  tokens: number,
): void {
  const counted = stub
    .countTokens(conversation.state.visitor, tokens)
    .catch((error: unknown) =>
      log('error', 'budget.not-counted', { error: errorName(error), tokens }),
    )
  conversation.background(counted)
}
