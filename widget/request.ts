import type { ErrorCode, Problem } from '../shared/error.ts'

/** The edge said no. */
export class Refusal extends Error {
  readonly status: number
  /** The stable code; empty where the answer was no problem document of ours. */
  readonly code: ErrorCode | ''
  readonly detail: string
  /** Milliseconds that the edge asks to wait. */
  readonly retryAfter: number

  constructor(answer: Response, problem: Partial<Problem>) {
    super(`${answer.status} ${problem.type}`)
    this.status = answer.status
    this.code = `${problem.type}`.split(':').at(-1) as ErrorCode | ''
    this.detail = `${problem.detail ?? ''}`
    this.retryAfter = (Number(answer.headers.get('retry-after')) || 0) * 1_000
  }

  /** Whether asking the same again later may be answered otherwise. */
  get passes(): boolean {
    return this.status >= 500 || [401, 408, 425, 429].includes(this.status)
  }
}

export type Request = (
  path: string,
  init?: { body?: unknown; token?: string | undefined; method?: string | undefined },
) => Promise<unknown>

/**
 * JSON to and from the edge: POST where there is a body, unless a method is named. Throws `Refusal`, or what `fetch` throws
 * where the edge is out of reach.
 */
export function createRequest(
  edge: string,
  send: typeof fetch = (...args) => fetch(...args),
): Request {
  return async (path, { body, token, method = body ? 'POST' : 'GET' } = {}) => {
    const answer = await send(edge + path, {
      method,
      headers: {
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body ? { body: JSON.stringify(body), keepalive: true } : {}),
    })
    const json: unknown = await answer.json().catch(() => ({})) // a proxy's page is not JSON
    if (!answer.ok) throw new Refusal(answer, (json ?? {}) as Partial<Problem>)
    return json
  }
}
