import type { PersonalDataType } from '../../../shared/personal-data.ts'
import type { CueKind } from '../cues/kinds.ts'
import type { Finding } from '../finding.ts'
import { type Code, compact } from '../read/codes.ts'
import type { Scan } from '../read/scan.ts'
import { isInnocent, numberCue, says } from './number-cues.ts'

/** What a number must look like to be what the words before it say. */
type Rule = {
  kind: CueKind
  type: PersonalDataType
  /** How many digits, and letters and digits together. */
  digits: [number, number]
  signs?: [number, number]
}

// The first that fits is taken: "pan" names a card and an Indian tax number.
const rules: Rule[] = [
  { kind: 'card', type: 'CARD', digits: [8, 19], signs: [8, 19] },
  { kind: 'passport', type: 'PASSPORT', digits: [3, 12], signs: [6, 14] },
  { kind: 'licence', type: 'LICENCE', digits: [3, 18], signs: [5, 20] },
  { kind: 'id', type: 'ID', digits: [4, 20], signs: [5, 24] },
  { kind: 'health', type: 'HEALTH', digits: [4, 20], signs: [5, 22] },
  { kind: 'account', type: 'ACCOUNT', digits: [4, 26], signs: [4, 30] },
  { kind: 'iban', type: 'IBAN', digits: [6, 32], signs: [8, 34] },
  { kind: 'plate', type: 'PLATE', digits: [1, 7], signs: [4, 9] },
  { kind: 'code', type: 'SECRET', digits: [3, 10], signs: [3, 12] },
  { kind: 'phone', type: 'PHONE', digits: [6, 17], signs: [6, 17] },
  { kind: 'ownNumber', type: 'PHONE', digits: [7, 17], signs: [7, 17] },
  // "account 438805866": only right behind the word.
  { kind: 'login', type: 'ACCOUNT', digits: [8, 20], signs: [8, 20] },
]

const day = '(?:0?[1-9]|[12]\\d|3[01])'
const dateLike = new RegExp(
  `^(?:${day}([./-])${day}\\1(?:(?:19|20)?\\d{2})|(?:19|20)\\d{2}([./-])${day}\\2${day})$`,
)
const money = /[$€£¥₹]/

/** Numbers behind words that say what they are, such as "my passport number is". */
export function findNumbersByCue(scan: Scan): Finding[] {
  const findings: Finding[] = []
  for (const code of scan.codes) {
    if ((code.digits < 3 && code.groups.length < 2) || scan.settled.touches(code)) continue
    const found = numberByCue(scan, code)
    if (found) findings.push(found)
  }
  return findings
}

function numberByCue(scan: Scan, code: Code): Finding | undefined {
  const cue = numberCue(scan, code.start, code.end)
  if (!cue || isInnocent(cue)) return undefined
  const { plain } = scan
  // The words before spoke of another number, unless both are in one list.
  const earlier = cue.isBehind ? '' : plain.slice(code.start - cue.distance, code.start)
  const tail = /\d[\da-z]*([^\d]*)$/.exec(earlier)?.[1]
  if (
    tail !== undefined &&
    !/^[\s,;/&+-]*(?:and|or|y|o|et|ou|und|oder|e|en|of|i|lub|和|と)?\s*(?:(?:my |the )?(?:account|acct|number|no|nr|konto|cuenta|compte|conto|conta)\.?\s*){0,2}$/.test(
      tail,
    )
  )
    return undefined
  const around =
    plain.slice(Math.max(0, code.start - 2), code.start) + plain.slice(code.end, code.end + 2)
  if (money.test(around)) return undefined
  if (dateLike.test(plain.slice(code.start, code.end)) && !says(cue, 'account')) return undefined
  for (const rule of rules) {
    if (!says(cue, rule.kind)) continue
    const end = fittingEnd(scan, code, rule)
    if (end === undefined) continue
    if (rule.kind === 'login' && cue.distance > 2) continue
    // An announced card may come in parts, a phone number that was announced long before may not.
    if (rule.type === 'PHONE' && cue.distance > 30 && code.digits < 9) continue
    const start = signStart(plain, code.start)
    return { type: rule.type, start, end, value: compact(plain.slice(start, end)) }
  }
  return undefined
}

/** The end of the most groups that fit the rule together. */
function fittingEnd(scan: Scan, code: Code, rule: Rule): number | undefined {
  const [fewest, most] = rule.digits
  const [shortest, longest] = rule.signs ?? rule.digits
  for (let count = code.groups.length; count > 0; count--) {
    const groups = code.groups.slice(0, count)
    const end = groups.at(-1)?.end ?? code.end
    const digits = groups.reduce((sum, group) => sum + group.digits, 0)
    if (digits < fewest) return undefined
    const { length } = compact(scan.plain.slice(code.start, end))
    if (digits <= most && length >= shortest && length <= longest) return end
  }
  return undefined
}

function signStart(plain: string, start: number): number {
  return /[+(]/.test(plain[start - 1] ?? '') ? start - 1 : start
}
