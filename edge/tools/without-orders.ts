import { leavesOf, withLeaves } from './leaves.ts'
import type { Shown } from './shape-result.ts'
import { ToolError } from './tool-error.ts'

/**
 * A result without the values that give a model orders: anybody may have written them into a
 * backend.
 * @throws ToolError where the values together give orders
 */
export function withoutOrders(shown: Shown, givesOrders: (text: string) => boolean): Shown {
  const leaves = leavesOf(shown)
  const kept = leaves.map(({ value }) =>
    typeof value === 'string' && givesOrders(value) ? undefined : value,
  )
  if (givesOrders(kept.join(' '))) {
    throw new ToolError('tool-bad-answer', 'its answer gives a model orders')
  }
  return kept.includes(undefined) ? withLeaves(shown, kept) : shown
}
