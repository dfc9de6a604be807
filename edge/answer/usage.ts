type Usage = { inputTokens: number | undefined; outputTokens: number | undefined }

/** The tokens that a provider says an answer cost; undefined where it does not say. */
export function reportedTokens({ inputTokens, outputTokens }: Usage): number | undefined {
  return inputTokens === undefined || outputTokens === undefined
    ? undefined
    : inputTokens + outputTokens
}

/** About what an answer cost, for providers that do not say and for answers that broke off. */
export function estimatedTokens(prompt: unknown, written: number): number {
  // Four characters to a token is the rule of thumb for English; other scripts take more.
  return Math.ceil((JSON.stringify(prompt).length + written) / 3)
}
