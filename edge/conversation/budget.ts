import type { Site } from '../../shared/site.ts'
import type { Fault } from '../answer/ask-models.ts'
import type { ConfiguredModel } from '../answer/provider.ts'
import type { SiteObject } from '../knowledge/site-object.ts'
import type { Spent, SpentBudget } from '../limits/ledger.ts'
import { errorName, log } from '../log.ts'
import type { Conversation } from './conversation.ts'

/** The staff event of an answer for which no model was asked. */
export function budgetFault(spent: SpentBudget): Fault {
  return {
    code: 'budget-spent',
    detail: `No model was asked: "${spent}" of "budgets" in site.yaml is spent.`,
  }
}

/**
 * The models that a site's budgets allow to be asked, each with its price. Where a site limits money, one
 * whose price nobody tells is not among them: what cannot be counted cannot be held.
 */
export function payableModels(
  models: readonly ConfiguredModel[],
  budgets: Site['budgets'],
): { models: ConfiguredModel[]; faults: Fault[] } {
  const { prices, costPerConversation, costPerVisitorPerDay, costPerSitePerDay } = budgets
  const limits = [costPerConversation, costPerVisitorPerDay, costPerSitePerDay]
  const isLimited = limits.some((limit) => limit !== undefined)
  const payable: ConfiguredModel[] = []
  const faults: Fault[] = []
  for (const model of models) {
    const price = model.price ?? prices
    if (price || !isLimited) payable.push({ ...model, ...(price && { price }) })
    else
      faults.push({
        code: 'model-unpriced',
        detail: `Model ${model.place} (${model.provider}) was not asked: "budgets" limit the cost, and neither the edge's environment nor "prices" in site.yaml says what it costs.`,
      })
  }
  return { models: payable, faults }
}

/** Counts what a model's answer took against the site's `budgets`; nobody waits for it. */
export function countSpent(
  conversation: Conversation,
  stub: DurableObjectStub<SiteObject>,
  spent: Spent,
): void {
  // A model may finish what nobody waits for after its conversation is gone.
  if (!conversation.hasEnded) conversation.spending.add(spent)
  const counted = stub
    .countSpending(conversation.state.visitor, spent)
    .catch((error: unknown) =>
      log('error', 'budget.not-counted', { error: errorName(error), ...spent }),
    )
  conversation.background(counted)
}
