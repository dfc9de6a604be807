import { setTimeout as sleep } from 'node:timers/promises'
import type { EventPage } from '../../shared/api.ts'
import type { ChunkEvent, ConversationEvent, TypingEvent } from '../../shared/event.ts'
import { call } from '../support/api.ts'

export type Frame = ConversationEvent | ChunkEvent | TypingEvent

/** The events of one conversation as one audience may read them. */
export type Door = { url: string; token: string; origin: string; staff: boolean }

/** What a reader is told. `id` is the SSE id; `next` is where the JSON carrier says to go on. */
export type Hear = { frame(frame: Frame, id?: string): void; next(seq: number): void }

/** Reads after a seq until the connection ends, however it ends, or the reader leaves. */
export type Carrier = (door: Door, after: number, hear: Hear, leave: AbortSignal) => Promise<void>

/** Milliseconds between two questions of a reader that polls. */
const pollEvery = 50

const socket: Carrier = ({ url, token, origin, staff }, after, hear, leave) => {
  // `headers` is Node's addition to the constructor: a browser sets Origin by itself.
  const connection = new WebSocket(`${url.replace(/^http/, 'ws')}?after=${after}`, {
    protocols: staff ? ['deskbell.v1'] : ['deskbell.v1', token],
    headers: staff ? { authorization: `Bearer ${token}` } : { origin },
  } as unknown as string[])
  leave.addEventListener('abort', () => connection.close())
  connection.addEventListener('message', ({ data }) => {
    if (!leave.aborted) hear.frame(JSON.parse(String(data)) as Frame) // our edge's
  })
  return new Promise((ended) => {
    connection.addEventListener('close', () => ended())
    connection.addEventListener('error', () => ended())
  })
}

const sse: Carrier = async ({ url, token, origin, staff }, after, hear, leave) => {
  const response = await fetch(url, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(staff ? {} : { origin }),
      ...(after > 0 && { 'last-event-id': String(after) }),
    },
    signal: leave,
  })
  if (!response.body || response.status !== 200) {
    throw new Error(`${url} answered ${response.status}`)
  }
  await eachBlock(response.body, (block) => {
    const line = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
    const data = line('data')
    if (data !== undefined) hear.frame(JSON.parse(data) as Frame, line('id') ?? '') // our edge's
  })
}

const json: Carrier = async ({ url, token, origin, staff }, after, hear, leave) => {
  for (let from = after; !leave.aborted; ) {
    const options = { token, ...(staff ? {} : { origin }) }
    const { status, body } = await call<EventPage>(`${url}?after=${from}`, options)
    if (status !== 200) throw new Error(`${url} answered ${status}`)
    if (leave.aborted) return
    for (const event of body.events) hear.frame(event as ConversationEvent) // the contract's schema
    hear.next(body.next)
    from = body.next
    if (!body.more) await sleep(pollEvery)
  }
}

export const carriers = { socket, sse, json }

/** Tells of each block of a server-sent stream that came whole. */
export async function eachBlock(
  body: ReadableStream<Uint8Array>,
  tell: (block: string) => void,
): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of body) {
    const blocks = (rest + decoder.decode(bytes, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) tell(block)
  }
}
