import type { Tool } from '../../shared/tools.ts'
import type { ToolInput } from './read-input.ts'
import { filled, urlParts } from './template.ts'
import { ToolError } from './tool-error.ts'

/** One call as it goes out. */
export type ToolRequest = {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body?: string
}

/**
 * Fills a tool's templates. Inputs are percent-encoded or part of JSON, never text that a URL or a
 * body is read from; what would still change the path is refused.
 * @throws ToolError
 */
export function buildRequest(
  { request }: Pick<Tool, 'request'>,
  input: ToolInput,
  options: {
    /** Goes along as `Idempotency-Key` and `X-Request-Id`: the same for the same call. */
    id: string
    secretOf: (name: string) => string | undefined
  },
): ToolRequest {
  const { method, body } = request
  const headers: Record<string, string> = {
    accept: 'application/json, text/plain;q=0.5',
    'user-agent': 'Deskbell-Tools/1',
    'idempotency-key': options.id,
    'x-request-id': options.id,
  }
  for (const { name, value, secret } of request.headers) {
    headers[name] = secret ? withSecret(value, secret, options.secretOf) : value
  }
  if (body === undefined) return { method, url: urlOf(request.url, input), headers }
  headers['content-type'] = 'application/json'
  const json = JSON.stringify(filledJson(body, input) ?? null)
  return { method, url: urlOf(request.url, input), headers, body: json }
}

function urlOf(template: string, input: ToolInput): string {
  const { origin, path, query } = urlParts(template)
  const inPath = filled(path, (name) => {
    const value = input[name]
    return value === undefined ? undefined : pathStep(name, String(value))
  })
  if (inPath === undefined) throw invalid('an input of the path is missing')
  if (inPath.split('/').some((step) => step === '.' || step === '..')) {
    throw invalid('an input would change the path')
  }
  // A pair whose input was left out goes as a whole.
  const pairs = query.flatMap(
    (pair) =>
      filled(pair, (name) => {
        const value = input[name]
        return value === undefined ? undefined : encodeURIComponent(String(value))
      }) ?? [],
  )
  const url = new URL(`${origin}${inPath}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`)
  if (url.origin !== new URL(origin).origin) throw invalid('an input would change the host')
  return url.href
}

/** Many servers decode a path before they cut it: what cuts must not come from an input, encoded or not. */
function pathStep(name: string, value: string): string {
  if (value === '' || /[/\\\p{Cc}]/u.test(value)) {
    throw invalid(`${name} holds a slash or nothing, and stands in a path`)
  }
  return encodeURIComponent(value)
}

/** A JSON template with its inputs; undefined where an input was left out. */
function filledJson(template: unknown, input: ToolInput): unknown {
  if (typeof template === 'string') {
    const [, whole] = /^\{([a-z][a-z0-9_]{0,47})\}$/.exec(template) ?? []
    if (whole !== undefined) return input[whole]
    return filled(template, (name) => input[name]?.toString())
  }
  if (Array.isArray(template)) {
    return template.map((one) => filledJson(one, input)).filter((one) => one !== undefined)
  }
  if (typeof template !== 'object' || template === null) return template
  const entries = Object.entries(template).map(([key, one]) => [key, filledJson(one, input)])
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined))
}

function withSecret(value: string, name: string, secretOf: (name: string) => string | undefined) {
  const secret = secretOf(name)
  // What is not plain characters would be refused by `fetch` with an error that quotes it.
  if (!secret || !/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(secret)) {
    throw new ToolError('tool-secret-missing', `the secret ${name} is not in the environment`)
  }
  return value.replace('{secret}', () => secret)
}

function invalid(detail: string): ToolError {
  return new ToolError('tool-input-invalid', detail)
}
