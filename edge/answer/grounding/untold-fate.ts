import { isNegative } from './claim-words.ts'

/** What may have become of an order, a parcel or the like, with the words that tell of it. */
const states: readonly RegExp[] = [
  /(?<!\p{L})(?:delivered|arrived|handed over)(?!\p{L})/iu,
  /(?<!\p{L})(?:shipped|dispatched|despatched|sent out|on (?:its|the|their) way|in transit|out for delivery|underway)(?!\p{L})/iu,
  /(?<!\p{L})(?:cancell?ed|called off|void(?:ed)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:refunded|reimbursed|paid back|credited)(?!\p{L})/iu,
  /(?<!\p{L})(?:returned|sent back)(?!\p{L})/iu,
  /(?<!\p{L})(?:lost|missing|damaged|stolen)(?!\p{L})/iu,
  /(?<!\p{L})(?:delayed|late|held up|on hold)(?!\p{L})/iu,
  /(?<!\p{L})(?:rejected|declined|refused|denied|failed)(?!\p{L})/iu,
  /(?<!\p{L})(?:approved|accepted|confirmed)(?!\p{L})/iu,
]

/**
 * What a sentence tells of something of the visitor's that no tool told; undefined where all of it was.
 * Without any tool's answer nothing can be known of it.
 */
export function untoldFate(text: string, tools: readonly string[]): string | undefined {
  if (tools.length === 0) return 'of the visitor'
  // "has not been delivered yet" tells what has not become of it.
  if (isNegative(text)) return undefined
  for (const state of states) {
    const [told] = state.exec(text) ?? []
    if (told !== undefined && !tools.some((tool) => state.test(tool))) return told
  }
  return undefined
}
