import { valueStart } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { compact } from '../read/codes.ts'
import type { Scan } from '../read/scan.ts'
import { announcedIds, isId } from './id-shapes.ts'
import { isInnocent, numberCue } from './number-cues.ts'

const longest = 24

/** Ids whose shape and check digits tell what they are, and those with letters behind a word for one. */
export function findNationalIds(scan: Scan): Finding[] {
  return [...idsByShape(scan), ...announced(scan)]
}

function idsByShape(scan: Scan): Finding[] {
  const { plain } = scan
  return scan.codes.flatMap((code) => {
    if (code.digits < 5 || code.end - code.start > 40) return []
    if (scan.settled.touches(code)) return []
    // "RSS MRA 85T10 A562S" begins with groups of letters alone.
    for (const start of [code.start, leadingLetters(plain, code.start)]) {
      const end = code.groups.findLast((group) => group.end - start <= longest)?.end ?? code.end
      const trailing = /^[ -]?[a-z](?![a-z\d])/.exec(plain.slice(end, end + 3))?.[0].length ?? 0
      for (const last of trailing ? [end, end + trailing] : [end]) {
        const written = plain.slice(start, last)
        if (written.length > longest || !isId(written)) continue
        if (isInnocent(numberCue(scan, start, last))) return []
        return [{ type: 'ID' as const, start, end: last, value: compact(written) }]
      }
    }
    return []
  })
}

/** Where up to two short groups of letters before a number begin. */
function leadingLetters(plain: string, start: number): number {
  const found = /(?:(?<![a-z\d])[a-z]{2,3} ){1,2}$/.exec(plain.slice(Math.max(0, start - 9), start))
  return start - (found?.[0].length ?? 0)
}

function announced(scan: Scan): Finding[] {
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
