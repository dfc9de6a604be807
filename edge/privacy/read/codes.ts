import type { Tokens } from './tokens.ts'
import { tokenKind } from './units.ts'

/** Letters and digits of one piece, with a digit among them. */
export type Group = { start: number; end: number; digits: number }

/** Groups that may be one number together: "4111 1111 1111 1111", "A-123/45". */
export type Code = {
  start: number
  end: number
  groups: Group[]
  /** Digits in all groups. */
  digits: number
}

// Between two groups of one number; a comma or a colon ends it.
const separators = new Uint8Array(0x2100)
for (const sign of ' \t\r\n\u00a0\u202f\u2009.()/\u00b7_-\u2010\u2011\u2012\u2013\u2014\u2015') {
  separators[sign.charCodeAt(0)] = 1
}
const mostSeparators = 4
const mostGroups = 24
const newline = 10

/** What is written with digits, in order. */
export function findCodes(plain: string, tokens: Tokens): Code[] {
  const codes: Code[] = []
  const { kinds, starts, ends, count } = tokens
  let code: Code | undefined
  for (let token = 0; token < count; ) {
    const start = starts[token] ?? 0
    let end = start
    let digits = 0
    for (; token < count && starts[token] === end; token++) {
      const kind = kinds[token]
      const next = ends[token] ?? end
      if (kind === tokenKind.digits) digits += next - end
      // Letters of other scripts are words around a number, not a part of it.
      else if (kind !== tokenKind.word || plain.charCodeAt(end) >= 0x80) break
      end = next
    }
    if (end === start) token++
    if (digits === 0) continue
    const group = { start, end, digits }
    if (code && code.groups.length < mostGroups && goesOn(plain, code.end, start)) {
      code.groups.push(group)
      code.end = end
      code.digits += digits
    } else {
      code = { start, end, groups: [group], digits }
      codes.push(code)
    }
  }
  return codes
}

/** Whether there are only separators between, and no blank line. */
function goesOn(plain: string, end: number, start: number): boolean {
  if (start === end || start - end > mostSeparators) return false
  let breaks = 0
  for (let at = end; at < start; at++) {
    const unit = plain.charCodeAt(at)
    if (!separators[unit]) return false
    if (unit === newline) breaks++
  }
  return breaks < 2
}

/** Letters and digits alone. */
export function compact(text: string): string {
  let signs = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return text.replace(/[^\p{L}\p{N}]/gu, '')
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90))
      continue
    signs += text.slice(from, at)
    from = at + 1
  }
  return from === 0 ? text : signs + text.slice(from)
}
