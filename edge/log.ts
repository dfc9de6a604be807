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

/** What may be said of an unknown error: its class. Its message may hold anything. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

/** Where an error was thrown: its stack without the message, whose lines may look like places too. */
export function placesOf({ stack = '', message }: Error): string {
  const lines = stack.replace(message, '').split('\n')
  const places = lines.map((line) => line.trim()).filter((line) => line.startsWith('at '))
  return places.slice(0, 5).join(' | ')
}
