import {
  APICallError,
  InvalidResponseDataError,
  JSONParseError,
  NoOutputGeneratedError,
  TypeValidationError,
} from 'ai'

/** Why a model gave no whole answer. The names are stable: staff and statistics read them. */
export const modelFailures = [
  'model-unreachable',
  'model-unauthorised',
  'model-refused',
  'model-limited',
  'model-overloaded',
  'model-error',
  'model-garbled',
  'model-broke-off',
  'model-timeout',
  'model-empty',
  'model-filtered',
  'model-tool-call',
  /** What it said stands in no source, before anything useful was shown. */
  'model-ungrounded',
  'model-failed',
] as const
export type ModelFailure = (typeof modelFailures)[number]

/** A model's failure. The message is ours; no provider's words are in it. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly code: ModelFailure
  /** Milliseconds that the provider wants to be left alone. */
  readonly retryAfter: number | undefined

  constructor(code: ModelFailure, detail: string, retryAfter?: number) {
    super(detail)
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** Where an error came from. */
export type ErrorPlace = {
  /** The provider had begun to answer. */
  begun: boolean
  /** The stream told of the error, and did not itself break by it. */
  told: boolean
}

/** What a failure was, by its class, status and place, never by its words. */
export function asModelError(
  error: unknown,
  { begun, told }: ErrorPlace,
  now = Date.now(),
): ModelError {
  if (error instanceof ModelError) return error
  const status = statusOf(error)
  if (status !== undefined && status >= 300) {
    const headers = APICallError.isInstance(error) ? error.responseHeaders : undefined
    const wait = retryAfter(headers, now)
    return new ModelError(codeOf(status), `the provider answered ${status}`, wait)
  }
  if (isGarbled(error) || (error instanceof Error && isGarbled(error.cause))) {
    return new ModelError('model-garbled', 'the answer could not be read')
  }
  if (InvalidResponseDataError.isInstance(error) || NoOutputGeneratedError.isInstance(error)) {
    return new ModelError('model-broke-off', 'the answer ended without its end')
  }
  if (!begun && status === undefined) {
    return new ModelError('model-unreachable', 'the provider could not be reached')
  }
  return told
    ? new ModelError('model-error', 'an error came inside the answer')
    : new ModelError('model-broke-off', 'the connection broke')
}

function isGarbled(error: unknown): boolean {
  return JSONParseError.isInstance(error) || TypeValidationError.isInstance(error)
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' ? error.statusCode : undefined
}

function codeOf(status: number): ModelFailure {
  if (status === 401 || status === 403) return 'model-unauthorised'
  if (status === 429) return 'model-limited'
  if (status === 503 || status === 529) return 'model-overloaded'
  return status >= 500 ? 'model-error' : 'model-refused'
}

/** Milliseconds: the longest that a provider's own wish keeps it from being asked. */
const longestRetryAfter = 10 * 60_000

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, section 10.2.3). */
export function retryAfter(
  headers: Record<string, string> | undefined,
  now: number,
): number | undefined {
  const value = headers?.['retry-after']?.trim()
  if (!value) return undefined
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now
  return Number.isNaN(wait) || wait <= 0 ? undefined : Math.min(wait, longestRetryAfter)
}
