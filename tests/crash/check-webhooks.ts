import type { Attempt } from '../support/webhook-receiver.ts'

type Body = {
  type: string
  data: { conversation: { id: string }; seq?: number; handoff?: { id: string } }
}

/** What is wrong with the attempts that one endpoint got, whatever conversation they are about. */
export function checkAttempts(attempts: readonly Attempt[]): string[] {
  const bodies = new Map<string, string>()
  return attempts.flatMap(({ id, body, verified }) => {
    const before = bodies.get(id)
    bodies.set(id, body)
    return [
      ...(verified ? [] : [`webhook ${id} does not verify`]),
      ...(before !== undefined && before !== body ? [`webhook ${id} changed its body`] : []),
    ]
  })
}

/** The accepted deliveries about a conversation, each once, in the order of their first arrival. */
export function deliveriesOf(attempts: readonly Attempt[], conversation: string): string[] {
  const once = new Map<string, string>()
  for (const { id, body, status } of attempts) {
    if (status < 300 && !once.has(id)) once.set(id, body)
  }
  return [...once.values()].flatMap((text) => {
    const { type, data } = JSON.parse(text) as Body // our own edge's, as the contract has it
    if (data.conversation.id !== conversation) return []
    const about = data.seq ?? data.handoff?.id
    return [about === undefined ? type : `${type} ${about}`]
  })
}

/** Undefined while deliveries are still to come; otherwise what is wrong with them, if anything. */
export function compareDeliveries(expected: string[], got: string[]): string[] | undefined {
  const wrong = got.findIndex((one, index) => one !== expected[index])
  if (wrong >= 0) {
    return [
      `webhook ${wrong + 1} is "${got[wrong]}", not "${expected[wrong] ?? 'nothing'}"; got ${got.join(', ')}`,
    ]
  }
  return got.length < expected.length ? undefined : []
}
