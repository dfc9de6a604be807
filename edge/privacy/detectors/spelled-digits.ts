import type { PersonalDataType } from '../../../shared/personal-data.ts'
import type { Finding } from '../finding.ts'
import { wordFlag } from '../names/word-flags.ts'
import type { Scan } from '../read/scan.ts'
import { tokenKind } from '../read/units.ts'
import { isInnocent, type NumberCue, numberCue, says } from './number-cues.ts'

const joining = new Set('and y e et und en i ve و dash minus space guion tiret'.split(' '))
const fewestDigits = 5

/** "five five five, one two three four": a number that is said in words, behind what says whose. */
export function findSpelledDigits(scan: Scan): Finding[] {
  const { tokens, plain } = scan
  const findings: Finding[] = []
  if (!(scan.flags & wordFlag.number)) return findings
  for (let token = 0; token < tokens.count; token++) {
    if (!isNumberWord(scan, token)) continue
    const first = token
    let last = token
    let words = 1
    for (let at = token + 1; at < tokens.count; at++) {
      if (isNumberWord(scan, at)) {
        last = at
        words++
      } else if (!mayJoin(scan, at)) break
    }
    token = last
    if (words < fewestDigits) continue
    const start = tokens.starts[first] ?? 0
    const end = tokens.ends[last] ?? start
    const cue = numberCue(scan, start, end)
    const type = typeOf(cue, words)
    if (type) findings.push({ type, start, end, value: plain.slice(start, end) })
  }
  return findings
}

function typeOf(cue: NumberCue | undefined, words: number): PersonalDataType | undefined {
  if (isInnocent(cue)) return undefined
  if (says(cue, 'card')) return 'CARD'
  if (says(cue, 'code', 'password')) return 'SECRET'
  if (says(cue, 'id')) return 'ID'
  if (says(cue, 'passport')) return 'PASSPORT'
  if (says(cue, 'account', 'iban')) return 'ACCOUNT'
  if (says(cue, 'health')) return 'HEALTH'
  return words >= 7 || says(cue, 'phone', 'ownNumber') ? 'PHONE' : undefined
}

function isNumberWord({ tokens }: Scan, token: number): boolean {
  if (tokens.kinds[token] === tokenKind.word) {
    return ((tokens.flags[token] ?? 0) & wordFlag.number) !== 0
  }
  const length = (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0)
  return tokens.kinds[token] === tokenKind.digits && length <= 2
}

function mayJoin({ tokens, plain }: Scan, token: number): boolean {
  const text = plain.slice(tokens.starts[token], tokens.ends[token])
  return joining.has(text) || /^[,.\-–]$/.test(text)
}
