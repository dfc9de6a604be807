import { setTimeout as sleep } from 'node:timers/promises'
import { call } from '../support/api.ts'
import { compareDeliveries, type Deliveries } from './check-webhooks.ts'
import { type Doors, headersOf } from './doors.ts'

/** The visitor who is erased, and the one conversation that they had. */
export type Erased = { visitor: string; token: string; conversation: string }

/** One visitor's erasure, asked for by both tabs while everybody else goes on writing. */
export class Erasure {
  readonly faults: string[] = []
  readonly #doors: Doors
  readonly #who: Erased
  /** Whether any tab was told that it is done: from then on the edge alone must see to it. */
  #promised = false

  constructor(doors: Doors, who: Erased) {
    this.#doors = doors
    this.#who = who
  }

  /** Both tabs ask until they are answered, or the edge is gone. */
  async ask(until: AbortSignal): Promise<void> {
    await Promise.all([this.#tab(until), this.#tab(until)])
  }

  /** After a restart: whom no answer reached was promised nothing, and asks again. */
  async recover(): Promise<void> {
    if (this.#promised) return
    const patience = AbortSignal.timeout(20_000)
    await this.#tab(patience)
    if (!this.#promised) this.faults.push('an erasure could not be asked for after the restart')
  }

  /** What is still there of the visitor, and what the backend was not told or told wrong. */
  async open(deliveries: readonly Deliveries[]): Promise<string[]> {
    const { edge, agentKey, origin } = this.#doors
    const { conversation, token, visitor } = this.#who
    const agent = `${edge}/v1/agent/conversations`
    type Row = { id: string; visitor: { id: string } }
    const [events, theirs, list] = await Promise.all([
      call(`${agent}/${conversation}/events`, { token: agentKey }),
      call(`${edge}/v1/conversations/${conversation}/events`, { token, origin }),
      call<{ conversations: Row[] }>(agent, { token: agentKey }),
    ])
    const told = deliveries.map((one) =>
      compareDeliveries([`visitor.erased ${conversation}`], one.of(`visitor ${visitor}`)),
    )
    return [
      ...(events.status === 404 ? [] : [`staff still gets a ${events.status} for it`]),
      ...(theirs.status === 401 ? [] : [`the visitor still gets a ${theirs.status}`]),
      ...(list.body.conversations.some((row) => row.visitor.id === visitor)
        ? ['the index still lists it']
        : []),
      ...told.flatMap((one) => one ?? ['the backend was not told of it']),
    ]
  }

  async #tab(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      try {
        const response = await fetch(`${this.#doors.wire}/v1/visitor`, {
          method: 'DELETE',
          headers: headersOf(this.#doors, this.#who.token),
        })
        await response.arrayBuffer()
        if (response.status === 202) this.#promised = true
        else this.faults.push(`an erasure was answered ${response.status}`)
        return
      } catch {
        await sleep(10) // cut, or the edge is dead
      }
    }
  }
}
