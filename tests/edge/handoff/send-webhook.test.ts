import { Webhook } from 'standardwebhooks'
import { expect, it, vi } from 'vitest'
import { retryAfterOf, sendWebhook } from '../../../edge/handoff/send-webhook.ts'
import { newWebhookSecret } from '../../../edge/handoff/webhook-secret.ts'

const secret = newWebhookSecret()

/** Sends one delivery to a receiver that answers so, and shows what it got. */
async function send(answer: Response | Error, url = 'https://hooks.example.com/in') {
  const got: Request[] = []
  const result = sendWebhook(
    {
      url,
      secret,
      id: 'msg_1',
      body: '{"type":"webhook.test"}',
      now: Date.now(),
      allowPrivateHosts: false,
      signal: new AbortController().signal,
    },
    async (input, init) => {
      got.push(new Request(input as string, init as RequestInit))
      if (answer instanceof Error) throw answer
      return answer
    },
  )
  return { result, got }
}

it('signs so that the stock package verifies it', async () => {
  const { result, got } = await send(new Response(null, { status: 204 }))
  expect(await result).toEqual({ outcome: 'done' })
  const request = got[0]
  const body = (await request?.text()) ?? ''
  expect(new Webhook(secret).verify(body, Object.fromEntries(request?.headers ?? []))).toEqual({
    type: 'webhook.test',
  })
})

it.each([
  [301, undefined, { outcome: 'retry', status: 301 }],
  [400, undefined, { outcome: 'retry', status: 400 }],
  [500, undefined, { outcome: 'retry', status: 500 }],
  [429, '30', { outcome: 'retry', status: 429, retryAfter: 30_000 }],
  [503, 'soon', { outcome: 'retry', status: 503 }],
  [503, 'Wed, 21 Oct 2015 07:28:00 GMT', { outcome: 'retry', status: 503, retryAfter: 0 }],
  [410, undefined, { outcome: 'gone' }],
])('reads the answer %i (Retry-After %s)', async (status, retryAfter, expected) => {
  const { result } = await send(
    new Response('x', { status, ...(retryAfter && { headers: { 'retry-after': retryAfter } }) }),
  )
  expect(await result).toEqual(expected)
})

it('waits for a date that lies ahead', () => {
  const now = Date.parse('2026-03-31T10:00:00Z')
  expect(retryAfterOf('Tue, 31 Mar 2026 10:02:00 GMT', now)).toBe(120_000)
})

it('gives up on a receiver that does not answer within fifteen seconds', async () => {
  vi.useFakeTimers()
  try {
    let signal: AbortSignal | null | undefined
    const attempt = sendWebhook(
      {
        url: 'https://hooks.example.com/in',
        secret,
        id: 'msg_1',
        body: '{}',
        now: Date.now(),
        allowPrivateHosts: false,
        signal: new AbortController().signal,
      },
      (_input, init) =>
        new Promise((_, reject) => {
          signal = init?.signal
          signal?.addEventListener('abort', () => reject(signal?.reason))
        }),
    )
    const failed = expect(attempt).rejects.toMatchObject({ name: 'TimeoutError' })
    await vi.advanceTimersByTimeAsync(14_999)
    expect(signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await failed
  } finally {
    vi.useRealTimers()
  }
})

it('calls no private address', async () => {
  const { result, got } = await send(new Response(), 'http://169.254.169.254/latest')
  expect(await result).toEqual({ outcome: 'refused' })
  expect(got).toEqual([])
})
