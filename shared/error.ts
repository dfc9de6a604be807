import * as v from 'valibot'

/**
 * Stable error codes and the HTTP status that each is answered with. A code never changes its
 * meaning; clients branch on it, never on the words.
 */
export const errorStatus = {
  'invalid-json': 400,
  'invalid-body': 400,
  'invalid-query': 400,
  'invalid-bundle': 422,
  unauthorized: 401,
  'token-expired': 401,
  'visitor-erased': 401,
  'identity-refused': 401,
  'identity-expired': 401,
  'identity-required': 401,
  'origin-missing': 403,
  'origin-not-allowed': 403,
  forbidden: 403,
  'not-found': 404,
  'unknown-site': 404,
  'method-not-allowed': 405,
  'id-reused': 409,
  'already-accepted': 409,
  'wrong-status': 409,
  'regenerate-not-supported': 409,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'not-acceptable': 406,
  'too-many': 429,
  internal: 500,
  'not-built-yet': 501,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof errorStatus

const typePrefix = 'urn:deskbell:error:'

/** One fault of a request: where, in dotted form (`parts.0.text`), and what would be right. */
export const faultSchema = v.object({ path: v.string(), message: v.string() })
export type Fault = v.InferOutput<typeof faultSchema>

/** An RFC 9457 problem document. `type` is `urn:deskbell:error:` and the code. */
export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  requestId: v.optional(v.string()),
  errors: v.optional(v.array(faultSchema)),
})
export type Problem = v.InferOutput<typeof problemSchema>

/** The `type` member of a problem document for a code. */
export function problemType(code: ErrorCode): string {
  return typePrefix + code
}

/** The code of a problem document; undefined where the type is not one of ours. */
export function problemCode(type: string): ErrorCode | undefined {
  const code = type.startsWith(typePrefix) ? type.slice(typePrefix.length) : ''
  return Object.hasOwn(errorStatus, code) ? (code as ErrorCode) : undefined
}
