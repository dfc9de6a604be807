import * as v from 'valibot'
import { pushAnswerSchema } from '../../shared/api.ts'
import { type Problem, problemSchema } from '../../shared/error.ts'
import type { BundleFile } from '../../shared/site.ts'
import { UsageError } from './usage.ts'

/** What a push needs to know of the edge. */
export type PushTarget = { edge: string; key: string; site: string }

/** How a push ended, in words for the terminal. */
export type PushResult = { ok: boolean; report: string }

/** How long the edge may take. */
const timeout = 60_000

/** Sends a checked bundle to the edge. */
export async function push(
  { edge, key, site }: PushTarget,
  files: readonly BundleFile[],
  request: typeof fetch = fetch,
): Promise<PushResult> {
  const url = siteUrl(edge, site)
  let response: Response
  let text: string
  try {
    response = await request(url, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ files }),
      redirect: 'error', // a redirect would carry the key to another host
      signal: AbortSignal.timeout(timeout),
    })
    text = await response.text()
  } catch (error) {
    return { ok: false, report: unreachable(edge, error) }
  }
  const body = jsonOf(text)
  if (response.ok) {
    const answer = v.safeParse(pushAnswerSchema, body)
    if (answer.success) return { ok: true, report: pushed(site, answer.output) }
  }
  const problem = v.safeParse(problemSchema, body)
  return {
    ok: false,
    report: problem.success
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
    return `${edge} did not answer within ${timeout / 1000} seconds. Nothing may have been pushed; try again.`
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = (cause as NodeJS.ErrnoException)?.code
  const why = code ?? (cause instanceof Error ? cause.message : String(cause))
  return `${edge} cannot be reached (${why}). Is the edge running, and is the address right?`
}

function pushed(site: string, answer: v.InferOutput<typeof pushAnswerSchema>): string {
  const lines = [
    answer.changed
      ? `Site "${site}" is now at version ${answer.version}.`
      : `Site "${site}" is unchanged: version ${answer.version} holds this very bundle.`,
  ]
  const secrets = Object.entries(answer.webhookSecrets ?? {})
  if (secrets.length > 0) {
    lines.push(
      '',
      'Webhook secrets, shown this once. Give each to the service behind its endpoint, which',
      'verifies deliveries with it, and keep it as you keep a password:',
      ...secrets.map(([endpoint, secret]) => `  ${endpoint}  ${secret}`),
    )
  }
  return lines.join('\n')
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
