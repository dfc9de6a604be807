import type { Attempt, WebhookReceiver } from '../support/webhook-receiver.ts'

type Body =
  | { type: 'visitor.erased'; data: { visitor: { id: string }; conversations: string[] } }
  | {
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
  /** Conversations of which the backend was told that they are erased. */
  readonly #gone = new Set<string>()
  #judged = 0

  constructor(receiver: WebhookReceiver) {
    this.#receiver = receiver
  }

  /** The accepted deliveries about a conversation or an erased visitor, each once, as they came. */
  of(whom: string): string[] {
    const { attempts } = this.#receiver
    while (this.#judged < attempts.length) {
      const attempt = attempts[this.#judged++]
      if (attempt) this.#judge(attempt)
    }
    return [...(this.#accepted.get(whom)?.values() ?? [])]
  }

  #judge({ id, body, verified, status }: Attempt): void {
    if (!verified) this.faults.push(`webhook ${id} does not verify`)
    const before = this.#bodies.get(id)
    if (before !== undefined && before !== body) this.faults.push(`webhook ${id} changed its body`)
    this.#bodies.set(id, body)
    const { whom, what, erased } = read(body)
    if (this.#gone.has(whom)) this.faults.push(`webhook ${id} came after the erasure of ${whom}`)
    for (const conversation of erased) this.#gone.add(conversation)
    const ids = this.#ids.get(whom) ?? []
    this.#ids.set(whom, ids)
    if (!ids.includes(id)) ids.push(id)
    else if (ids.at(-1) !== id) this.faults.push(`webhook ${id} came again after a later one`)
    if (status >= 300) return
    const accepted = this.#accepted.get(whom) ?? new Map<string, string>()
    this.#accepted.set(whom, accepted)
    if (!accepted.has(id)) accepted.set(id, what)
  }
}

/** Whom a delivery is about, in which words we expect it, and the conversations that it says are gone. */
function read(text: string): { whom: string; what: string; erased: string[] } {
  const { type, data } = JSON.parse(text) as Body // our own edge's, as the contract has it
  if ('conversations' in data) {
    const { visitor, conversations } = data
    const what = [type, ...conversations].join(' ')
    return { whom: `visitor ${visitor.id}`, what, erased: conversations }
  }
  const about = data.seq ?? data.handoff?.id
  const what = about === undefined ? type : `${type} ${about}`
  return { whom: data.conversation.id, what, erased: [] }
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
