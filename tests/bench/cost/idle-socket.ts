import type { Visitor } from '../../support/api.ts'
import { waitFor } from '../../support/wait-for.ts'
import { shop } from '../load/turns.ts'

/** An open socket that pings now and then, as the widget's does, and otherwise does nothing. */
export type IdleSocket = { ping(): Promise<unknown>; close(): void }

export async function openIdleSocket(
  edge: string,
  { conversation, token }: Visitor,
): Promise<IdleSocket> {
  const url = `${edge.replace(/^http/, 'ws')}/v1/conversations/${conversation}/events?after=100000`
  // `headers` is Node's addition to the constructor: a browser sets Origin by itself.
  const socket = new WebSocket(url, {
    protocols: ['deskbell.v1', token],
    headers: { origin: shop },
  } as unknown as string[])
  let pongs = 0
  socket.addEventListener('message', ({ data }) => {
    if (data === 'pong') pongs++
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error('The socket did not open.')))
  })
  return {
    ping: () => {
      const before = pongs
      socket.send('ping')
      return waitFor(() => pongs > before, 'a pong')
    },
    close: () => socket.close(),
  }
}
