import * as v from 'valibot'
import { type Problem, problemSchema } from '../../shared/error.ts'
import { UsageError } from './usage.ts'

/** Whom a command speaks to, and of which site. */
export type Target = { edge: string; key: string; site: string }

/** How a command ended, in words for the terminal. */
export type Outcome = { ok: boolean; report: string }

/** How long the edge may take. */
const timeout = 60_000

/** Asks the edge about a site. An answer that is not as it should be comes as words that say why. */
export async function askEdge<S extends v.GenericSchema>(
  { edge, key, site }: Target,
  { method, body, answer }: { method: 'GET' | 'PUT'; body?: object; answer: S },
  request: typeof fetch,
): Promise<{ answer: v.InferOutput<S> } | { refusal: string }> {
  const url = siteUrl(edge, site)
  let response: Response
  let text: string
  try {
    response = await request(url, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'error', // a redirect would carry the key to another host
      signal: AbortSignal.timeout(timeout),
    })
    text = await response.text()
  } catch (error) {
    return { refusal: unreachable(edge, error) }
  }
  const said = jsonOf(text)
  if (response.ok) {
    const parsed = v.safeParse(answer, said)
    if (parsed.success) return { answer: parsed.output }
  }
  const problem = v.safeParse(problemSchema, said)
  return {
    refusal: problem.success
      ? refused(problem.output)
      : `${edge} answered ${response.status}, but not as a Deskbell edge does. Is the address right?`,
  }
}

function siteUrl(edge: string, site: string): URL {
  const base = URL.parse(edge)
  if (!base || !/^https?:$/.test(base.protocol)) {
    throw new UsageError(`"${edge}" is no web address; write --edge https://…`)
  }
  return new URL(`v1/admin/sites/${site}`, base.href.endsWith('/') ? base : `${base.href}/`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not JSON: the caller says that this is not an edge's answer
  }
}

function unreachable(edge: string, error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `${edge} did not answer within ${timeout / 1000} seconds. What was asked may have happened or not; try again.`
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = (cause as NodeJS.ErrnoException)?.code
  const why = code ?? (cause instanceof Error ? cause.message : String(cause))
  return `${edge} cannot be reached (${why}). Is the edge running, and is the address right?`
}

function refused(problem: Problem): string {
  const hint =
    problem.status === 401
      ? ['   mend: Give the key with --key or DESKBELL_ADMIN_KEY; it needs the scope "admin".']
      : []
  return [
    `The edge refused: ${problem.title} (${problem.status}). ${problem.detail}`,
    ...(problem.errors ?? []).map(({ path, message }) => `   ${path}: ${message}`),
    ...hint,
    ...(problem.requestId ? [`   request ${problem.requestId}`] : []),
  ].join('\n')
}
