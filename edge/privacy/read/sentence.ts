import type { Scan } from './scan.ts'

/** Whether nothing but a sign stands between a token and the end of its line. */
export const isSentenceEnd = (scan: Scan, token: number) =>
  /^[.,!]? {0,2}(?:\n|$)/.test(
    scan.text.slice(scan.tokens.ends[token], (scan.tokens.ends[token] ?? 0) + 5),
  )

/** Whether a sentence begins at a place. */
export const isSentenceStart = (scan: Scan, place: number) =>
  /(?:^|[.!?\n]\s*)$/.test(scan.text.slice(Math.max(0, place - 3), place))

/** Whether a token is the first of its line, in a text of several. */
export function startsLine(scan: Scan, token: number): boolean {
  const start = scan.tokens.starts[token] ?? 0
  return (
    scan.hasLines && /(?:^|\n)[ \t~\-–—*]*$/.test(scan.text.slice(Math.max(0, start - 4), start))
  )
}
