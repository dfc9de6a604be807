import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../app-env.ts'

/** What every answer says; the widget's files say the same in `_headers` (widget/vite.config.ts). */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  // Pages read answers through CORS, which this leaves alone; nothing may be embedded unasked.
  'cross-origin-resource-policy': 'same-origin',
}

/** Unless the route says otherwise: an answer is data, never a document, and nobody's but the caller's. */
const otherwise = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
}

/**
 * Completes the headers afterwards, so that problem documents and what Durable Objects answer have
 * them too. A 101's headers cannot be changed.
 */
export function answerHeaders(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next()
    if (c.res.status === 101) return
    // This makes the answer ours to change; each further call would copy it once more.
    c.header('x-request-id', c.var.requestId)
    const { headers } = c.res
    for (const [name, value] of Object.entries(always)) headers.set(name, value)
    for (const [name, value] of Object.entries(otherwise)) {
      if (!headers.has(name)) headers.set(name, value)
    }
  }
}
