import type { Cue } from '../cues/find-cues.ts'
import { type CueKind, innocentKinds, maskOf, numberKinds } from '../cues/kinds.ts'
import { cueBefore, cueBehind, valueStart } from '../cues/value-place.ts'
import type { Scan } from '../read/scan.ts'

const ofNumbers = innocentKinds | numberKinds

export type NumberCue = {
  /** The kinds of the cue as bits. */
  mask: number
  /** Characters between the cue and the number. */
  distance: number
  isBehind: boolean
}

/** What words before a number, or else right behind it, say that it is. */
export function numberCue(scan: Scan, start: number, end: number): NumberCue | undefined {
  const before = behindPrefix(scan, start, cueBefore(scan, start, ofNumbers))
  if (before && !(isFar(before, start) && before.mask & innocentKinds)) {
    return { mask: before.mask, distance: start - before.end, isBehind: false }
  }
  const behind = cueBehind(scan, end, ofNumbers)
  if (behind && !hasOwnNumber(scan, behind))
    return { mask: behind.mask, distance: behind.start - end, isBehind: true }
  return before && { mask: before.mask, distance: start - before.end, isBehind: false }
}

const longestPrefix = 4

/** "order CF-66625": letters that are a part of the number are no word for it. */
function behindPrefix(scan: Scan, start: number, cue: Cue | undefined): Cue | undefined {
  const isPrefix =
    cue !== undefined &&
    cue.end === start - 1 &&
    cue.end - cue.start <= longestPrefix &&
    /[-/]/.test(scan.plain[cue.end] ?? '')
  if (!isPrefix) return cue
  const earlier = cueBefore(scan, cue.start, ofNumbers)
  return earlier && earlier.mask & innocentKinds ? earlier : cue
}

/** "#65040 licence number 96650": the words speak of the number behind them. */
function hasOwnNumber(scan: Scan, cue: Cue): boolean {
  const { at } = valueStart(scan, cue)
  return scan.codes.some((code) => code.start === at)
}

const isFar = (cue: Cue, start: number) => start - cue.end > 12

/** Whether the words say that the number is nobody's: an order's, a price, a version. */
export function isInnocent(cue: NumberCue | undefined): boolean {
  return cue !== undefined && (cue.mask & innocentKinds) !== 0
}

export function says(cue: NumberCue | undefined, ...kinds: CueKind[]): boolean {
  return cue !== undefined && (cue.mask & maskOf(kinds)) !== 0
}
