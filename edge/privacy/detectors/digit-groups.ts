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
const extension = /^(?:x|ext) ?\.? ?\d/i

/**
 * The runs of digit groups in a text. `pattern` finds a whole run: digits, and what may stand
 * between them.
 */
export function digitRuns(text: string, pattern: RegExp): DigitRun[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const groups = Array.from(match[0].matchAll(/\d+/g), ({ 0: digits, index }) => {
      const start = match.index + index
      return { start, end: start + digits.length, digits }
    })
    return withoutNames(text, groups)
  }).filter((run) => run.groups.length > 0)
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
  return nameLetter.test(glue.test(before) ? (text[index - 2] ?? '') : before)
}

function beginsName(text: string, index: number): boolean {
  const after = text[index] ?? ''
  if (nameLetter.test(after)) return !extension.test(text.slice(index, index + 8))
  // A dot or slash ends a sentence or a list more often than it goes on with a name.
  return (after === '-' || after === '_') && nameLetter.test(text[index + 1] ?? '')
}

function areGlued(text: string, left: DigitGroup | undefined, right: DigitGroup | undefined) {
  return left && right && right.start - left.end === 1 && glue.test(text[left.end] ?? '')
}
