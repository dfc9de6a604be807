import { mayBecomePlaceholder } from './placeholder.ts'

/** Restores a text that comes in pieces. */
export type Unmasker = {
  /** Takes the next piece and returns all that is certain so far. */
  push(chunk: string): string
  /** Returns what was held back; the text has ended. */
  flush(): string
}

/**
 * Restores placeholders in a stream even where one is cut over pieces. Only what may be the
 * beginning of a placeholder is held back, never more than `maxPlaceholder` characters; what was
 * restored is not looked at again.
 */
export function createUnmasker(restore: (text: string) => string): Unmasker {
  let held = ''
  return {
    push(chunk) {
      const text = held + chunk
      const cut = heldFrom(text)
      held = text.slice(cut)
      return restore(text.slice(0, cut))
    },
    flush() {
      const rest = held
      held = ''
      return restore(rest)
    },
  }
}

/** Where the part begins that a next piece may still make a placeholder; the length where none is. */
function heldFrom(text: string): number {
  // A placeholder holds one "<", so that only the last can begin an unfinished one.
  const start = text.lastIndexOf('<')
  return start >= 0 && mayBecomePlaceholder(text.slice(start)) ? start : text.length
}
