import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { ApiError } from '../errors.ts'
import { errorName, log } from '../log.ts'

/** `GET /health`: whether the edge and its database answer. */
export const health = new Hono<AppEnv>().get('/health', async (c) => {
  try {
    await c.env.DB.prepare('SELECT 1').first()
  } catch (error) {
    log('error', 'health.database', { error: errorName(error) })
    throw new ApiError('unavailable', 'The database does not answer.', { retryAfter: 5 })
  }
  c.header('cache-control', 'no-store')
  return c.json({ status: 'ok' })
})
