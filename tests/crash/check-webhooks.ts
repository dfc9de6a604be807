import type { Attempt, WebhookReceiver } from '../support/webhook-receiver.ts'

type Body = {
  type: string
  data: { conversation: { id: string }; seq?: number; handoff?: { id: string } }
}

/** What one endpoint got, judged attempt by attempt. */
export class Deliveries {
  readonly faults: string[] = []
  readonly #receiver: WebhookReceiver
  readonly #bodies = new Map<string, string>()
  /** The webhook ids about a conversation in the order of their first attempts, and those accepted. */
  readonly #ids = new Map<string, string[]>()
  readonly #accepted = new Map<string, Map<string, string>>()
  #judged = 0

  constructor(receiver: WebhookReceiver) {
    this.#receiver = receiver
  }

  /** The accepted deliveries about a conversation, each once, in the order of their first arrival. */
  of(conversation: string): string[] {
    const { attempts } = this.#receiver
    while (this.#judged < attempts.length) {
      const attempt = attempts[this.#judged++]
      if (attempt) this.#judge(attempt)
    }
    return [...(this.#accepted.get(conversation)?.values() ?? [])]
  }

  #judge({ id, body, verified, status }: Attempt): void {
    if (!verified) this.faults.push(`webhook ${id} does not verify`)
    const before = this.#bodies.get(id)
    if (before !== undefined && before !== body) this.faults.push(`webhook ${id} changed its body`)
    this.#bodies.set(id, body)
    const { type, data } = JSON.parse(body) as Body // our own edge's, as the contract has it
    const { id: conversation } = data.conversation
    const ids = this.#ids.get(conversation) ?? []
    this.#ids.set(conversation, ids)
    if (!ids.includes(id)) ids.push(id)
    else if (ids.at(-1) !== id) this.faults.push(`webhook ${id} came again after a later one`)
    if (status >= 300) return
    const about = data.seq ?? data.handoff?.id
    const accepted = this.#accepted.get(conversation) ?? new Map<string, string>()
    this.#accepted.set(conversation, accepted)
    if (!accepted.has(id)) accepted.set(id, about === undefined ? type : `${type} ${about}`)
  }
}

/** Undefined while deliveries are still to come; otherwise what is wrong with them, if anything. */
export function compareDeliveries(
  expected: readonly string[],
  got: readonly string[],
): string[] | undefined {
  const wrong = got.findIndex((one, index) => one !== expected[index])
  if (wrong >= 0) {
    return [
      `webhook ${wrong + 1} is "${got[wrong]}", not "${expected[wrong] ?? 'nothing'}"; got ${got.join(', ')}`,
    ]
  }
  return got.length < expected.length ? undefined : []
}
