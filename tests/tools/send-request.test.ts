import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { isPrivateHost } from '../../edge/handoff/private-host.ts'
import { sendRequest } from '../../edge/tools/send-request.ts'
import { ToolError } from '../../edge/tools/tool-error.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function listen(handler: RequestListener): Promise<string> {
  const started = createServer(handler)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const address = started.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

async function send(
  handler: RequestListener,
  {
    type = 'json',
    maxBytes = 1_000,
    timeout = 300,
    signal = new AbortController().signal,
    refuses = false,
  }: {
    type?: 'json' | 'text'
    maxBytes?: number
    timeout?: number
    signal?: AbortSignal
    refuses?: boolean
  } = {},
): Promise<unknown> {
  const url = await listen(handler)
  return sendRequest({
    tool: { result: { type, fields: [], maxBytes }, timeout },
    request: { method: 'GET', url, headers: {} },
    signal,
    atMost: 10_000,
    isRefusedHost: (host) => refuses && isPrivateHost(host),
  }).catch((error: unknown) => {
    if (error instanceof ToolError) return `${error.code}: ${error.message}`
    throw error
  })
}

const answers =
  (body: string, type = 'application/json', status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type })
    response.end(body)
  }
const words = 'innermost secrets of a backend'

describe('A call to a backend', () => {
  it('reads JSON where it is declared, and text', async () => {
    expect(await send(answers('{"a":1}', 'application/problem+json; charset=utf-8'))).toEqual({
      a: 1,
    })
    expect(await send(answers('all is well', 'text/plain'), { type: 'text' })).toBe('all is well')
  })

  const failing: [string, RequestListener, RegExp][] = [
    ['answers 500', answers(words, 'text/plain', 500), /^tool-failed: it answered 500$/],
    ['answers 401', answers(words, 'text/plain', 401), /^tool-refused: it answered 401$/],
    ['answers 404', answers(words, 'text/plain', 404), /^tool-not-found/],
    ['is no JSON', answers(`{"${words}`), /^tool-bad-answer/],
    ['is a page', answers(`<p>${words}</p>`, 'text/html'), /^tool-bad-answer/],
    [
      'is no UTF-8',
      (_, out) =>
        out
          .writeHead(200, { 'content-type': 'application/json' })
          .end(Buffer.from([0x22, 0xff, 0xfe, 0x22])),
      /^tool-bad-answer/,
    ],
    ['is too long', answers(JSON.stringify(words.repeat(100))), /^tool-too-large/],
    ['hangs up', (_, out) => void out.destroy(), /^tool-unreachable/],
    ['never answers', () => {}, /^tool-timeout/],
    [
      'stalls in its body',
      (_, out) => void out.writeHead(200, { 'content-type': 'application/json' }).write('{'),
      /^tool-timeout/,
    ],
    [
      'breaks off in its body',
      (_, out) => {
        out.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' })
        out.write('{"a"', () => setTimeout(() => out.destroy(), 20))
      },
      /^tool-(unreachable|bad-answer)/,
    ],
  ]
  it.each(failing)('fails with a code of its own where it %s', async (_name, handler, code) => {
    const said = await send(handler)
    expect(said).toMatch(code)
    expect(said).not.toContain(words)
  })

  it('stops reading a body without an end', async () => {
    let sent = 0
    const said = await send(
      (_, out) => {
        out.writeHead(200, { 'content-type': 'application/json' })
        const piece = `"${'x'.repeat(9_000)}`
        const more = () => {
          if (out.destroyed) return
          sent += piece.length
          out.write(piece, () => setTimeout(more, 1))
        }
        more()
      },
      { timeout: 5_000 },
    )
    expect(said).toMatch(/^tool-too-large/)
    const before = sent
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(sent - before).toBeLessThan(1_000_000)
  })

  it('follows no redirect', async () => {
    let calls = 0
    const said = await send((request, out) => {
      calls += 1
      out.writeHead(307, { location: `http://${request.headers.host}/elsewhere` }).end()
    })
    expect(said).toMatch(/^tool-redirected/)
    expect(calls).toBe(1)
  })

  it('is not made to a private host', async () => {
    let calls = 0
    const said = await send(
      (_, out) => {
        calls += 1
        out.end()
      },
      { refuses: true },
    )
    expect(said).toMatch(/^tool-private-host/)
    expect(calls).toBe(0)
  })

  it('ends with its turn, and is no fault of the tool then', async () => {
    const stop = new AbortController()
    const reason = new Error('stopped')
    setTimeout(() => stop.abort(reason), 30)
    await expect(send(() => {}, { signal: stop.signal, timeout: 5_000 })).rejects.toBe(reason)
  })
})
