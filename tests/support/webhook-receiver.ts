import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { waitFor } from './wait-for.ts'

/** One attempt as it arrived. */
export type Attempt = {
  id: string
  headers: Record<string, string>
  body: string
  at: number
  /** Whether the stock library, given the secret, found it right; undefined without a secret. */
  verified: boolean | undefined
  /** What we answered. */
  status: number
}

export type WebhookReceiver = {
  url: string
  attempts: Attempt[]
  /** The secret that the push answered with. */
  secret: string | undefined
  /** The status to answer with from now on. Default 204. */
  answer: number
  /** Headers of the answers, such as `location`. Default none. */
  answerHeaders: Record<string, string>
  /** Milliseconds before each answer. Default 0. */
  delay: number
  /** Parsed bodies of accepted deliveries of a type, each once, in the order of arrival. */
  accepted(type?: string): { type: string; data: Record<string, unknown> }[]
  /** Waits for the first accepted delivery of a type. */
  delivery(type: string, within?: number): Promise<{ type: string; data: Record<string, unknown> }>
  close(): Promise<void>
}

/** A backend team's endpoint: a real HTTP server that keeps and verifies what is delivered to it. */
export async function startWebhookReceiver(port = 0): Promise<WebhookReceiver> {
  const attempts: Attempt[] = []
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.setEncoding('utf8')
    incoming.on('data', (piece) => {
      body += piece
    })
    incoming.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      )
      const verified = receiver.secret ? verify(receiver.secret, body, headers) : undefined
      const status = verified === false ? 401 : receiver.answer
      const id = headers['webhook-id'] ?? ''
      attempts.push({ id, headers, body, at: Date.now(), verified, status })
      const reply = () => outgoing.writeHead(status, receiver.answerHeaders).end()
      if (receiver.delay > 0) setTimeout(reply, receiver.delay)
      else reply()
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const receiver: WebhookReceiver = {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : port}/hook`,
    attempts,
    secret: undefined,
    answer: 204,
    answerHeaders: {},
    delay: 0,
    accepted: (type) => {
      const once = new Map(attempts.filter((one) => one.status < 300).map((one) => [one.id, one]))
      return [...once.values()]
        .map(({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> })
        .filter((body) => type === undefined || body.type === type)
    },
    delivery: (type, within) =>
      waitFor(() => receiver.accepted(type)[0], `a delivery of ${type}`, within),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return receiver
}

function verify(secret: string, body: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers)
    return true
  } catch {
    return false // the library says no by throwing
  }
}
