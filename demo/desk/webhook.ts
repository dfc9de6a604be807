import { Webhook as Verifier, WebhookVerificationError } from 'standardwebhooks'
import type { Webhook } from './contract.ts'

/** Deliveries that are remembered: far more than one retry schedule can hold at a time. */
const remembered = 1_000

/**
 * The door for webhooks. What comes through it was signed by the edge, is not older than five
 * minutes, and comes through once.
 */
export function webhookDoor(secret: string, accept: (webhook: Webhook) => void) {
  const verifier = new Verifier(secret)
  const seen = new Set<string>()

  return async (request: Request): Promise<Response> => {
    // The signature is over these very bytes: parse first, and it would not match any more.
    const body = await request.text()
    let webhook: Webhook
    try {
      webhook = verifier.verify(body, Object.fromEntries(request.headers)) as Webhook
    } catch (error) {
      if (error instanceof WebhookVerificationError) return new Response(null, { status: 401 })
      return new Response(null, { status: 400 }) // signed, but not JSON
    }

    // Webhooks come at least once. The id is the same for every attempt, and part of what is signed.
    const id = request.headers.get('webhook-id') ?? ''
    if (!seen.has(id)) {
      accept(webhook)
      seen.add(id)
      for (const oldest of seen) if (seen.size > remembered) seen.delete(oldest)
    }
    return new Response(null, { status: 204 })
  }
}
