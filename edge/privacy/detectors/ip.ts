import { maskOf } from '../cues/kinds.ts'
import { cueBefore } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { mark } from '../read/units.ts'

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const version4 = new RegExp(`(?<![\\d.v])${octet}(?:\\.${octet}){3}(?!\\d|\\.\\d)`, 'g')
const version6 = /(?<![0-9a-f:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?![0-9a-f:]|\.\d|\w)/gi

const versionOrIp = maskOf(['version', 'ip'])

/** IP addresses; four numbers behind a word for a version are one. */
export function findIpAddresses(scan: Scan): Finding[] {
  const { text } = scan
  const findings: Finding[] = []
  if (scan.codes.some(({ groups }) => groups.length > 3)) {
    for (const { 0: value, index } of allMatches(version4, text)) {
      const cue = cueBefore(scan, index, versionOrIp)
      if (cue?.kinds.includes('version') && !cue.kinds.includes('ip')) continue
      findings.push({ type: 'IP', start: index, end: index + value.length, value })
    }
  }
  if (scan.marks & mark.colon && /:[0-9a-f]{0,4}:/i.test(text)) {
    for (const { 0: value, index } of allMatches(version6, text)) {
      if (!isVersion6(value)) continue
      const found = { type: 'IP' as const, start: index, end: index + value.length }
      findings.push({ ...found, value: value.toLowerCase() })
    }
  }
  return findings
}

/** Eight groups, or fewer with one gap; a time such as 12:30:45 is none. */
function isVersion6(value: string): boolean {
  const gaps = value.split('::').length - 1
  const groups = value.split(':').filter((group) => group !== '')
  if (gaps > 1 || value.includes(':::')) return false
  return gaps === 1 ? groups.length >= 2 && groups.length < 8 : groups.length === 8
}
