import { findCards } from './detectors/card.ts'
import { findEmails } from './detectors/email.ts'
import { findIbans } from './detectors/iban.ts'
import { findPhones } from './detectors/phone.ts'
import type { DetectOptions, Detector, Finding } from './finding.ts'
import { fold } from './fold.ts'

export type { DetectOptions, Finding, PersonalDataType } from './finding.ts'

// Where two findings of one length overlap, the earlier detector's stands: check digits are proof.
const detectors: readonly Detector[] = [findIbans, findCards, findEmails, findPhones]

/** Finds personal data in a text: in order, without overlaps, the longest finding first served. */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  const folded = fold(text)
  return withoutOverlaps(detectors.flatMap((find) => find(folded, options)))
}

/** Keeps the longest findings, and of those that are equally long the first given. */
export function withoutOverlaps<F extends { start: number; end: number }>(
  findings: readonly F[],
): F[] {
  const kept: F[] = []
  // Sorted by start, a finding can only overlap the one kept before it.
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || last.end <= finding.start) kept.push(finding)
    else if (finding.end - finding.start > last.end - last.start) kept[kept.length - 1] = finding
  }
  return kept
}
