import type { MaskContext } from './detect.ts'
import { findMaskable, replaceParts } from './mask.ts'

/**
 * Masks a text for which no conversation and so no vault exists, such as a page's address and
 * title: values become `<EMAIL>` and so on, and can never be restored.
 */
export function redact(text: string, context?: MaskContext): string {
  return withTypes(text, findMaskable(text, context))
}

/** The same for what is somebody's public name, such as an agent's: only what stands beside it goes. */
export function redactBesideNames(text: string): string {
  return withTypes(
    text,
    findMaskable(text).filter(({ type }) => type !== 'PERSON'),
  )
}

function withTypes(text: string, found: ReturnType<typeof findMaskable>): string {
  return replaceParts(
    text,
    found.map(({ type, start, end }) => ({ start, end, put: `<${type}>` })),
  )
}
