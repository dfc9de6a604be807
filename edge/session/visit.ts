import type { MaskContext } from '../privacy/finding.ts'
import { redact } from '../privacy/redact.ts'

/** Characters that are kept of a page's address and title. */
const urlLength = 300
const titleLength = 120

/** Rounds in which an address is decoded: what is encoded more often is no accident. */
const decodings = 3

/**
 * The page without query and fragment, which often hold personal data, and with what is left redacted
 * as `context` says for the site.
 */
export function pageOf(page: { url: string; title?: string | undefined }, context: MaskContext) {
  const { origin, pathname } = new URL(page.url)
  const url = (origin + redactPath(pathname, context)).slice(0, urlLength)
  const title = page.title && redact(page.title, context).slice(0, titleLength)
  return { url, ...(title && { title }) }
}

/**
 * Language, script and region of a language tag; undefined where it is none. The rest of a tag could
 * hold anything, and is not needed.
 */
export function localeOf(tag: string): string | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag)
    // Registered languages have two or three letters; the grammar allows up to eight.
    return language.length > 3 ? undefined : [language, script, region].filter(Boolean).join('-')
  } catch {
    return undefined // RangeError is how Intl says that it is no tag
  }
}

/** Piece by piece: in an address as a whole, numbers are taken for parts of a link and left alone. */
function redactPath(path: string, context: MaskContext): string {
  return path
    .split('/')
    .map((piece) => redact(decoded(piece), context))
    .join('/')
}

// Detectors read "@", not "%40", nor "%2540".
function decoded(piece: string): string {
  let text = piece
  for (let round = 0; round < decodings && text.includes('%'); round++) {
    try {
      text = decodeURIComponent(text)
    } catch {
      break // not well-formed percent encoding: read it as it stands
    }
  }
  return text
}
