import { Webhook } from 'standardwebhooks'
import { isPrivateHost } from './private-host.ts'

/** What became of one attempt, as the outbox reads it. */
export type SendResult =
  | { outcome: 'done' }
  | { outcome: 'retry'; status: number; retryAfter?: number }
  | { outcome: 'refused' }
  /** 410: the endpoint wants nothing more, of this delivery or any other. */
  | { outcome: 'gone' }

/** Milliseconds for one attempt (DESIGN section 5). */
const timeLimit = 15_000

/** One signed attempt by Standard Webhooks 1.0. Only 2xx is a success; redirects are not followed. */
export async function sendWebhook(
  delivery: {
    url: string
    /** `whsec_…` */
    secret: string
    /** The same for every attempt. */
    id: string
    body: string
    /** Milliseconds; signed, so that each attempt has its own. */
    now: number
    allowPrivateHosts: boolean
    /** Breaks the attempt off. */
    signal: AbortSignal
  },
  fetcher: typeof fetch = fetch,
): Promise<SendResult> {
  if (!delivery.allowPrivateHosts && isPrivateHost(new URL(delivery.url).hostname)) {
    return { outcome: 'refused' }
  }
  delivery.signal.throwIfAborted()
  const at = new Date(delivery.now)
  // Not AbortSignal.timeout: its timer would keep the object awake, and paid for, after the answer.
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(new DOMException('', 'TimeoutError')), timeLimit)
  let response: Response
  try {
    response = await fetcher(delivery.url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([giveUp.signal, delivery.signal]),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Deskbell-Webhooks/1',
        'webhook-id': delivery.id,
        'webhook-timestamp': String(Math.floor(delivery.now / 1_000)),
        'webhook-signature': new Webhook(delivery.secret).sign(delivery.id, at, delivery.body),
      },
      body: delivery.body,
    })
    // What they say is not read: it could be endless.
    await response.body?.cancel()
  } finally {
    clearTimeout(timer)
  }
  if (response.ok) return { outcome: 'done' }
  if (response.status === 410) return { outcome: 'gone' }
  const retryAfter = retryAfterOf(response.headers.get('retry-after'), delivery.now)
  return {
    outcome: 'retry',
    status: response.status,
    ...(retryAfter !== undefined && { retryAfter }),
  }
}

/** `Retry-After` in milliseconds, given as seconds or as a date; undefined where it is neither. */
export function retryAfterOf(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
