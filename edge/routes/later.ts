import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { ApiError } from '../errors.ts'
import { requireScope } from '../middleware/api-key.ts'
import { requireVisitor } from '../middleware/visitor.ts'
import { calls } from './calls/calls.ts'

/** Calls of the contract that are not built yet say so, behind the same doors that they will have. */
export const later = new Hono<AppEnv>()

for (const call of calls) {
  if (!call.later) continue
  const door =
    call.who === 'visitor'
      ? requireVisitor()
      : requireScope(call.who === 'admin' ? 'admin' : 'agent')
  later.on(call.method.toUpperCase(), call.path, door, () => {
    throw new ApiError(
      'not-built-yet',
      `${call.method.toUpperCase()} ${call.path} is not built yet.`,
    )
  })
}
