import type { Site } from '../../shared/site.ts'
import type { Fault } from '../answer/ask-models.ts'
import type { SiteObject } from '../knowledge/site-object.ts'
import { errorName, log } from '../log.ts'
import type { Conversation } from './conversation.ts'

/** What a turn asks about money, and tells. */
export type TokenBudget = {
  /** The staff event to write where no model may be asked. */
  fault: Fault | undefined
  /** Counts what a model's answer cost. */
  spend(tokens: number): void
}

/** Whether a model may be asked for this visitor today, by the site's `budgets`. */
export async function tokenBudget(
  conversation: Conversation,
  stub: DurableObjectStub<SiteObject>,
  site: Site,
): Promise<TokenBudget> {
  const { visitor } = conversation.state
  const owner = await stub.budgetSpent(visitor, site.budgets)
  return {
    fault: owner && {
      code: 'budget-spent',
      detail: `The ${owner}'s tokens of this day are spent; see "budgets" in site.yaml.`,
    },
    spend(tokens) {
      const counted = stub.countTokens(visitor, tokens).catch((error: unknown) => {
        log('error', 'budget.not-counted', { error: errorName(error), tokens })
      })
      conversation.background(counted)
    },
  }
}
