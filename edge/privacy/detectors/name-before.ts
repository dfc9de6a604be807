import type { Cue } from '../cues/find-cues.ts'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { between, type Word, wordAt } from '../read/words.ts'
import { person } from './person-finding.ts'

/** "James here", "Anna Vogel speaking". */
export function nameBefore(scan: Scan, cue: Cue): Finding[] {
  const words: Word[] = []
  let token = scan.cues.length > 0 ? tokenBefore(scan, cue.start) : -1
  for (; words.length < 3; token--) {
    const word = wordAt(scan, token)
    if (!word || !/^ $/.test(between(scan, token)) || word.isEveryday) break
    if (!word.isGiven && !word.isFamily && !word.isCapital) break
    words.unshift(word)
  }
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || !words.some((word) => word.isGiven)) return []
  return person(scan, first.start, last.end)
}

function tokenBefore({ tokens }: Scan, place: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.starts[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low - 1
}
