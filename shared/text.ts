import * as v from 'valibot'
import { limits } from './limits.ts'

/** An id that a client or the edge made: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/, 'An id is 8 to 64 characters of A-Z, a-z, 0-9, "_" and "-".'),
)

/** A short name that people choose (a site's slug, a team's or an endpoint's id). */
export const slugSchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9-]{0,62}$/,
    'Use 1 to 63 lower-case letters, digits and "-", beginning with a letter or digit.',
  ),
)

/** Text is well formed when no half of a surrogate pair stands alone (SQLite would silently change it). */
export function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
}

/** Text that is kept as it is (files): well-formed Unicode of at most `max` UTF-16 units, without NUL. */
export function rawTextSchema(max: number) {
  return v.pipe(
    v.string(),
    v.maxLength(max, `Use at most ${max} characters.`),
    v.check(isWellFormed, 'The text must be well-formed Unicode (no lone surrogates).'),
    v.check((text) => !text.includes('\u0000'), 'The text must not hold NUL characters.'),
  )
}

const notBlank = 'This must not be blank.'

/**
 * Text that people write: as `rawTextSchema`, then cleaned rather than refused, since what is taken
 * out comes along with pasted text and nobody sees it. Line ends become "\n"; tabs stay; other control
 * characters go (terminals obey some), and so do embeddings and overrides of the writing direction
 * (U+202A–202E), which make text read otherwise than it is. The marks and isolates that right-to-left
 * writers need stay: they cannot reach out of the paragraph that holds them.
 * `min` is counted in what can be seen, so that blank text is refused where `min` is 1.
 */
export function textSchema(max: number, min = 0) {
  return v.pipe(
    rawTextSchema(max),
    v.transform(cleanText),
    v.check((text) => visible(text).length >= min, notBlank),
  )
}

/**
 * One line that stands among other words (a name, a title, a label): cleaned as `textSchema`, line
 * ends and tabs become blanks, and every direction control goes, so that a name cannot turn around
 * or hide what the interface writes beside it.
 */
export function lineSchema(max: number, min = 0) {
  return v.pipe(
    rawTextSchema(max),
    v.transform(cleanLine),
    v.check((text) => visible(text).length >= min, notBlank),
  )
}

/** What of a text can be seen: zero-width characters, marks and fillers alone are as blank as blanks. */
function visible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim()
}

/** Text with "\n" for every line end, and without control characters and overrides of direction. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e]/gu, '')
}

function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\t\n]+/g, ' ')
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .trim()
}

/** The text of one message. */
export const messageTextSchema = textSchema(limits.messageText, 1)
