import { createWorkersAI } from 'workers-ai-provider'

/** What the provider writes before `/ai/run/…`; the configuration's base URL takes its place. */
const account = 'https://api.cloudflare.com/client/v4/accounts/account'

/** Workers AI by REST, where nothing is bound: at the base URL of a configuration, with its key. */
export function workersAiByRest(
  { baseUrl, apiKey }: { baseUrl: string; apiKey: string },
  fetch: typeof globalThis.fetch,
) {
  return createWorkersAI({
    accountId: 'account',
    apiKey,
    fetch: (input, init) => fetch(String(input).replace(account, baseUrl), init),
  })
}
