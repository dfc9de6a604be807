import { carryOver } from './carry-over.ts'
import { findAddresses } from './detectors/address.ts'
import { findBirthdates } from './detectors/birthdate.ts'
import { findCards } from './detectors/card.ts'
import { findCryptoAddresses } from './detectors/crypto-address.ts'
import { datesBesidePersons } from './detectors/earlier-date.ts'
import { findEasternNames } from './detectors/eastern-name.ts'
import { findEmails } from './detectors/email.ts'
import { findIbans } from './detectors/iban.ts'
import { findIpAddresses } from './detectors/ip.ts'
import { findKeys } from './detectors/key.ts'
import { findKnownNames, isPublic } from './detectors/known-name.ts'
import { findNationalIds } from './detectors/national-id.ts'
import { findNumbersByCue } from './detectors/number-by-cue.ts'
import { findPersons } from './detectors/person.ts'
import { findPhones } from './detectors/phone.ts'
import { findPlates } from './detectors/plate.ts'
import { withoutProtected } from './detectors/protected.ts'
import { findSaidBehind } from './detectors/said-behind.ts'
import { findAnnouncedSecrets } from './detectors/secret.ts'
import { findSpelledDigits } from './detectors/spelled-digits.ts'
import { findSpelledEmails } from './detectors/spelled-email.ts'
import { findUsernames } from './detectors/username.ts'
import type { Detector, Finding, MaskContext } from './finding.ts'
import { withoutOverlaps } from './overlaps.ts'
import type { Code } from './read/codes.ts'
import { type Scan, scanText } from './read/scan.ts'
import { SpanSet } from './read/spans.ts'

export type { Finding, MaskContext } from './finding.ts'

// Where two find the very same, the earlier one's type stands: check digits are proof, then shapes
// that nothing else has, then what words say, then what it looks like.
const sure: readonly Detector[] = [
  findIbans,
  findCards,
  findEmails,
  findKeys,
  findSpelledEmails,
  findCryptoAddresses,
  findIpAddresses,
]
const ofWordsAndShapes: readonly Detector[] = [
  findNationalIds,
  findPlates,
  findBirthdates,
  findPhones,
  findNumbersByCue,
  findSpelledDigits,
  findAnnouncedSecrets,
  findSaidBehind,
  findUsernames,
  findAddresses,
  findKnownNames,
  findPersons,
  findEasternNames,
]

/** Finds personal data in a text: in order and without overlaps. */
export function detect(text: string, context: MaskContext = {}): Finding[] {
  const carry = context.before && carryOver(context.before)
  if (!carry) return detectIn(text, context)
  if (carry.goesOn && /^[\s\d.\-–/()]{2,40}$/.test(text) && /\d\d/.test(text)) {
    const start = text.length - text.trimStart().length
    const end = text.trimEnd().length
    return [{ type: carry.goesOn, start, end, value: text.slice(start, end) }]
  }
  // A name is asked for, but a sentence comes: it is no answer to that.
  if (carry.kinds.includes('name') && text.trim().split(/\s+/).length > 5)
    return detectIn(text, context)
  return answering(`${carry.words}: `, text, context)
}

/** Reads the text as if the words that wait for a value stood before it. */
function answering(words: string, text: string, context: MaskContext): Finding[] {
  const shift = words.length
  return detectIn(words + text, context)
    .filter(({ end }) => end > shift)
    .map((finding) => {
      return { ...finding, start: Math.max(0, finding.start - shift), end: finding.end - shift }
    })
}

function detectIn(text: string, context: MaskContext): Finding[] {
  const scan = scanText(text, context)
  const findings = [...(context.patterns?.personal(text) ?? []), ...run(sure, scan)]
  // Numbers that are settled are read no second time, which is most of the work.
  const settled = new SpanSet(findings)
  const isOpen = (code: Code) => !settled.holds(code) && !scan.innocent.holds(code)
  const rest = { ...scan, settled, codes: scan.codes.filter(isOpen) }
  findings.push(...run(ofWordsAndShapes, rest))
  if (scan.mostDigits >= 4) findings.push(...datesBesidePersons(scan, findings))
  const hidden = withoutProtected(scan, findings).filter((one) => !isPublic(scan, one))
  return withoutOverlaps(text, hidden)
}

function run(detectors: readonly Detector[], scan: Scan): Finding[] {
  const findings: Finding[] = []
  for (const find of detectors) for (const finding of find(scan)) findings.push(finding)
  return findings
}
