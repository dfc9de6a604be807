import { type DetectOptions, detect, withoutOverlaps } from './detect.ts'
import { placeholderPattern } from './placeholder.ts'

/** A piece of a text that a placeholder takes the place of. */
export type Replacement = { start: number; end: number; put: string }

/** Personal data, and what people typed in a placeholder's shape. */
export function findMaskable(text: string, options?: DetectOptions) {
  const typed = Array.from(text.matchAll(placeholderPattern()), ({ 0: value, index }) => {
    return { type: 'TEXT' as const, start: index, end: index + value.length, value }
  })
  return withoutOverlaps([...typed, ...detect(text, options)])
}

/** Puts the replacements, in order and without overlaps, into the text. */
export function replaceParts(text: string, parts: readonly Replacement[]): string {
  let masked = ''
  let end = 0
  for (const part of parts) {
    masked += text.slice(end, part.start) + part.put
    end = part.end
  }
  return masked + text.slice(end)
}
