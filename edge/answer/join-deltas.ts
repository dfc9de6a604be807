import type { Rewriter } from './gather-text.ts'

/** An event that brings some words: what stands before them, their JSON, and what stands behind. */
type Delta = { before: string; words: string; behind: string }

/** The key under which a provider's events bring words; inside a JSON string its quotes would be escaped. */
const delta = /^(.*?"(?:content|text|response)": ?")((?:[^"\\]|\\.)*)(".*)$/s

/**
 * Makes one event of neighbours that differ in their words alone, in an event stream that comes
 * piece by piece. A provider's code takes every event through several steps and checks it; with
 * this a piece of twelve tokens costs no more than one. What it does not understand it leaves as it is.
 */
export function deltaJoiner(): Rewriter {
  /** The last piece ended within an event, whose rest is yet to come. */
  let isOpen = false
  let hasBegun = false

  function rewrite(piece: string): string {
    const events = piece.split(/(?<=\n\r?\n)/)
    let joined = ''
    let held: Delta | undefined
    const release = () => {
      if (held) joined += held.before + held.words + held.behind
      held = undefined
    }
    for (const [at, event] of events.entries()) {
      const isWhole = endsEvent(event) && !(isOpen && at === 0)
      const next = isWhole ? deltaOf(event) : undefined
      if (held && next && held.before === next.before && held.behind === next.behind) {
        held.words += next.words
        continue
      }
      release()
      if (next && next.words !== '') hasBegun = true
      if (next) held = next
      else joined += event
    }
    release()
    const last = events.at(-1) ?? ''
    if (last !== '') isOpen = !endsEvent(last)
    return joined
  }

  return {
    rewrite,
    get hasBegun() {
      return hasBegun
    },
  }
}

function endsEvent(text: string): boolean {
  return text.endsWith('\n\n') || text.endsWith('\n\r\n')
}

function deltaOf(event: string): Delta | undefined {
  const [, before, words, behind] = delta.exec(event) ?? []
  // An event without words brings something else, such as a piece of a tool's inputs: two that are
  // alike ("1" and "1" of "11") are two.
  return before === undefined || !words || behind === undefined
    ? undefined
    : { before, words, behind }
}
