import type { Agent, Context, Conversation, LiveEvent, Status } from './contract.ts'

/** The edge refused. `detail` is meant for people. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

export type AgentApi = ReturnType<typeof agentApi>

/** Deskbell's agent API. The key stays in this process; a browser never sees it. */
export function agentApi(edge: string, key: string, fetch = globalThis.fetch) {
  async function call<Answer>(path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${edge}/v1/agent/conversations${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(10_000),
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json().catch(() => ({}))
    if (response.ok) return answer as Answer // the contract says what a good answer holds
    throw new ApiError(
      response.status,
      (answer as { detail?: string }).detail ?? 'No reason given.',
    )
  }
  const at = (id: string) => `/${encodeURIComponent(id)}`

  return {
    read: (id: string) => call<Context>(at(id)),
    accept: (id: string, agent: Agent) => call<{ status: Status }>(`${at(id)}/accept`, { agent }),
    /** `messageId` is made by whoever wrote the message: sent twice, it is still one message. */
    say: (id: string, messageId: string, text: string, agent: Agent) =>
      call<{ seq: number }>(`${at(id)}/messages`, {
        id: messageId,
        parts: [{ type: 'text', text }],
        agent,
      }),
    typing: (id: string, on: boolean, agent: Agent) => call(`${at(id)}/typing`, { on, agent }),
    release: (id: string) => call(`${at(id)}/release`, {}),
    resolve: (id: string) => call(`${at(id)}/resolve`, {}),

    /** What happens in a conversation from now on, as server-sent events. */
    async *follow(id: string, signal: AbortSignal): AsyncGenerator<LiveEvent> {
      const { lastSeq } = await call<Context>(at(id))
      const url = `${edge}/v1/agent/conversations${at(id)}/events?after=${lastSeq}`
      const headers = { authorization: `Bearer ${key}`, accept: 'text/event-stream' }
      const { ok, body } = await fetch(url, { headers, signal })
      if (!ok || !body) return
      let text = ''
      for await (const piece of body.pipeThrough(new TextDecoderStream())) {
        const events = (text + piece).split('\n\n')
        text = events.pop() ?? ''
        for (const event of events) {
          const data = /^data: (.*)$/m.exec(event)?.[1]
          if (data) yield JSON.parse(data) as LiveEvent
        }
      }
    },

    /** All conversations of one status, page by page. */
    async list(status: Status): Promise<Conversation[]> {
      const found: Conversation[] = []
      let cursor: string | undefined
      do {
        const query = new URLSearchParams({ status, ...(cursor && { cursor }) })
        const page = await call<{ conversations: Conversation[]; next?: string }>(`?${query}`)
        found.push(...page.conversations)
        cursor = page.next
      } while (cursor)
      return found
    },
  }
}
