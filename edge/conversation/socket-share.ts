import { limits, socketSpent } from '../../shared/limits.ts'

/** Bytes after which the count is kept with the socket, where it outlives the object's memory. */
const keepEvery = 64 * 1024

const encoder = new TextEncoder()
const sent = new WeakMap<WebSocket, number>()

function sentTo(socket: WebSocket): number {
  const known = sent.get(socket)
  if (known !== undefined) return known
  const kept: unknown = socket.deserializeAttachment()
  return typeof kept === 'number' ? kept : 0
}

/** Whether the socket has carried its share, and was closed. */
export function isSpent(socket: WebSocket): boolean {
  return sentTo(socket) >= limits.socketBytes
}

/**
 * Sends a frame, or closes the socket that has carried its share. A reader who drained all of it
 * comes back with the last seq and notices little; one who never reads holds no more than this.
 */
export function sendTo(socket: WebSocket, frame: string): void {
  const before = sentTo(socket)
  if (before >= limits.socketBytes) return
  const after = before + encoder.encode(frame).byteLength
  try {
    sent.set(socket, after)
    if (Math.floor(after / keepEvery) > Math.floor(before / keepEvery)) {
      socket.serializeAttachment(after)
    }
    socket.send(frame)
    if (after >= limits.socketBytes) socket.close(socketSpent, 'Come back with your last seq.')
  } catch {
    // The socket closed a moment ago; its reader comes back with the last seq that it saw.
  }
}
