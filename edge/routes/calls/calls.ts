import { adminCalls } from './admin-calls.ts'
import { agentCalls } from './agent-calls.ts'
import type { Call } from './call.ts'
import { visitorCalls } from './visitor-calls.ts'

/** Every call of version 1. Makes the OpenAPI document, the 501s, and the doors that hostile tests knock at. */
export const calls: readonly Call[] = [...visitorCalls, ...agentCalls, ...adminCalls]
