import type { Tool } from '../../shared/tools.ts'
import type { ToolRequest } from './build-request.ts'
import { ToolError } from './tool-error.ts'

export type SendOptions = {
  tool: Pick<Tool, 'result' | 'timeout'>
  request: ToolRequest
  /** Ends the call with its turn. */
  signal: AbortSignal
  /** Milliseconds that the turn has left; the tool's own limit where that is shorter. */
  atMost: number
  isRefusedHost: (hostname: string) => boolean
}

/**
 * Makes the call and reads its answer: JSON where the tool declares it, else text. No redirect is
 * followed, and no byte read beyond the ceiling.
 * @throws ToolError; and what `signal` says when the turn is stopped
 */
export async function sendRequest(
  { tool, request, signal, atMost, isRefusedHost }: SendOptions,
  fetcher: typeof fetch = fetch,
): Promise<unknown> {
  if (isRefusedHost(new URL(request.url).hostname)) {
    throw new ToolError('tool-private-host', 'its host lies in a private network')
  }
  signal.throwIfAborted()
  // Not AbortSignal.timeout: its timer would keep the object awake, and paid for, after the answer.
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), Math.min(tool.timeout, Math.max(1, atMost)))
  const until = AbortSignal.any([giveUp.signal, signal])
  const { url, method, headers, body } = request
  try {
    const asking = answerOf(
      fetcher(url, { method, headers, redirect: 'manual', signal: until, ...(body && { body }) }),
      tool.result,
    )
    asking.catch(() => {}) // after the time limit nobody asks what became of it
    // A server that hears no abort must not hold the turn.
    return await Promise.race([asking, aborted(until)])
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ToolError) throw error
    if (giveUp.signal.aborted) throw new ToolError('tool-timeout', 'it did not answer in time')
    throw new ToolError('tool-unreachable', 'it could not be reached')
  } finally {
    clearTimeout(timer)
    // Lets go of a body that is still being sent.
    giveUp.abort()
  }
}

async function answerOf(sent: Promise<Response>, { type, maxBytes }: Tool['result']) {
  const response = await sent
  const fault = statusFault(response)
  const kind = response.headers.get('content-type') ?? ''
  const isDeclared = type === 'json' ? /[/+]json\b/i.test(kind) : /^text\/plain\b/i.test(kind)
  if (fault || !isDeclared) {
    // What they say beside it is not read: it could be endless.
    response.body?.cancel().catch(() => {})
    throw fault ?? new ToolError('tool-bad-answer', `its answer is not declared as ${type}`)
  }
  const text = await textOf(response, maxBytes)
  if (type === 'text') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new ToolError('tool-bad-answer', 'its answer is no JSON') // the parser's own error would quote it
  }
}

function statusFault({ status, ok }: Response): ToolError | undefined {
  if (ok) return undefined
  if (status >= 300 && status < 400) {
    return new ToolError('tool-redirected', 'it sent the call elsewhere, and nobody follows')
  }
  if (status === 404 || status === 410) {
    return new ToolError('tool-not-found', 'there is no such thing')
  }
  return status >= 500
    ? new ToolError('tool-failed', `it answered ${status}`)
    : new ToolError('tool-refused', `it answered ${status}`)
}

async function textOf(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  let text = ''
  let bytes = 0
  try {
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { done: true }
      if (done || !value) return text + decoder.decode()
      bytes += value.length
      if (bytes > maxBytes) {
        throw new ToolError('tool-too-large', `its answer has more than ${maxBytes} bytes`)
      }
      text += decoder.decode(value, { stream: true })
    }
  } catch (error) {
    reader?.cancel().catch(() => {})
    if (error instanceof TypeError && bytes > 0) {
      throw new ToolError('tool-bad-answer', 'its answer is no text')
    }
    throw error
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
