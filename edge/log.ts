/**
 * One JSON line on the console. Fields are codes, ids and numbers: never a message's text, a token,
 * a key or a header.
 */
export function log(
  level: 'info' | 'warn' | 'error',
  what: string,
  fields: Record<string, string | number | boolean | undefined> = {},
): void {
  console[level](JSON.stringify({ level, what, ...fields }))
}

/** What may be said of an unknown error: its class and, for our own programming faults, the stack without its message. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
