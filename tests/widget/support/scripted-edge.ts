import type { Problem } from '../../../shared/error.ts'

type Answer = { status?: number; body?: unknown; raw?: string; headers?: Record<string, string> }
type Asked = { method: string; path: string; body: unknown; token: string | null }

const site = {
  site: 'acme',
  name: 'Acme',
  assistant: 'Robin',
  theme: { accent: '#0f766e', position: 'left' },
  greeting: { mode: 'both', text: 'Hello!', starters: ['Where is my order?'] },
  locale: 'en',
  agents: { available: true },
}

/** A socket whose other end is the test. */
export class ScriptedSocket {
  readyState = 0
  readonly sent: string[] = []
  readonly url: string
  readonly protocols: string[]
  onopen: (() => void) | null = null
  onclose: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null

  constructor(url: string, protocols: string[]) {
    this.url = url
    this.protocols = protocols
  }
  send(text: string) {
    this.sent.push(text)
  }
  close() {
    this.fall()
  }
  open() {
    this.readyState = 1
    this.onopen?.()
  }
  fall() {
    if (this.readyState === 3) return
    this.readyState = 3
    this.onclose?.()
  }
  tell(...frames: object[]) {
    for (const frame of frames) this.onmessage?.({ data: JSON.stringify(frame) })
  }
}

/** The edge as the widget sees it: answers by path, and sockets that the test opens. */
export function scriptedEdge() {
  const asked: Asked[] = []
  const sockets: ScriptedSocket[] = []
  const answers: Record<string, (asked: Asked) => Answer> = {
    'sites/acme': () => ({ body: site }),
    sessions: () => ({
      status: 201,
      body: { token: 'token-1', expiresAt: 0, visitor: { id: 'v', verified: false } },
    }),
    conversations: () => ({ status: 201, body: { id: 'c', status: 'assistant', lastSeq: 0 } }),
    events: () => ({ body: { events: [], next: 0, more: false } }),
    messages: () => ({ status: 202, body: { seq: 1 } }),
    export: () => ({ body: { conversations: [{ id: 'c', messages: ['Where is my order?'] }] } }),
    visitor: () => ({ status: 202, body: {} }),
    close: () => ({ status: 202, body: {} }),
    stop: () => ({ status: 202, body: {} }),
    read: () => ({ status: 202, body: {} }),
    handoff: () => ({ status: 202, body: { status: 'queued' } }),
  }

  const send = async (url: string | URL | Request, init?: RequestInit) => {
    const { pathname, search } = new URL(`${url}`)
    const path = pathname + search
    const token = new Headers(init?.headers).get('authorization')
    const { method = 'GET' } = init ?? {}
    const one = { method, path, token, body: init?.body ? JSON.parse(`${init.body}`) : undefined }
    asked.push(one)
    const key = pathname.startsWith('/v1/sites/')
      ? pathname.slice(4)
      : (pathname.split('/').at(-1) ?? '')
    const {
      status = 200,
      body,
      raw,
      headers = {},
    } = answers[key]?.(one) ?? { status: 404, body: {} }
    return new Response(raw ?? JSON.stringify(body), { status, headers })
  }

  return {
    asked,
    sockets,
    answers,
    fetch: send as typeof fetch,
    createSocket(url: string, protocols: string[]) {
      const socket = new ScriptedSocket(url, protocols)
      sockets.push(socket)
      return socket as unknown as WebSocket // the parts of one that the connection uses
    },
    /** What was sent to a path's last word. */
    to: (word: string) => asked.filter(({ path }) => path.split('?')[0]?.endsWith(`/${word}`)),
  }
}

export function problem(status: number, code: string, headers?: Record<string, string>): Answer {
  const body: Problem = { type: `urn:deskbell:error:${code}`, title: code, status, detail: code }
  return { status, body, ...(headers && { headers }) }
}

type Author = 'visitor' | 'assistant' | 'agent' | 'system'

/** A `message` event of the log. */
export function messageEvent(
  seq: number,
  id: string,
  author: Author,
  text: string,
  more: object[] = [],
) {
  const role = author === 'visitor' ? 'user' : 'assistant'
  const agent = author === 'agent' ? { agent: { id: 'a1', name: 'Sara Lind' } } : {}
  const metadata = { author, at: 1, ...agent }
  const message = { id, role, metadata, parts: [{ type: 'text', text }, ...more] }
  return { seq, at: 1, epoch: 1, type: 'message', message }
}

export function chunkEvents(messageId: string, chunks: object[], from = 0) {
  return chunks.map((chunk, at) => ({ type: 'chunk', messageId, index: from + at, chunk }))
}
