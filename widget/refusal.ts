import type { Options } from './options.ts'
import { Refusal } from './request.ts'
import type { Texts } from './texts.ts'

/**
 * The kind sentence for the visitor. What is wrong at the site owner's end also gets one line on
 * the console, which says what to change where.
 */
export function refusalSentence(
  error: unknown,
  { site, edge }: Options,
  texts: Texts,
  ofMessage = false,
): string {
  if (!(error instanceof Refusal)) return texts.offline
  if (error.code === 'unknown-site') {
    console.error(
      `Deskbell: there is no site "${site}" at ${edge}. Check data-site in the script tag, or push the site's bundle.`,
    )
    return texts.notHere
  }
  if (error.code === 'origin-not-allowed') {
    console.error(
      `Deskbell: this page's origin ${location.origin} is not in the site's list. Add it under "origins" in site.yaml and push again.`,
    )
    return texts.notHere
  }
  if (error.code === 'too-many') return texts.tooMany
  if (error.status === 413) return texts.tooLong
  return ofMessage ? texts.refused : texts.unavailable
}
