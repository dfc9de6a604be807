import type { ConversationObject } from './conversation/object.ts'
import type { VisitorObject } from './erasure/visitor-object.ts'
import type { SiteObject } from './knowledge/site-object.ts'

/** What the platform binds (`wrangler.toml`) and what the environment says (DESIGN section 4, "Secrets"). */
export type Env = {
  DB: D1Database
  CONVERSATIONS: DurableObjectNamespace<ConversationObject>
  SITES: DurableObjectNamespace<SiteObject>
  /** Visitors with an identity and erased ones alone have one. */
  VISITORS: DurableObjectNamespace<VisitorObject>
  ASSETS: Fetcher

  /** At least 32 characters; signs visitors' tokens and wraps the vaults' keys, through keys derived from it. */
  DESKBELL_MASTER_KEY: string
  /**
   * Earlier master keys with commas between or as a JSON array, newest first: they still open what they
   * made, and make nothing new.
   */
  DESKBELL_MASTER_KEY_PREVIOUS?: string
  /** At least 24 characters. Bearer of the agent and admin calls with every scope. */
  DESKBELL_ADMIN_KEY: string
  /** `1` allows webhooks and models on private addresses; development alone sets it. */
  DESKBELL_ALLOW_PRIVATE_HOSTS?: string

  /** `openai-compatible`, `anthropic` or `workers-ai`; nothing, or `embedded`, for the embedded engine. */
  LLM_PROVIDER?: string
  /** Needed by `openai-compatible`. For `workers-ai` over REST: `https://api.cloudflare.com/client/v4/accounts/ID`. */
  LLM_BASE_URL?: string
  LLM_API_KEY?: string
  LLM_MODEL?: string
  /** What that model costs, in US dollars for a million tokens; both or neither. */
  LLM_INPUT_PRICE?: string
  LLM_OUTPUT_PRICE?: string
  /** Models to ask when that one fails, in order: a JSON array of `{provider, baseUrl?, apiKey?, model, price?}`. */
  LLM_FALLBACKS?: string

  /** `openai-compatible` or `workers-ai`; nothing for a search by words alone. The rest as for `LLM_*`. */
  EMBEDDING_PROVIDER?: string
  EMBEDDING_BASE_URL?: string
  EMBEDDING_API_KEY?: string
  EMBEDDING_MODEL?: string
  /** US dollars for a million tokens; where a site limits money, a model without a price is not asked. */
  EMBEDDING_PRICE?: string
  /** Workers AI, where a deploy environment binds it. */
  AI?: Ai

  /** The platform's rate limits, where a deploy environment binds them; see `shared/limits.ts`, `rates`. */
  RATE_SESSIONS_PER_ADDRESS?: RateLimit
  RATE_CALLS_PER_ADDRESS?: RateLimit
  RATE_SESSIONS_PER_SITE?: RateLimit
  RATE_COMMANDS_PER_SITE?: RateLimit
  RATE_EXPORTS_PER_VISITOR?: RateLimit
  /** Multiplies the rates that the edge counts itself; load tests alone set it. */
  DESKBELL_RATE_SCALE?: string
}
