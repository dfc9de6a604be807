import { type Cue, findCues } from '../cues/find-cues.ts'
import { type CueKind, maskOf } from '../cues/kinds.ts'
import type { MaskContext } from '../finding.ts'
import { type Code, findCodes } from './codes.ts'
import { fold } from './fold.ts'
import { findInnocent } from './innocent.ts'
import { toPlain } from './plain.ts'
import { SpanSet } from './spans.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** A text as detectors see it. All offsets are those of the text that the person typed. */
export type Scan = {
  /** With digits of all scripts, and full-width signs, written in ASCII. */
  text: string
  /** The same in lower case and without accents. */
  plain: string
  tokens: Tokens
  cues: readonly Cue[]
  /** What is written with digits. */
  codes: readonly Code[]
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
  /** Whether a word of the text has one of these bits. */
  has(flag: number): boolean
  /** Whether a cue of this kind stands in the text. */
  says(kind: CueKind): boolean
}

/** Reads a text once for all detectors. */
export function scanText(typed: string, context: MaskContext): Scan {
  const text = fold(typed)
  const plain = toPlain(text)
  const tokens = tokenize(plain)
  const cues = findCues(plain, tokens)
  const isShouted = text.length > 12 && text !== plain && text === text.toUpperCase()
  const codes = findCodes(plain, tokens)
  let kinds = 0
  for (const cue of cues) kinds |= cue.mask
  let flags = 0
  for (let token = 0; token < tokens.count; token++) flags |= tokens.flags[token] ?? 0
  return {
    text,
    plain,
    tokens,
    cues,
    codes,
    innocent: new SpanSet(findInnocent(plain, codes)),
    references: new SpanSet(context.patterns?.references(text) ?? []),
    settled: new SpanSet([]),
    isShouted,
    hasLines: text.includes('\n'),
    context,
    has: (flag) => (flags & flag) !== 0,
    says: (kind) => (kinds & maskOf([kind])) !== 0,
  }
}
