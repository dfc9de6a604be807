import type { ChunkEvent, ConversationEvent } from '../../shared/event.ts'

export type Frame = ConversationEvent | ChunkEvent

/** Reads the SSE carrier as it comes; `EventSource` cannot send a Bearer. */
export async function readEvents(
  url: string,
  token: string,
  origin?: string,
): Promise<{ frames: Frame[]; close(): void }> {
  const leaving = new AbortController()
  const response = await fetch(url, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(origin && { origin }),
    },
    signal: leaving.signal,
  })
  if (!response.body) throw new Error(`No stream: ${response.status}`)
  const frames: Frame[] = []
  void gather(response.body, frames).catch(() => {}) // the reader left, or the edge died
  return { frames, close: () => leaving.abort() }
}

async function gather(body: ReadableStream<Uint8Array>, frames: Frame[]): Promise<void> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const bytes of body) {
    const events = (rest + decoder.decode(bytes, { stream: true })).split('\n\n')
    rest = events.pop() ?? ''
    for (const event of events) {
      const data = event.split('\n').find((line) => line.startsWith('data: '))
      if (data) frames.push(JSON.parse(data.slice(6)) as Frame) // our own edge's
    }
  }
}

/** The text of a message as its chunks built it up: `start` begins anew. */
export function textOf(frames: readonly Frame[], messageId: string): string {
  let text = ''
  for (const frame of frames) {
    if (frame.type !== 'chunk' || frame.messageId !== messageId) continue
    if (frame.chunk.type === 'start') text = ''
    if (frame.chunk.type === 'text-delta') text += frame.chunk.delta
  }
  return text
}

/** The id of the message whose chunks came last. */
export function runningId(frames: readonly Frame[]): string | undefined {
  const chunk = frames.findLast((frame) => frame.type === 'chunk')
  return chunk?.type === 'chunk' ? chunk.messageId : undefined
}
