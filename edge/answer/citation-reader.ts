/** Characters that `[12` may take before it is plainly no marker. */
const longestMarker = 4

/**
 * Reads `[n]` markers out of streamed text, wherever it is split. Known ones pass and are counted;
 * numbers that stand for no source are left out.
 */
export function citationReader(isKnown: (index: number) => boolean) {
  const seen = new Set<number>()
  let held = ''

  function settle(text: string): string {
    return text.replace(/ ?\[(\d{1,2})\]/g, (marker, digits: string) => {
      const index = Number(digits)
      if (!isKnown(index)) return ''
      seen.add(index)
      return marker
    })
  }

  return {
    /** The text that is sure by now. */
    push(delta: string): string {
      const text = held + delta
      // What might be the beginning of a marker waits, with the space before it.
      const open = / ?\[\d{0,2}$| $/.exec(text)
      held = open && text.length - open.index <= longestMarker ? text.slice(open.index) : ''
      return settle(text.slice(0, text.length - held.length))
    },
    /** The rest. */
    flush(): string {
      const rest = held
      held = ''
      return settle(rest)
    },
    /** The sources that were cited, in the order of their first marker. */
    cited(): number[] {
      return [...seen]
    },
  }
}
