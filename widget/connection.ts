import type { socketProtocol as protocol } from '../shared/api.ts'
import type { Frame } from './wire.ts'
import { parseFrame } from './wire.ts'

export type ConnectionState = 'connecting' | 'live' | 'polling' | 'offline'

// A value import would bring the schemas along; the type keeps the two equal.
const socketProtocol: typeof protocol = 'deskbell.v1'

type Needs = {
  /** The socket's address, with what was seen last. */
  url: () => string
  /** A token that is valid now. */
  token: () => Promise<string>
  /** One JSON page of what was missed. Throws where the edge is out of reach. */
  poll: () => Promise<void>
  onFrame: (frame: Frame) => void
  onState: (state: ConnectionState) => void
  createSocket?: (url: string, protocols: string[]) => WebSocket
  random?: () => number
}

/** Milliseconds. */
const pace = { firstRetry: 500, lastRetry: 30_000, poll: 2_000, ping: 25_000, pong: 8_000 }
/** Sockets that fail in a row before polling carries the conversation. */
const patience = 2

/**
 * Keeps events coming: a WebSocket, and JSON polling behind it where sockets do not get through.
 * Sockets are still tried now and then, and at once on `wake`.
 */
export function connect({
  url,
  token,
  poll,
  onFrame,
  onState,
  createSocket = (address, protocols) => new WebSocket(address, protocols),
  random = Math.random,
}: Needs) {
  let socket: WebSocket | undefined
  let failures = 0
  let closed = false
  let retry: ReturnType<typeof setTimeout> | undefined
  let polling: ReturnType<typeof setTimeout> | undefined
  let ping: ReturnType<typeof setInterval> | undefined
  let deadline: ReturnType<typeof setTimeout> | undefined

  async function dial() {
    clearTimeout(retry)
    const mine = token().then((value) => {
      if (!closed) listen(createSocket(url(), [socketProtocol, value]))
    })
    await mine.catch(lost)
  }

  function listen(next: WebSocket) {
    socket = next
    next.onopen = () => {
      failures = 0
      clearTimeout(polling)
      polling = undefined
      onState('live')
      ping = setInterval(check, pace.ping)
    }
    next.onmessage = ({ data }) => {
      clearTimeout(deadline)
      const frame = parseFrame(data)
      if (frame) onFrame(frame)
    }
    next.onclose = () => {
      if (socket === next) lost()
    }
  }

  /** A socket can be dead without a word (a phone that changed networks): no answer ends it. */
  function check() {
    clearTimeout(deadline)
    if (socket?.readyState !== 1) return
    socket.send('ping')
    deadline = setTimeout(() => {
      drop()
      lost()
    }, pace.pong)
  }

  function drop() {
    clearInterval(ping)
    clearTimeout(deadline)
    const old = socket
    socket = undefined
    old?.close()
  }

  function lost() {
    if (closed) return
    drop()
    failures++
    if (failures >= patience) polling ??= setTimeout(fetchPage)
    else onState('connecting')
    const wait = Math.min(pace.firstRetry * 2 ** failures, pace.lastRetry)
    clearTimeout(retry)
    retry = setTimeout(dial, wait * (0.5 + random() / 2))
  }

  async function fetchPage() {
    const reached = await poll().then(
      () => true,
      () => false, // shown to the visitor as a state, and tried again below
    )
    if (closed || !polling) return
    onState(reached ? 'polling' : 'offline')
    polling = setTimeout(fetchPage, pace.poll * (reached ? 1 : 2) * (0.75 + random() / 2))
  }

  void dial() // it handles its own failures

  return {
    /** The page came back to life: a socket that stands is tested, one that fell is dialled now. */
    wake() {
      if (closed) return
      if (socket) check()
      else void dial()
    },
    /** Lets the page sleep (an open socket keeps it out of the back-forward cache). */
    sleep() {
      drop()
      clearTimeout(retry)
    },
    close() {
      closed = true
      drop()
      clearTimeout(retry)
      clearTimeout(polling)
      polling = undefined
    },
  }
}

export type Connection = ReturnType<typeof connect>
