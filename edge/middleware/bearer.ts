import type { Context } from 'hono'

/** The Bearer of a request; undefined where there is none. */
export function bearer(c: Context): string | undefined {
  return /^Bearer +([^\s,]{1,4096})$/i.exec(c.req.header('authorization') ?? '')?.[1]
}
