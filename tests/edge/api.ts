import { env, exports } from 'cloudflare:workers'
import type { ConversationRef, EventPage, Session } from '../../shared/api.ts'
import type { ConversationEvent } from '../../shared/event.ts'
import { type Message, messageText, type QuickReply } from '../../shared/message.ts'
import type { BundleFile } from '../../shared/site.ts'

/** The Worker's own door, as a browser or a backend knocks on it. */
export const base = 'https://edge.example'
export const origin = 'https://shop.example'

export function request(path: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(new Request(base + path, init))
}

export async function call<T>(
  method: string,
  path: string,
  options: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: T; headers: Headers }> {
  const response = await request(path, {
    method,
    headers: {
      ...(options.token && { authorization: `Bearer ${options.token}` }),
      ...(options.body !== undefined && { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  })
  const text = await response.text()
  const body = (text === '' ? undefined : JSON.parse(text)) as T // the tests look into it
  return { status: response.status, body, headers: response.headers }
}

export const adminKey = env.DESKBELL_ADMIN_KEY

const returns = `---
title: Returns
url: https://shop.example/help/returns
tags: [return, refund]
---
You have 30 days from delivery to send an item back. It must be unworn.

## Refunds

We refund the price to your payment method within 5 working days.
`

const shipping = `---
title: Delivery
url: https://shop.example/help/delivery
---
Standard delivery takes two to four working days and costs €4.95.
`

/** Pushes a small site under a name of its own, and answers with its slug. */
export async function pushSite(
  extra = '',
  slug = `site-${crypto.randomUUID().slice(0, 8)}`,
  more: readonly BundleFile[] = [],
) {
  const site = `site: ${slug}\nname: Test Shop\norigins: [${origin}]\n${extra}`
  const { status, body } = await call<{
    version: number
    webhookSecrets?: Record<string, string>
    identitySecret?: string
  }>('PUT', `/v1/admin/sites/${slug}`, {
    token: adminKey,
    body: {
      files: [
        { path: 'site.yaml', content: site },
        { path: 'knowledge/returns.md', content: returns },
        { path: 'knowledge/delivery.md', content: shipping },
        ...more,
      ],
    },
  })
  if (status !== 200) throw new Error(`The push failed: ${JSON.stringify(body)}`)
  return { slug, ...body }
}

/** What a visitor's browser tells of itself. */
type Arrival = { locale?: string; page?: { url: string; title?: string }; identity?: string }

/** A visitor with a session, and one conversation. */
export class Visitor {
  readonly site: string
  readonly token: string
  readonly session: Session
  conversation = ''

  private constructor(site: string, session: Session) {
    this.site = site
    this.session = session
    this.token = session.token
  }

  /** Somebody new; with an identity, or with the token of an earlier session, whoever that is. */
  static async arrive(site: string, about: Arrival = {}, token?: string): Promise<Visitor> {
    const { body } = await call<Session>('POST', '/v1/sessions', {
      body: { site, ...about },
      headers: { origin },
      ...(token && { token }),
    })
    return new Visitor(site, body)
  }

  static async inConversation(site: string, about: Arrival = {}): Promise<Visitor> {
    const visitor = await Visitor.arrive(site, about)
    const { body } = await visitor.post<ConversationRef>('/v1/conversations', {})
    visitor.conversation = body.id
    return visitor
  }

  get path(): string {
    return `/v1/conversations/${this.conversation}`
  }

  post<T = unknown>(path: string, body: unknown) {
    return call<T>('POST', path, { token: this.token, body, headers: { origin } })
  }

  say(text: string, id: string = crypto.randomUUID()) {
    return this.post<{ seq: number }>(`${this.path}/messages`, {
      id,
      parts: [{ type: 'text', text }],
    })
  }

  /** Taps a quick reply by its label. */
  tap(message: Message, label: string, id: string = crypto.randomUUID()) {
    const option = quickReplies(message).find((one) => one.label === label)
    if (!option) throw new Error(`There is no "${label}" in ${JSON.stringify(message.parts)}.`)
    const data = { messageId: message.id, optionId: option.id }
    return this.post<{ seq: number }>(`${this.path}/messages`, {
      id,
      parts: [{ type: 'data-reply', data }],
    })
  }

  /** Says something, or taps on what an answer offers, and waits for the answer to it. */
  async ask(said: string | { message: Message; label: string }): Promise<Message> {
    const id = crypto.randomUUID()
    if (typeof said === 'string') await this.say(said, id)
    else await this.tap(said.message, said.label, id)
    return eventually(async () =>
      messages((await this.page()).events as ConversationEvent[]).find(
        ({ metadata }) => metadata.replyTo === id,
      ),
    )
  }

  async page(query = 'after=0'): Promise<EventPage> {
    return (await call<EventPage>('GET', `${this.path}/events?${query}`, { token: this.token }))
      .body
  }

  /** Waits for the log to hold what is looked for. */
  until(found: (events: ConversationEvent[]) => boolean): Promise<ConversationEvent[]> {
    return eventually(async () => {
      const events = (await this.page()).events as ConversationEvent[]
      return found(events) ? events : undefined
    })
  }

  /** The answer to the message that was said last. */
  async answer(): Promise<Message> {
    const events = await this.until((all) => last(all)?.metadata.author === 'assistant')
    const message = last(events)
    if (!message) throw new Error('No message.')
    return message
  }
}

export function agentCall<T = unknown>(
  method: string,
  conversation: string,
  path: string,
  body?: unknown,
) {
  return call<T>(method, `/v1/agent/conversations/${conversation}${path}`, {
    token: adminKey,
    body,
  })
}

export const sam = { id: 'sam', name: 'Sam' }
export const kim = { id: 'kim', name: 'Kim' }

export async function staffEvents(conversation: string): Promise<ConversationEvent[]> {
  const { body } = await agentCall<EventPage>('GET', conversation, '/events')
  return body.events as ConversationEvent[]
}

export function messages(events: ConversationEvent[]): Message[] {
  return events.flatMap((event) => (event.type === 'message' ? [event.message] : []))
}

export function quickReplies({ parts }: Message): QuickReply[] {
  return parts.flatMap((part) => (part.type === 'data-quick-replies' ? part.data.options : []))
}

export function texts(events: ConversationEvent[]): string[] {
  return messages(events).map(messageText)
}

function last(events: ConversationEvent[]): Message | undefined {
  return messages(events).at(-1)
}

/** Tries until a value comes; the test's own time limit ends it. */
export async function eventually<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await attempt()
    if (value !== undefined) return value
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
