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

/**
 * Text from outside: well-formed Unicode of at most `max` UTF-16 units, NUL left out of it.
 * `min` is counted after trimming, so that blank text is refused where `min` is 1.
 */
export function textSchema(max: number, min = 0) {
  return v.pipe(
    v.string(),
    v.maxLength(max, `Use at most ${max} characters.`),
    v.check((text) => text.trim().length >= min, 'This must not be blank.'),
    v.check(isWellFormed, 'The text must be well-formed Unicode (no lone surrogates).'),
    v.check((text) => !text.includes('\u0000'), 'The text must not hold NUL characters.'),
  )
}

/** The text of one message. */
export const messageTextSchema = textSchema(limits.messageText, 1)
