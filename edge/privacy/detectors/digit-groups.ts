import type { Code, Group } from '../read/codes.ts'
import type { Scan } from '../read/scan.ts'
import type { SpanSet } from '../read/spans.ts'

/** Digits that stand together: `4242` in `4242 4242 4242 4242`. */
export type DigitGroup = { start: number; end: number; digits: string }

export type DigitRun = {
  groups: DigitGroup[]
  /** The first digits were a part of a name, such as "DE89 …" or "ORD-2024 …", and are left out. */
  followsName: boolean
}

const glue = /[-_/.]/
// Chinese, Japanese and Thai put no space before a number; a letter of these scripts makes it a name.
const nameLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

function isNameLetter(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  // Not a number at all outside of the text.
  if (!(unit >= 0x80)) return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  return nameLetter.test(text[index] ?? '')
}

const extension = /^(?:x|ext) ?\.? ?\d/i

/** What of a text is read as runs, and what in it is not. */
export type RunRules = {
  /** Fewer digits than this together are of no interest. */
  fewest: number
  /** Nor is a number without as many together in one group. */
  fewestInGroup?: number
  /** What may stand between two groups. */
  separators: RegExp
  /** Parts that belong to something else. */
  taken?: readonly SpanSet[]
}

/** The runs of digit groups in a text. */
export function digitRuns({ text, codes }: Scan, rules: RunRules): DigitRun[] {
  const runs: DigitRun[] = []
  for (const code of codes) {
    if (code.digits < rules.fewest) continue
    if (!code.groups.some(({ digits }) => digits >= (rules.fewestInGroup ?? 1))) continue
    for (const groups of piecesOf(text, code, rules)) {
      const run = withoutNames(text, groups)
      if (run.groups.length > 0) runs.push(run)
    }
  }
  return runs
}

/** The groups of digits alone that stand together; one with letters parts them. */
function piecesOf(text: string, code: Code, rules: RunRules): DigitGroup[][] {
  const { separators, fewest, taken = [] } = rules
  const pieces: DigitGroup[][] = []
  let first = 0
  let digits = 0
  const close = (end: number) => {
    if (digits >= fewest)
      pieces.push(code.groups.slice(first, end).map((group) => read(text, group)))
    first = end
    digits = 0
  }
  for (const [at, group] of code.groups.entries()) {
    const isMixed = group.digits !== group.end - group.start
    const before = code.groups[at - 1]
    if (isMixed || taken.some((spans) => spans.touches(group))) {
      close(at)
      first = at + 1
      continue
    }
    if (digits > 0 && before && !separators.test(text.slice(before.end, group.start))) close(at)
    digits += group.digits
  }
  close(code.groups.length)
  return pieces
}

function read(text: string, { start, end }: Group): DigitGroup {
  return { start, end, digits: text.slice(start, end) }
}

/** Drops the groups at both ends that belong to a longer name, such as a UUID or "A421-307". */
function withoutNames(text: string, groups: DigitGroup[]): DigitRun {
  let first = 0
  let last = groups.length
  if (endsName(text, groups[0]?.start ?? 0)) {
    do first++
    while (first < last && areGlued(text, groups[first - 1], groups[first]))
  }
  if (beginsName(text, groups.at(-1)?.end ?? 0)) {
    do last--
    while (last > first && areGlued(text, groups[last - 1], groups[last]))
  }
  return { groups: groups.slice(first, Math.max(first, last)), followsName: first > 0 }
}

function endsName(text: string, index: number): boolean {
  const before = text[index - 1] ?? ''
  if (!glue.test(before)) return isNameLetter(text, index - 1)
  // "A4-1234": the letters stand before a digit of the name.
  let at = index - 2
  while (at > index - 8 && /\d/.test(text[at] ?? '')) at--
  return isNameLetter(text, at)
}

function beginsName(text: string, index: number): boolean {
  const after = text[index] ?? ''
  if (isNameLetter(text, index)) return !extension.test(text.slice(index, index + 8))
  // A dot or slash ends a sentence or a list more often than it goes on with a name.
  return (after === '-' || after === '_') && isNameLetter(text, index + 1)
}

function areGlued(text: string, left: DigitGroup | undefined, right: DigitGroup | undefined) {
  return left && right && right.start - left.end === 1 && glue.test(text[left.end] ?? '')
}
