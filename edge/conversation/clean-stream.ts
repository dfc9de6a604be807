import { cleanText } from '../../shared/text.ts'

/**
 * Cleans text that comes in pieces as `cleanText` does, and replaces halves of surrogate pairs that
 * stay alone: the log's storage would silently change them, and what was shown would not be what is kept.
 * What may go on in the next piece waits for it.
 */
export function createCleaner(): { push(piece: string): string; flush(): string } {
  let held = ''
  return {
    push(piece) {
      const whole = held + piece
      held = /[\uD800-\uDBFF\r]$/.exec(whole)?.[0] ?? ''
      return clean(held === '' ? whole : whole.slice(0, -1))
    },
    flush() {
      const rest = clean(held)
      held = ''
      return rest
    },
  }
}

function clean(text: string): string {
  return cleanText(text).toWellFormed()
}
