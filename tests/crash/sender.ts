import { setTimeout as sleep } from 'node:timers/promises'
import type { Status } from '../../shared/event.ts'
import { type Command, request } from './commands.ts'
import { type Doors, headersOf } from './doors.ts'
import type { Promised } from './expected.ts'
import type { Sent } from './explain.ts'
import type { Random } from './random.ts'

/** Sends one conversation's commands over a wire that breaks, and remembers what became of each. */
export class Sender {
  readonly sent: Sent[] = []
  /** How often something was said again for want of an answer. */
  repeated = 0
  readonly #id: string
  readonly #doors: Doors
  readonly #random: Random
  readonly #chat: (answer: Response) => void
  #unanswered: { command: Command; token: string }[] = []

  /** `chat` is given the streams of `/v1/chat`. */
  constructor(id: string, doors: Doors, random: Random, chat: (answer: Response) => void) {
    this.#id = id
    this.#doors = doors
    this.#random = random
    this.#chat = chat
  }

  /** Sends a command until it is answered, or the edge is gone. `token` is the visitor's. */
  async say(command: Command, token: string, until: AbortSignal): Promise<void> {
    for (;;) {
      const one: Sent = { command, start: performance.now(), end: Number.POSITIVE_INFINITY }
      this.sent.push(one)
      try {
        one.answer = await this.#post(command, token)
        one.end = performance.now()
        return
      } catch {
        // Cut, or the edge is dead: nobody knows whether it was carried out.
      }
      if (until.aborted) {
        this.#unanswered.push({ command, token })
        return
      }
      this.repeated++
      await sleep(5 + this.#random.below(10))
    }
  }

  /** Nothing that was sent before this moment can be carried out after it: the edge is dead. */
  died(): void {
    const now = performance.now()
    for (const one of this.sent) if (!one.answer) one.end = Math.min(one.end, now)
  }

  /** Says again, with the same ids, what the crash left without an answer. */
  async repeat(until: AbortSignal): Promise<void> {
    const again = this.#unanswered
    this.#unanswered = []
    this.repeated += again.length
    await Promise.all(again.map(({ command, token }) => this.say(command, token, until)))
  }

  async #post(command: Command, token: string): Promise<Promised> {
    const { path, staff, body } = request(this.#id, command)
    const response = await fetch(this.#doors.wire + path, {
      method: 'POST',
      headers: {
        ...headersOf(this.#doors, staff ? undefined : token),
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    })
    if (command.kind === 'chat' && response.status === 200) {
      this.#chat(response)
      return { http: 200 }
    }
    const answer = (await response.json()) as { seq?: number; status?: Status } // the contract's
    if (response.status >= 300) return { http: response.status }
    const says = command.kind === 'say' || command.kind === 'agent-say'
    return {
      http: response.status,
      ...(says && { seq: answer.seq ?? 0 }),
      ...(answer.status && { status: answer.status }),
    }
  }
}
