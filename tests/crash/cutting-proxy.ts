import { connect, createServer, type Socket } from 'node:net'
import type { Random } from './random.ts'

/** A wire that breaks: everything that goes through it may end after any byte. */
export type CuttingProxy = {
  url: string
  /** Whether connections made from now on are cut. */
  cutting: boolean
  /** Connections cut while a request, and while an answer, was on its way. */
  cuts: { requests: number; answers: number }
  close(): Promise<void>
}

type Direction = 'requests' | 'answers'

/** Bytes of one direction after which a connection is cut at the latest. */
const mostBytes = { requests: 1_500, answers: 20_000 }

/** Passes bytes on to a port of this machine, and cuts most connections half-way. */
export async function startCuttingProxy(port: number, random: Random): Promise<CuttingProxy> {
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const edge = connect(port, '127.0.0.1')
    for (const socket of [client, edge]) {
      open.add(socket)
      // A cut, or the edge is down: both sides hear of it by `close`.
      socket.on('error', () => {})
      socket.on('close', () => open.delete(socket))
      socket.setNoDelay(true)
    }
    const side = random.pick<Direction>(['requests', 'answers', 'answers'])
    const cut = proxy.cutting && random.chance(0.6) ? side : ''
    // As many cuts between 2 and 20 bytes as between 200 and 2,000: in heads, bodies and streams.
    const after = Math.floor(mostBytes[side] ** (random.below(1_000) / 1_000))
    const abrupt = random.chance(0.5)
    const hangUp = () => {
      for (const socket of [client, edge]) {
        if (abrupt) socket.resetAndDestroy()
        else socket.destroy()
      }
    }
    const pass = (from: Socket, to: Socket, direction: Direction) => {
      let left = direction === cut ? after : Number.POSITIVE_INFINITY
      from.on('data', (bytes) => {
        if (left === 0) return
        if (bytes.length < left) {
          left -= bytes.length
          to.write(bytes)
          return
        }
        const last = bytes.subarray(0, left)
        left = 0
        proxy.cuts[direction]++
        to.write(last, hangUp)
      })
      from.on('close', (failed) => (failed ? to.destroy() : to.end()))
    }
    pass(client, edge, 'requests')
    pass(edge, client, 'answers')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  const proxy: CuttingProxy = {
    url: `http://localhost:${own}`,
    cutting: true,
    cuts: { requests: 0, answers: 0 },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
  return proxy
}
