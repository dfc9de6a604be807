import { maskOf } from '../cues/kinds.ts'
import { valueStart } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { type Code, compact } from '../read/codes.ts'
import type { Scan } from '../read/scan.ts'
import { announcedIds, isId } from './id-shapes.ts'
import { isInnocent, numberCue } from './number-cues.ts'

const longest = 24
const fewestDigits = 5
const announcing = maskOf(['id', 'passport', 'licence', 'health'])

/** Ids whose shape and check digits tell what they are, and those with letters behind a word for one. */
export function findNationalIds(scan: Scan): Finding[] {
  return [...idsByShape(scan), ...announced(scan)]
}

function idsByShape(scan: Scan): Finding[] {
  const findings: Finding[] = []
  for (const code of scan.codes) {
    if (code.digits < fewestDigits || code.end - code.start > 40) continue
    if (scan.settled.touches(code)) continue
    // "RSS MRA 85T10 A562S" begins with groups of letters alone.
    const found = idFrom(scan, code, code.start) ?? idBehindLetters(scan, code)
    if (found && !isInnocent(numberCue(scan, found.start, found.end))) findings.push(found)
  }
  return findings
}

function idFrom(scan: Scan, code: Code, start: number): Finding | undefined {
  const { plain } = scan
  let end = code.end
  for (const group of code.groups) if (group.end - start <= longest) end = group.end
  if (end - start > longest) return undefined
  const hasMore =
    isLetter(plain, end) || (/[ -]/.test(plain[end] ?? '') && isLetter(plain, end + 1))
  const trailing = hasMore
    ? (/^[ -]?[a-z](?![a-z\d])/.exec(plain.slice(end, end + 3))?.[0] ?? '')
    : ''
  const found = idOf(scan, start, end)
  return found || trailing === '' ? found : idOf(scan, start, end + trailing.length)
}

function idOf(scan: Scan, start: number, end: number): Finding | undefined {
  const written = scan.plain.slice(start, end)
  if (written.length > longest || !isId(written)) return undefined
  return { type: 'ID', start, end, value: compact(written) }
}

const isLetter = (plain: string, at: number) => {
  const unit = plain.charCodeAt(at)
  return unit >= 97 && unit <= 122
}

/** With up to two short groups of letters before the number. */
function idBehindLetters(scan: Scan, code: Code): Finding | undefined {
  if (!/[ -]/.test(scan.plain[code.start - 1] ?? '')) return undefined
  const before = scan.plain.slice(Math.max(0, code.start - 9), code.start)
  const letters = /(?:(?<![a-z\d])[a-z]{2,3} ){1,2}$|(?<![a-z\d])[xyz][ -]$/.exec(before)?.[0]
  return letters ? idFrom(scan, code, code.start - letters.length) : undefined
}

function announced(scan: Scan): Finding[] {
  if (!(scan.kinds & announcing)) return []
  return scan.cues.flatMap((cue) => {
    const type = cue.kinds.includes('id')
      ? ('ID' as const)
      : cue.kinds.includes('passport')
        ? ('PASSPORT' as const)
        : cue.kinds.includes('licence')
          ? ('LICENCE' as const)
          : cue.kinds.includes('health')
            ? ('HEALTH' as const)
            : undefined
    if (!type) return []
    const { at } = valueStart(scan, cue)
    const rest = scan.plain.slice(at, at + 30)
    const found = announcedIds
      .map((shape) => shape.exec(rest)?.[0] ?? '')
      .sort((a, b) => b.length - a.length)[0]
    if (!found) return []
    return [{ type, start: at, end: at + found.length, value: compact(found) }]
  })
}
