import type { Finding } from '../finding.ts'
import { isEverydayWord } from '../names/name-lists.ts'
import { toPlain } from '../read/plain.ts'
import type { Scan } from '../read/scan.ts'
import { isWordUnit } from '../read/tokens.ts'

const mostNames = 50

/** Names that are known already, whole or in part, wherever they stand. */
export function findKnownNames(scan: Scan): Finding[] {
  const { plain, text, context } = scan
  if (!context.names?.length) return []
  const findings: Finding[] = []
  for (const known of partsOf(context.names)) {
    for (let at = plain.indexOf(known); at >= 0; at = plain.indexOf(known, at + known.length)) {
      const end = at + known.length
      if (isWordUnit(plain, at - 1) || isWordUnit(plain, end)) continue
      findings.push({ type: 'PERSON', start: at, end, value: text.slice(at, end) })
    }
  }
  return findings
}

/** Whether a person that was found is one whose name everybody sees anyway. */
export function isPublic({ context }: Scan, finding: Finding): boolean {
  if (finding.type !== 'PERSON' || !context.publicNames?.length) return false
  return partsOf(context.publicNames).has(toPlain(finding.value))
}

/** Each name as a whole, and its words where they are not everyday ones. */
function partsOf(names: readonly string[]): Set<string> {
  const parts = new Set<string>()
  for (const name of names.slice(0, mostNames)) {
    const plain = toPlain(name.trim())
    if (plain.length >= 3) parts.add(plain)
    for (const part of plain.split(/\s+/)) {
      if (part.length >= 3 && !isEverydayWord(part)) parts.add(part)
    }
  }
  return parts
}
