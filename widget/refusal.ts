import { Refusal } from './request.ts'
import type { Texts } from './texts.ts'

/**
 * The kind sentence for the visitor. What is wrong at the site owner's end also gets one line on
 * the console: the edge says what to change where.
 */
export function refusalSentence(error: unknown, texts: Texts, ofMessage = false): string {
  if (!(error instanceof Refusal)) return texts.offline
  const { code } = error
  if (code === 'unknown-site' || code === 'origin-not-allowed') {
    console.error(`Deskbell: ${error.detail}`)
    return texts.notHere
  }
  if (code === 'too-many') return texts.tooMany
  if (error.status === 413) return texts.tooLong
  return ofMessage ? texts.refused : texts.unavailable
}
