import type { Cue } from '../cues/find-cues.ts'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { isSentenceEnd } from '../read/sentence.ts'
import { tokenKind } from '../read/units.ts'
import { wordAt } from '../read/words.ts'
import { readName } from './name-reader.ts'
import { person } from './person-finding.ts'

/** The name below or behind "Regards,". */
export function signature(scan: Scan, cue: Cue): Finding[] {
  let token = cue.token
  let breaks = 0
  while (token < scan.tokens.count && scan.tokens.kinds[token] !== tokenKind.word) {
    const isBreak = scan.tokens.kinds[token] === tokenKind.newline
    if (!isBreak && !/[,،.!\-–—~*]/.test(scan.plain[scan.tokens.starts[token] ?? 0] ?? ''))
      return []
    breaks += isBreak ? 1 : 0
    token++
  }
  const word = wordAt(scan, token)
  if (!word || breaks > 3) return []
  const isBelow = breaks > 0
  const hasComma = token > cue.token
  if (!isBelow && !hasComma && !word.isGiven && !isSentenceEnd(scan, token)) return []
  const name = readName(scan, token, isBelow ? 'said' : 'likely')
  if (!name) return []
  const lastToken = name.words.at(-1)?.token ?? token
  const rest = scan.text.slice(name.end, name.end + 80).match(/^[^\n]*/)?.[0] ?? ''
  const isAlone = /^(?:[\s.,!]|\p{Extended_Pictographic}|\ufe0f)*$/u.test(rest)
  const isApart = hasComma && /^ ?[,.;|•·/–-]/.test(rest)
  if (!isAlone && !(name.words[0]?.isGiven && (isBelow || isApart))) return []
  if (!isBelow && !name.words[0]?.isGiven && lastToken - token < 1) return []
  return person(scan, name.start, name.end)
}
