import { LinkPlace } from './link-place.ts'
import { canonical, exactPlaceholder, placeholderPattern, unfinishedFrom } from './placeholder.ts'

const anyPlaceholder = placeholderPattern()

/** Restores a text that comes in pieces. */
export type Unmasker = {
  /** Takes the next piece and returns all that is certain so far. */
  push(chunk: string): string
  /** Returns what was held back; the text has ended. */
  flush(): string
}

/** Gives the value behind a placeholder as the vault writes it; undefined where it holds none. */
export type Lookup = (placeholder: string) => string | undefined

export type UnmaskOptions = {
  /** `json`: the text is JSON, and values go into its strings. Default `text`. */
  format?: 'text' | 'json' | undefined
  /**
   * Hosts into whose addresses values may be put, percent-encoded; into those of other hosts none
   * is. `any` is for people's own words: values go everywhere as they are, and what is read as a
   * placeholder is only what the edge wrote, since what people wrote like one was escaped.
   * Default: no host.
   */
  allowHosts?: readonly string[] | 'any' | undefined
}

/**
 * Restores placeholders in a stream even where one is cut over pieces. Only what may be the
 * beginning of a placeholder is held back, never more than `maxPlaceholder` characters; what was
 * restored is not looked at again.
 */
export function createUnmasker(lookup: Lookup, options: UnmaskOptions = {}): Unmasker {
  const { format, allowHosts = [] } = options
  const place = allowHosts === 'any' ? undefined : new LinkPlace(allowHosts)
  const pattern = allowHosts === 'any' ? exactPlaceholder : anyPlaceholder
  let held = ''
  // The last character that left, which a placeholder without brackets must not stand behind.
  let last = ''

  const restore = (text: string): string => {
    let restored = ''
    let end = 0
    for (const { 0: found, index } of (last + text).matchAll(pattern)) {
      const start = index - last.length
      if (start < end) continue
      const before = text.slice(end, start)
      place?.pass(before)
      restored += before + valueFor(found)
      place?.pass(found)
      end = start + found.length
    }
    const rest = text.slice(end)
    place?.pass(rest)
    last = text.slice(-1) || last
    return restored + rest
  }

  const valueFor = (found: string): string => {
    const value = lookup(canonical(found))
    if (value === undefined) return found
    const where = place?.place ?? 'text'
    const isEncoded = found.startsWith('%')
    if (where === 'forbidden' || (isEncoded && where === 'text')) return found
    const written = where === 'link' ? encodeURIComponent(value) : value
    return format === 'json' ? JSON.stringify(written).slice(1, -1) : written
  }

  return {
    push(chunk) {
      const text = held + chunk
      const cut =
        last.length === 0 ? unfinishedFrom(text) : unfinishedFrom(last + text) - last.length
      held = text.slice(Math.max(0, cut))
      return restore(text.slice(0, Math.max(0, cut)))
    },
    flush() {
      const rest = held
      held = ''
      return restore(rest)
    },
  }
}

/** Restores a whole text. */
export function restoreText(text: string, lookup: Lookup, options?: UnmaskOptions): string {
  const unmasker = createUnmasker(lookup, options)
  return unmasker.push(text) + unmasker.flush()
}
