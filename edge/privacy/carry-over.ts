import type { Cue } from './cues/find-cues.ts'
import { findCues } from './cues/find-cues.ts'
import { type CueKind, maskOf, valueKinds } from './cues/kinds.ts'
import { fold } from './read/fold.ts'
import { readText } from './read/tokens.ts'

/** What the last messages leave open for the next one. */
export type CarryOver = {
  /** The words that announced a value, such as "card number". */
  words: string
  kinds: readonly CueKind[]
  /** The placeholder type of a value with which the last message ended, and which may go on. */
  goesOn?: string
}

const read = 160
const carried = valueKinds | maskOf(['crypto', 'name'])
// Nothing but words behind the last cue: it still waits for its value. One class, so that no text
// can be read in two ways: a visitor chooses it.
const open = /^[\p{L}\s.,:;?？!=#'’"()-]*$/u
const ended = /<([A-Z_]{2,25})_\d+>[\s.,]*$/

/** What is left open by the texts before, of which the last is the newest. */
export function carryOver(before: readonly string[]): CarryOver | undefined {
  for (const text of before.toReversed()) {
    const tail = fold(text.slice(-read))
    // The type in a placeholder is no word of the text.
    const cue = lastCue(tail.replace(/<[A-Za-z_]{2,25}_\d+>/g, (held) => '|'.repeat(held.length)))
    if (!cue) continue
    const words = tail.slice(cue.start, cue.end)
    const behind = tail.slice(cue.end)
    const goesOn = ended.exec(behind)?.[1]
    const carry = { words, kinds: cue.kinds }
    if (goesOn && behind.length < 60) return { ...carry, goesOn }
    // A question, or a sentence that breaks off where the value should come.
    if (open.test(behind) && (/[?？][^?？]{0,3}$/.test(tail) || behind.length <= 24)) return carry
  }
  return undefined
}

function lastCue(text: string): Cue | undefined {
  const { plain, tokens } = readText(text)
  return findCues(plain, tokens).findLast((cue) => cue.mask & carried)
}
