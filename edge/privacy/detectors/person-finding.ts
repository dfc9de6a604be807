import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'

/** The name of a person that stands there. */
export const person = (scan: Scan, start: number, end: number): Finding[] => {
  return [{ type: 'PERSON', start, end, value: scan.text.slice(start, end) }]
}
