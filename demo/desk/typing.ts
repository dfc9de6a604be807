import type { AgentApi } from './api.ts'

/** How long "is typing" holds when it is not said again, and how soon a lost stream is taken up. */
const lasts = 6_000
const again = 3_000

/** Reads along in the conversations that agents hold, to see when their visitors type. */
export class Typing {
  readonly #api: AgentApi
  readonly #changed: () => void
  readonly #followed = new Map<string, AbortController>()
  readonly #typing = new Map<string, NodeJS.Timeout>()

  constructor(api: AgentApi, changed: () => void) {
    this.#api = api
    this.#changed = changed
  }

  has(id: string): boolean {
    return this.#typing.has(id)
  }

  /** Reads along in these conversations from now on, and in no others. */
  follow(ids: readonly string[]): void {
    for (const [id, abort] of this.#followed) {
      if (ids.includes(id)) continue
      this.#followed.delete(id)
      abort.abort()
      this.#set(id, false)
    }
    for (const id of ids) {
      if (this.#followed.has(id)) continue
      const abort = new AbortController()
      this.#followed.set(id, abort)
      void this.#read(id, abort.signal)
    }
  }

  async #read(id: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        for await (const event of this.#api.follow(id, signal)) {
          if (event.type === 'typing') this.#set(id, event.on)
          else if (event.type === 'message') this.#set(id, false)
        }
      } catch {
        // Typing is a courtesy: what matters comes by webhook, so a stream that fell is only taken up again.
      }
      this.#set(id, false)
      await new Promise((resolve) => setTimeout(resolve, again).unref())
    }
  }

  #set(id: string, on: boolean): void {
    const was = this.#typing.get(id)
    clearTimeout(was)
    if (on) this.#typing.set(id, setTimeout(() => this.#set(id, false), lasts).unref())
    else this.#typing.delete(id)
    if (on !== (was !== undefined)) this.#changed()
  }
}
