import { detect, type Finding, type MaskContext } from './detect.ts'
import { withoutOverlaps } from './overlaps.ts'
import { placeholder, placeholderPattern } from './placeholder.ts'
import { allMatches } from './read/matches.ts'

/** A piece of a text that a placeholder takes the place of. */
export type Replacement = { start: number; end: number; put: string }

/** A masked text, and what was found in it, in order and with the placeholder that stands for it. */
export type MaskedText = {
  text: string
  findings: (Finding & { placeholder: string })[]
}

/** Masks a text on its own: placeholders are numbered from one, and no vault holds the values. */
export function mask(text: string, context?: MaskContext): MaskedText {
  const known = new Map<string, string>()
  const highest = new Map<string, number>()
  const findings = findMaskable(text, context).map((finding) => {
    // Another spelling of a value is restored as it was typed, too.
    const key = `${finding.type}\n${text.slice(finding.start, finding.end)}`
    const made = known.get(key) ?? placeholder(finding.type, (highest.get(finding.type) ?? 0) + 1)
    if (!known.has(key)) highest.set(finding.type, (highest.get(finding.type) ?? 0) + 1)
    known.set(key, made)
    return { ...finding, placeholder: made }
  })
  const parts = findings.map(({ start, end, placeholder: put }) => ({ start, end, put }))
  return { text: replaceParts(text, parts), findings }
}

const pattern = placeholderPattern()

/** Personal data, and what people typed in a placeholder's shape. */
export function findMaskable(text: string, context?: MaskContext): Finding[] {
  const found = detect(text, context)
  // Most texts hold nothing of the kind, and need not be read for it.
  if (!/[<＜]|_|&lt;/.test(text)) return found
  const typed = Array.from(allMatches(pattern, text), ({ 0: value, index }) => {
    return { type: 'TEXT', start: index, end: index + value.length, value }
  })
  return typed.length > 0 ? withoutOverlaps(text, [...typed, ...found]) : found
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
