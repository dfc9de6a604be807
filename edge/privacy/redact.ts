import type { MaskContext } from './detect.ts'
import { findMaskable, replaceParts } from './mask.ts'

/**
 * Masks a text for which no conversation and so no vault exists, such as a page's address and
 * title: values become `<EMAIL>` and so on, and can never be restored.
 */
export function redact(text: string, context?: MaskContext): string {
  const parts = findMaskable(text, context)
  return replaceParts(
    text,
    parts.map(({ type, start, end }) => ({ start, end, put: `<${type}>` })),
  )
}
