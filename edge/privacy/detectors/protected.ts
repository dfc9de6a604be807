import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'

// What such a part may be read as wrongly; mail, IBANs and keys are what they are even there.
const doubtful = new Set(
  `PHONE ID CARD ACCOUNT PASSPORT LICENCE HEALTH PLATE SECRET BIRTHDATE PERSON ADDRESS CRYPTO USERNAME IP`.split(
    ' ',
  ),
)

/** Findings without those that only read something innocent wrongly. */
export function withoutProtected(scan: Scan, findings: readonly Finding[]): readonly Finding[] {
  const { innocent, references } = scan
  if (innocent.isEmpty && references.isEmpty) return findings
  return findings.filter((finding) => {
    if (!doubtful.has(finding.type)) return true
    if (innocent.holds(finding)) return false
    const reference = references.firstBehind(finding.start)
    if (!reference || reference.start >= finding.end) return true
    // An address or a code may well hold what looks like a reference; then the whole is masked.
    const isSurrounded = finding.start <= reference.start && reference.end <= finding.end
    return isSurrounded && finding.end - finding.start > (reference.end - reference.start) * 2
  })
}
