/**
 * All that a global pattern, which never matches nothing, finds in a text. `String.matchAll` makes a
 * new pattern at each call, which costs more than looking through a message does.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
