type Tokens = { total: number | undefined }
type Usage = { inputTokens: Tokens; outputTokens: Tokens }

/** The tokens that a provider says an answer cost; undefined where it does not say. */
export function reportedTokens({ inputTokens, outputTokens }: Usage): number | undefined {
  return inputTokens.total === undefined || outputTokens.total === undefined
    ? undefined
    : inputTokens.total + outputTokens.total
}

/** About what an answer cost, for providers that do not say and for answers that broke off. */
export function estimatedTokens(prompt: unknown, written: number): number {
  // Four characters to a token is the rule of thumb for English; other scripts take more.
  return Math.ceil((JSON.stringify(prompt).length + written) / 3)
}
