import { type Tokens, tokenKind } from './tokens.ts'

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
const separators = /^[ \t\r\n\u00a0\u202f\u2009.()/\u00b7_\-\u2010-\u2015]{1,4}$/
const mostGroups = 24

/** What is written with digits, in order. */
export function findCodes(plain: string, tokens: Tokens): Code[] {
  const codes: Code[] = []
  let code: Code | undefined
  for (let token = 0; token < tokens.count; ) {
    const { group, next } = groupAt(plain, tokens, token)
    token = next
    if (!group) continue
    if (code && code.groups.length < mostGroups && goesOn(plain, code, group)) {
      code.groups.push(group)
      code.end = group.end
      code.digits += group.digits
    } else {
      code = { start: group.start, end: group.end, groups: [group], digits: group.digits }
      codes.push(code)
    }
  }
  return codes
}

function groupAt(plain: string, tokens: Tokens, token: number) {
  const start = tokens.starts[token] ?? 0
  let digits = 0
  let end = start
  let next = token
  for (; next < tokens.count && (next === token || tokens.starts[next] === end); next++) {
    const isDigits = tokens.kinds[next] === tokenKind.digits
    // Letters of other scripts are words around a number, not a part of it.
    const isLetters = tokens.kinds[next] === tokenKind.word && plain.charCodeAt(end) < 0x80
    if (!isDigits && !isLetters) break
    end = tokens.ends[next] ?? end
    if (isDigits) digits += end - (tokens.starts[next] ?? end)
  }
  const group: Group | undefined = digits > 0 ? { start, end, digits } : undefined
  return { group, next: Math.max(next, token + 1) }
}

function goesOn(plain: string, code: Code, group: Group): boolean {
  const between = plain.slice(code.end, group.start)
  if (between.length > 4 || !separators.test(between)) return false
  return between.indexOf('\n') === between.lastIndexOf('\n')
}

/** Letters and digits alone. */
export function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
