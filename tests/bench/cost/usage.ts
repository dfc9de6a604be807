import type { Counts } from './counted-edge.ts'
import type prices from './prices.json'

/** An object is billed for this much memory, however little it holds. */
const objectGb = 0.128
const gb = 1e9

/**
 * What was counted, for each conversation and in the units of the price list. All processor time of
 * the runtime counts as the Worker's, which is more than is billed: what runs in objects is paid by
 * duration, and the database's work by rows.
 */
export function perConversation(
  used: Omit<Counts, 'objectsMade' | 'alarms' | 'alarmsSet' | 'socketEvents' | 'objects'> & {
    cpuMs: number
  },
  conversations: number,
): Record<keyof (typeof prices)['items'], number> {
  const each = (value: number) => value / conversations
  return {
    workerRequests: each(used.workerRequests),
    cpuMs: each(used.cpuMs),
    objectRequests: each(used.objectRequests),
    objectGbSeconds: each((used.busyMs / 1_000) * objectGb),
    objectRowsRead: each(used.objectRowsRead),
    objectRowsWritten: each(used.objectRowsWritten),
    objectGb: each(used.objectBytes / gb),
    databaseRowsRead: each(used.databaseRowsRead),
    databaseRowsWritten: each(used.databaseRowsWritten),
    databaseGb: each(used.databaseBytes / gb),
  }
}
