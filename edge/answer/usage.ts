import { isTokenCount, type Spent } from '../limits/ledger.ts'

type Reported = { inputTokens: number | undefined; outputTokens: number | undefined }

/** Tokens that a model read and wrote. */
export type Usage = { input: number; output: number }

/** What a model costs: US dollars for a million tokens. */
export type Price = { input: number; output: number }

/**
 * The tokens that a provider says an answer cost; undefined where it does not say, or says what cannot
 * be. No prompt has no tokens: libraries write 0 for a provider that said nothing.
 */
export function reportedUsage({ inputTokens: input, outputTokens: output }: Reported) {
  if (input === undefined || output === undefined || input === 0) return undefined
  return isTokenCount(input) && isTokenCount(output) ? { input, output } : undefined
}

/** About what an answer cost, for providers that do not say and for answers that broke off. */
export function estimatedUsage(prompt: unknown, written: number): Usage {
  // Four characters to a token is the rule of thumb for English; other scripts take more.
  return { input: Math.ceil(JSON.stringify(prompt).length / 3), output: Math.ceil(written / 3) }
}

/** Dollars for a million tokens are millionths of a dollar for one; rounded up. */
export function spentOn({ input, output }: Usage, price: Price = { input: 0, output: 0 }): Spent {
  return { tokens: input + output, cost: Math.ceil(input * price.input + output * price.output) }
}
