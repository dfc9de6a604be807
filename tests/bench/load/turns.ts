import type { Message } from '../../../shared/message.ts'
import { type Frame, startVisitor, type Visitor } from '../../support/api.ts'

/** What one turn was like for the visitor. Times are in milliseconds from sending the message. */
export type Turn = {
  /** Its acknowledgement (202). */
  accepted: number
  /** The first text of the answer. */
  first: number
  /** The finished answer. */
  whole: number
  /** All that came of the answer, in order. */
  frames: Frame[]
  answer: Message
}

/** A visitor with an open socket who asks and listens, as the widget does. */
export type Asker = { visitor: Visitor; ask(question: string): Promise<Turn>; close(): void }

/** The origin of the pages that askers come from: the one that demo/acme lists. */
export const shop = 'http://localhost:8788'

export function startAskers(edge: string, count: number): Promise<Asker[]> {
  return Promise.all(Array.from({ length: count }, () => startAsker(edge)))
}

export async function startAsker(edge: string): Promise<Asker> {
  const visitor = await startVisitor(edge, shop)
  let hear: (frame: Frame) => void = () => {}
  const { close } = await visitor.listen(0, (frame) => hear(frame))

  const ask = (question: string) =>
    new Promise<Turn>((resolve, reject) => {
      const id = crypto.randomUUID()
      const frames: Frame[] = []
      const from = performance.now()
      const passed = () => performance.now() - from
      const patience = setTimeout(() => reject(new Error('A turn took over 30 s.')), 30_000)
      let first: number | undefined
      let ended: { whole: number; answer: Message } | undefined
      let accepted: number | undefined
      const settle = () => {
        if (accepted === undefined || !ended) return
        clearTimeout(patience)
        resolve({ accepted, first: first ?? ended.whole, frames, ...ended })
      }
      hear = (frame) => {
        frames.push(frame)
        if (frame.type === 'chunk' && frame.chunk.type === 'text-delta') first ??= passed()
        if (frame.type !== 'message' || frame.message.metadata.replyTo !== id) return
        ended = { whole: passed(), answer: frame.message }
        settle()
      }
      visitor.say(question, id).then(({ status }) => {
        accepted = passed()
        if (status !== 202) reject(new Error(`A message was answered with ${status}.`))
        settle()
      }, reject)
    })
  return { visitor, ask, close }
}
