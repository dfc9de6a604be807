import type { Cue } from '../cues/find-cues.ts'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { isSentenceEnd } from '../read/sentence.ts'
import { tokenKind } from '../read/units.ts'
import { type Word, wordAt } from '../read/words.ts'
import { readName } from './name-reader.ts'
import { person } from './person-finding.ts'

const alone = /^(?:[\s.,!]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)*$/u
// What nobody writes but above a name.
const shortClosings = /^(?:lg|vg|mfg|mvg|gr|grt|grtjs|groetjes|atte|att|pozdr|bisous|xoxo)$/

const isLast = (scan: Scan, end: number) => alone.test(scan.text.slice(end, end + 24))

/** "thx, Kelsey": an unknown word in a capital that ends the message behind a comma. */
function lastWord(scan: Scan, word: Word, hasComma: boolean) {
  const { start, end, isCapital, isEveryday } = word
  const isWritten =
    isCapital && !isEveryday && /^\p{Lu}\p{Ll}{2}/u.test(scan.text.slice(start, end))
  return hasComma && isWritten && isLast(scan, end) ? { start, end, words: [word] } : undefined
}

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
  const hasComma = token > cue.token || shortClosings.test(scan.plain.slice(cue.start, cue.end))
  if (!isBelow && !hasComma && !word.isGiven && !isSentenceEnd(scan, token)) return []
  const name = readName(scan, token, isBelow ? 'said' : 'told') ?? lastWord(scan, word, hasComma)
  if (!name) return []
  const lastToken = name.words.at(-1)?.token ?? token
  const rest = scan.text.slice(name.end, name.end + 80).match(/^[^\n]*/)?.[0] ?? ''
  const isAlone = alone.test(rest)
  const isApart = hasComma && /^ ?[,.;|•·/–-]/.test(rest)
  if (!isAlone && !(name.words[0]?.isGiven && (isBelow || isApart))) return []
  const isTold = name.words[0]?.isGiven || lastToken > token || isLast(scan, name.end)
  if (!isBelow && !isTold) return []
  return person(scan, name.start, name.end)
}
