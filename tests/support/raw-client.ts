import { connect, type Socket } from 'node:net'

/** A client that speaks to a port in bytes of its own making. */
export type RawClient = {
  socket: Socket
  /** All that came so far; nothing more comes while the client does not read. */
  heard(): string
  /** Waits until what was heard holds this, or the other side hung up. */
  until(found: (heard: string) => boolean): Promise<string>
  /** From now on nothing is read: the kernel's buffers fill, then the edge's. */
  stopReading(): void
  close(): void
}

export async function connectRaw(port: number, said: string | Uint8Array): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  let ended = false
  socket.on('data', (data) => {
    heard += data.toString('latin1')
  })
  // Whoever talks nonsense is hung up on; that is an answer too.
  socket.on('error', () => {
    ended = true
  })
  socket.on('close', () => {
    ended = true
  })
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  socket.write(said)
  return {
    socket,
    heard: () => heard,
    until: async (found) => {
      for (let tries = 0; tries < 800 && !ended && !found(heard); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      return heard
    },
    stopReading: () => socket.pause(),
    close: () => socket.destroy(),
  }
}

/** The lines of a request's head. */
export function head(first: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return `${[first, 'host: localhost', ...lines].join('\r\n')}\r\n\r\n`
}
