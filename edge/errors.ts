import {
  type ErrorCode,
  errorStatus,
  type Fault,
  type Problem,
  problemType,
} from '../shared/error.ts'

/** A failure with a stable code. `detail` is for the developer at the other end; it holds no personal data. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ErrorCode
  readonly faults: Fault[] | undefined
  /** Seconds after which the same call may succeed. */
  readonly retryAfter: number | undefined

  constructor(
    code: ErrorCode,
    detail: string,
    more: { faults?: Fault[]; retryAfter?: number } = {},
  ) {
    super(detail)
    this.code = code
    this.faults = more.faults
    this.retryAfter = more.retryAfter
  }
}

/** Nobody has pushed this site. The widget shows this to the site's owner, on the page's console. */
export function unknownSite(slug: string): ApiError {
  return new ApiError(
    'unknown-site',
    `There is no site "${slug.slice(0, 63)}" here. Check data-site in the script tag, or push the site's bundle.`,
  )
}

/** The refusal of a visitor who was erased: their tokens are revoked. */
export function visitorErased(): ApiError {
  return new ApiError(
    'visitor-erased',
    'This visitor was erased, and the token with them; POST /v1/sessions for a new one.',
  )
}

/** The refusal of a token from before its visitor signed in: whoever holds it may be somebody else. */
export function identityRequired(): ApiError {
  return new ApiError(
    'identity-required',
    'This visitor has signed in since, and this token is from before; POST /v1/sessions with the identity.',
  )
}

/**
 * A result as a value. Durable Objects answer with it, because an error that crosses their border
 * loses its class and its code.
 */
export type Result<T> =
  | { ok: true; value: T }
  | { ok: false; code: ErrorCode; detail: string; faults?: Fault[]; retryAfter?: number }

/** Runs `work` and turns an ApiError into a value; any other error is a fault of ours and passes. */
export async function toResult<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return {
      ok: false,
      code: error.code,
      detail: error.message,
      ...(error.faults && { faults: error.faults }),
      ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
    }
  }
}

/** The value of a result; throws the ApiError that it stands for. */
export function fromResult<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new ApiError(result.code, result.detail, {
    ...(result.faults && { faults: result.faults }),
    ...(result.retryAfter !== undefined && { retryAfter: result.retryAfter }),
  })
}

const titles: Partial<Record<ErrorCode, string>> = {
  'invalid-json': 'The body is not JSON',
  'invalid-body': 'The body does not fit',
  'invalid-query': 'The query does not fit',
  'invalid-bundle': 'The site bundle has faults',
  unauthorized: 'Not signed in',
  'token-expired': 'The session has ended',
  'visitor-erased': 'This visitor was erased',
  'identity-refused': 'This identity does not hold',
  'identity-expired': 'This identity has run out',
  'identity-required': 'This visitor has signed in since',
  'origin-missing': 'No Origin header',
  'origin-not-allowed': 'This origin is not one of the site’s',
  'not-found': 'Not found',
  'unknown-site': 'No such site',
  'too-many': 'Too many requests',
  'unsupported-media-type': 'Not JSON',
  internal: 'Something went wrong on our side',
  'not-built-yet': 'Not built yet',
}

/** The RFC 9457 answer for an error. */
export function problemResponse(error: ApiError, requestId: string): Response {
  const status = errorStatus[error.code]
  const problem: Problem = {
    type: problemType(error.code),
    title: titles[error.code] ?? error.code.replaceAll('-', ' '),
    status,
    detail: error.message,
    requestId,
    ...(error.faults && { errors: error.faults }),
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(error.retryAfter !== undefined && { 'retry-after': String(error.retryAfter) }),
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    },
  })
}
