import { type Cue, findCues } from '../cues/find-cues.ts'
import type { MaskContext } from '../finding.ts'
import { type Code, findCodes } from './codes.ts'
import { findInnocent } from './innocent.ts'
import { noSpans, SpanSet } from './spans.ts'
import { type Reading, readText } from './tokens.ts'
import { mark } from './units.ts'

/** A text as detectors see it. All offsets are those of the text that the person typed. */
export type Scan = Reading & {
  cues: readonly Cue[]
  /** What is written with digits. */
  codes: readonly Code[]
  /** Digits of the longest of them. */
  mostDigits: number
  /** Parts that are nobody's by their shape, and those that the site's own references are. */
  innocent: SpanSet
  references: SpanSet
  /** What surer detectors have found already. */
  settled: SpanSet
  /** More than one line. */
  hasLines: boolean
  /** All in capitals, so that they say nothing of a word. */
  isShouted: boolean
  context: MaskContext
  /** All bits of all words, and the kinds of all cues. */
  flags: number
  kinds: number
}

/** Reads a text once for all detectors. */
export function scanText(typed: string, context: MaskContext): Scan {
  const { text, plain, tokens, marks, longestRun } = readText(typed)
  const cues = findCues(plain, tokens)
  const codes = marks & mark.digit ? findCodes(plain, tokens) : []
  let kinds = 0
  for (const cue of cues) kinds |= cue.mask
  let flags = 0
  for (let token = 0; token < tokens.count; token++) flags |= tokens.flags[token] ?? 0
  let mostDigits = 0
  for (const { digits } of codes) if (digits > mostDigits) mostDigits = digits
  const innocent = codes.length > 0 ? findInnocent(plain, codes, longestRun) : []
  const references = context.patterns?.references(text) ?? []
  return {
    text,
    plain,
    tokens,
    marks,
    longestRun,
    cues,
    codes,
    mostDigits,
    innocent: innocent.length > 0 ? new SpanSet(innocent) : noSpans,
    references: references.length > 0 ? new SpanSet(references) : noSpans,
    settled: noSpans,
    isShouted: text.length > 12 && (marks & (mark.changed | mark.small)) === mark.changed,
    hasLines: (marks & mark.newline) !== 0,
    context,
    flags,
    kinds,
  }
}
