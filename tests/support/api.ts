import type { ConversationRef, EventPage, Session } from '../../shared/api.ts'
import type { ChunkEvent, ConversationEvent } from '../../shared/event.ts'
import type { Message } from '../../shared/message.ts'
import { waitFor } from './wait-for.ts'

export type Answer<T> = { status: number; body: T; headers: Headers }

/** One call of the public API; the caller says what shape it expects. */
export async function call<T = Record<string, unknown>>(
  url: string,
  { method = 'GET', token, origin, body }: CallOptions = {},
): Promise<Answer<T>> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(origin && { origin }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      accept: 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const parsed = (text === '' ? undefined : JSON.parse(text)) as T
  return { status: response.status, body: parsed, headers: response.headers }
}

type CallOptions = { method?: string; token?: string; origin?: string; body?: unknown }

export type Visitor = {
  token: string
  conversation: string
  /** Any call about the conversation, such as `post('handoff', {})`. */
  post<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>>
  say(text: string, id?: string): Promise<Answer<{ seq: number }>>
  events(after?: number): Promise<EventPage>
  messages(): Promise<Message[]>
  /** Waits for a finished answer to the visitor's message with this id. */
  answerTo(id: string, within?: number): Promise<Message>
  /** Opens the live carrier; everything that comes is kept in `frames`, and told as it comes. */
  listen(after?: number, hear?: (frame: Frame) => void): Promise<Listener>
}

export type Frame = ConversationEvent | ChunkEvent
export type Listener = { frames: Frame[]; close(): void }

/** A visitor with an open conversation. */
export async function startVisitor(
  edge: string,
  origin: string,
  { site = 'acme', identity }: { site?: string; identity?: string } = {},
): Promise<Visitor> {
  const session = await call<Session>(`${edge}/v1/sessions`, {
    method: 'POST',
    origin,
    body: { site, ...(identity && { identity }) },
  })
  if (session.status !== 201) throw new Error(`No session: ${JSON.stringify(session.body)}`)
  const { token } = session.body
  const opened = await call<ConversationRef>(`${edge}/v1/conversations`, {
    method: 'POST',
    origin,
    token,
    body: {},
  })
  const { id: conversation } = opened.body
  const base = `${edge}/v1/conversations/${conversation}`

  const post = <T>(path: string, body: unknown) =>
    call<T>(`${base}/${path}`, { method: 'POST', origin, token, body })

  const visitor: Visitor = {
    token,
    conversation,
    post,
    say: (text, id = crypto.randomUUID()) =>
      post<{ seq: number }>('messages', { id, parts: [{ type: 'text', text }] }),
    events: async (after = 0) =>
      (await call<EventPage>(`${base}/events?after=${after}`, { origin, token })).body,
    messages: async () => {
      const { events } = await visitor.events()
      return events.flatMap((event) => (event.type === 'message' ? [messageOf(event)] : []))
    },
    answerTo: (id, within) =>
      waitFor(
        async () => (await visitor.messages()).find(({ metadata }) => metadata.replyTo === id),
        `an answer to ${id}`,
        within,
      ),
    listen: (after = 0, hear) => listen(`${base}/events?after=${after}`, token, origin, hear),
  }
  return visitor
}

function messageOf(event: object): Message {
  return (event as { message: Message }).message // events of type `message` carry one
}

function listen(
  url: string,
  token: string,
  origin: string,
  hear?: (frame: Frame) => void,
): Promise<Listener> {
  // `headers` is Node's addition to the constructor: a browser sets Origin by itself.
  const socket = new WebSocket(url.replace(/^http/, 'ws'), {
    protocols: ['deskbell.v1', token],
    headers: { origin },
  } as unknown as string[])
  const frames: Listener['frames'] = []
  socket.addEventListener('message', ({ data }) => {
    const frame: Frame = JSON.parse(String(data))
    frames.push(frame)
    hear?.(frame)
  })
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve({ frames, close: () => socket.close() }))
    socket.addEventListener('error', () => reject(new Error('The socket did not open.')))
  })
}

/** The agents' side, with an API key. */
export function agentOf(edge: string, key: string, conversation: string) {
  const agent = { id: 'agent-mia', name: 'Mia' }
  const base = `${edge}/v1/agent/conversations/${conversation}`
  const post = <T = Record<string, unknown>>(path: string, body: unknown) =>
    call<T>(`${base}/${path}`, { method: 'POST', token: key, body })
  return {
    agent,
    accept: () => post('accept', { agent }),
    say: (text: string, id = crypto.randomUUID()) =>
      post('messages', { id, parts: [{ type: 'text', text }], agent }),
    release: (note?: string) => post('release', note ? { note } : {}),
    resolve: () => post('resolve', {}),
    context: () => call<{ status: string; messages: Message[] }>(base, { token: key }),
  }
}
