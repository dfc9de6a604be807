import { type Frame, startVisitor } from '../support/api.ts'
import { type Load, takeTurns } from './at-once.ts'

/** Milliseconds from sending a message to the first word of its answer, and to its end. */
export type Times = { first: number; whole: number }

const question = 'how long do I have to send back a jacket that does not fit?'

/** Asks the edge as the widget does: a conversation each, over its socket. */
export async function askEdge(edge: string, load: Load): Promise<Times[]> {
  const clients = await Promise.all(Array.from({ length: load.atOnce }, () => client(edge)))
  for (const { turn } of clients.slice(0, 3)) await turn() // the first turns warm the engines
  const times = await takeTurns(
    load,
    clients.map(({ turn }) => turn),
  )
  for (const { close } of clients) close()
  return times
}

async function client(edge: string) {
  const visitor = await startVisitor(edge, 'http://localhost:8788')
  let hear: (frame: Frame) => void = () => {}
  const { close } = await visitor.listen(0, (frame) => hear(frame))

  const turn = () =>
    new Promise<Times>((resolve, reject) => {
      const id = crypto.randomUUID()
      const from = performance.now()
      const patience = setTimeout(() => reject(new Error('A turn took over 30 s.')), 30_000)
      let first: number | undefined
      hear = (frame) => {
        if (frame.type === 'chunk' && frame.chunk.type === 'text-delta') {
          first ??= performance.now() - from
        }
        if (frame.type !== 'message' || frame.message.metadata.replyTo !== id) return
        clearTimeout(patience)
        const whole = performance.now() - from
        resolve({ first: first ?? whole, whole })
      }
      visitor.say(question, id).then(({ status }) => {
        if (status !== 202) reject(new Error(`A message was answered with ${status}.`))
      }, reject)
    })
  return { turn, close }
}
