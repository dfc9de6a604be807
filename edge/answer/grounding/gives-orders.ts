/** What nobody writes for visitors, but only for a model that reads along. */
const orders =
  /(?:ignore|disregard|forget|override) (?:\p{L}+ ){0,3}(?:previous|prior|above|earlier|preceding|your) (?:\p{L}+ ){0,2}(?:instructions?|rules?|prompts?|orders)|(?:reveal|print|repeat|show) (?:\p{L}+ ){0,2}(?:system prompt|your instructions|your rules)|system prompt|you are now (?:an? |in |free|dan|no longer)|<\/?(?:system|source|instructions?|assistant|user)>|\[\/?(?:INST|SYSTEM)\]/iu

/**
 * Whether a text gives a model orders. Such a passage is neither given to a model nor does it bear out an
 * answer: somebody wrote it into the site's articles who should not have been able to.
 */
export function givesOrders(text: string): boolean {
  return orders.test(text)
}
