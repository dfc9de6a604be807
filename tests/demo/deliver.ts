import { Webhook } from 'standardwebhooks'

export const secret = `whsec_${Buffer.from('a secret of this test alone, 32+').toString('base64')}`

type Changes = { id?: string; at?: Date; secret?: string; sentBody?: string; without?: string }

/** Sends one delivery to the desk's door as the edge does, or with one thing forged. */
export async function deliver(url: string, webhook: object, changes: Changes = {}) {
  const { id = `msg_${crypto.randomUUID()}`, at = new Date() } = changes
  const body = JSON.stringify(webhook)
  const headers = new Headers({
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(changes.secret ?? secret).sign(id, at, body),
  })
  if (changes.without) headers.delete(changes.without)
  const response = await fetch(`${url}/desk/webhook`, {
    method: 'POST',
    headers,
    body: changes.sentBody ?? body,
  })
  await response.body?.cancel()
  return response.status
}

/** The body of a `handoff.requested`. */
export function handoffRequested(id: string, words: string) {
  return {
    type: 'handoff.requested',
    timestamp: '2026-11-20T10:00:00.000Z',
    data: {
      version: 1,
      site: 'acme',
      conversation: { id, status: 'queued', startedAt: 1_000 },
      handoff: { id: `h-${id}`, requestedAt: 2_000 },
      reason: { trigger: 'visitor-asked' },
      team: 'care',
      priority: 'normal',
      summary: `The visitor wrote: “${words}”`,
      suggestedNextSteps: ['Accept the conversation.'],
      transcript: { messages: [message('m-1', 'visitor', words)], truncated: false, url: '' },
      visitor: { id: 'v-1', assurance: 'anonymous' },
      reply: { accept: '', messages: '', release: '', resolve: '' },
    },
  }
}

export function message(id: string, author: string, text: string) {
  return {
    id,
    role: author === 'visitor' ? 'user' : 'assistant',
    metadata: { author, at: 1_500 },
    parts: [{ type: 'text', text }],
  }
}
