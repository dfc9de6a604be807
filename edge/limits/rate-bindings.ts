import type { RateName } from '../../shared/limits.ts'

/**
 * The platform's own counters, by rate. `npm run deploy` binds them; without, the edge counts for
 * itself. Those that are not here are counted in a conversation's object, which is one alone.
 */
export const rateBindings = {
  sessionsPerAddress: 'RATE_SESSIONS_PER_ADDRESS',
  callsPerAddress: 'RATE_CALLS_PER_ADDRESS',
  sessionsPerSite: 'RATE_SESSIONS_PER_SITE',
  commandsPerSite: 'RATE_COMMANDS_PER_SITE',
  exportsPerVisitor: 'RATE_EXPORTS_PER_VISITOR',
} as const satisfies Partial<Record<RateName, string>>
