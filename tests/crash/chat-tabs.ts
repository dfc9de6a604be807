import { setTimeout as sleep } from 'node:timers/promises'
import type { Chunk, ConversationEvent } from '../../shared/event.ts'
import { messageText } from '../../shared/message.ts'
import { eachBlock } from './carriers.ts'

/** Streams of `/v1/chat`, followed as `useChat` does: a cut one is resumed until it ends or nothing is written. */
export class ChatTabs {
  readonly #faults: string[] = []
  /** Answers that came to their end, as they were streamed. */
  readonly #told: { id: string; text: string }[] = []
  readonly #resume: () => Promise<Response>
  #open = 0
  #left = false
  resumed = 0

  /** `resume` asks for the answer that is being written. */
  constructor(resume: () => Promise<Response>) {
    this.#resume = resume
  }

  /** Streams that have not ended yet. */
  get open(): number {
    return this.#open
  }

  leave(): void {
    this.#left = true
  }

  /** Reads an answer to its end, over as many connections as it takes. */
  async follow(first: Response): Promise<void> {
    this.#open++
    let response: Response | undefined = first
    while (response && !(await this.#ends(response))) response = await this.#again()
    this.#open--
  }

  /** What is wrong with what was streamed, given the visitor's log. */
  compare(log: readonly ConversationEvent[]): string[] {
    const texts = new Map(
      log.flatMap((event) =>
        event.type === 'message' ? [[event.message.id, messageText(event.message)]] : [],
      ),
    )
    const unlike = this.#told.flatMap(({ id, text }) =>
      texts.get(id) === text
        ? []
        : [`streamed "${text}" as ${id}, and the log has "${texts.get(id)}"`],
    )
    return [...this.#faults, ...unlike].map((fault) => `a chat ${fault}`)
  }

  async #again(): Promise<Response | undefined> {
    while (!this.#left) {
      await sleep(30)
      this.resumed++
      let response: Response
      try {
        response = await this.#resume()
      } catch {
        continue // cut again, or the edge is down
      }
      if (response.status === 200) return response
      if (response.status !== 204) this.#faults.push(`was resumed with a ${response.status}`)
      return undefined
    }
    return undefined
  }

  /** Whether the stream came to its end; false where it was cut. */
  async #ends(response: Response): Promise<boolean> {
    let message: { id: string | undefined; text: string } | undefined
    let finished = false
    let done = false
    try {
      if (!response.body) return true
      await eachBlock(response.body, (block) => {
        const data = /^data: (.*)$/m.exec(block)?.[1]
        if (data === undefined) return
        if (done || (finished && data !== '[DONE]')) this.#faults.push(`went on with ${data}`)
        if (data === '[DONE]') {
          done = true
          return
        }
        const chunk = JSON.parse(data) as Chunk // our own edge's
        if (chunk.type === 'start') message = { id: chunk.messageId, text: '' }
        else if (!message) this.#faults.push(`began with ${data}`)
        else if (chunk.type === 'text-delta') message.text += chunk.delta
        else if (chunk.type === 'text-start' && message.text !== '') message.text += '\n\n'
        else if (chunk.type === 'finish') finished = true
      })
    } catch {
      return false // the wire was cut
    }
    if (!done || !finished) this.#faults.push('stream ended as if it were whole, and was not')
    else if (message?.id) this.#told.push({ id: message.id, text: message.text })
    return true
  }
}
