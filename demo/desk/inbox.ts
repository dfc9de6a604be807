import { type AgentApi, ApiError } from './api.ts'
import type { Agent, Brief, Message, Status, Visitor, Webhook } from './contract.ts'

/** A conversation that people own, as the desk shows it. */
export type Entry = {
  id: string
  status: Status
  waitingSince: number
  messages: Message[]
  team?: string
  reason?: string
  summary?: string
  nextSteps?: string[]
  page?: { url: string; title?: string }
  visitor?: Visitor
  agent?: Agent
  /** The visitor is typing. */
  typing?: true
}

const isOurs = (status: Status) => status === 'queued' || status === 'agent'

/** The conversations that wait for people or are with them, kept in memory. */
export class Inbox {
  readonly #entries = new Map<string, Entry>()
  readonly #listeners = new Set<() => void>()

  list(): Entry[] {
    return [...this.#entries.values()].sort((a, b) => a.waitingSince - b.waitingSince)
  }

  /** Calls back after every change; the answer ends it. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes what a webhook brings. The answer is the conversation that has to be read for the rest, if any. */
  apply({ type, data }: Webhook): string | undefined {
    if (type === 'visitor.erased') {
      for (const id of data.conversations) this.#put(id, undefined)
      return undefined
    }
    if (!('conversation' in data)) return undefined // a test
    const { id, status } = data.conversation
    const known = this.#entries.get(id)
    if (!isOurs(status)) {
      this.#put(id, undefined)
      return undefined
    }
    if (type === 'handoff.requested') {
      this.#put(id, {
        id,
        status,
        visitor: data.visitor,
        messages: merge(data.transcript.messages, known?.messages),
        ...brief(data),
        ...(data.page && { page: data.page }),
      })
      return data.transcript.truncated ? id : undefined
    }
    if (!known) return id
    const entry = { ...known, status, visitor: data.visitor }
    if (type === 'handoff.accepted') entry.agent = data.agent
    if (type === 'message.created') entry.messages = merge(known.messages, [data.message])
    this.#put(id, entry)
    return undefined
  }

  /** Reads one conversation from the edge: the truth, whatever was missed. */
  async refresh(api: AgentApi, id: string): Promise<void> {
    try {
      const context = await api.read(id)
      const known = this.#entries.get(id)
      const { status, agent, page, visitor } = context
      // A webhook may tell what the agent API keeps masked.
      const told = known?.visitor?.assurance === visitor.assurance ? known.visitor : visitor
      this.#put(
        id,
        isOurs(status)
          ? {
              summary: context.preview,
              waitingSince: context.updatedAt,
              ...known,
              id,
              status,
              visitor: told,
              messages: merge(context.messages, known?.messages),
              ...(context.brief && brief(context.brief)),
              ...(agent && { agent }),
              ...(page && { page }),
            }
          : undefined,
      )
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 404)) throw error
      this.#put(id, undefined) // erased, or another site's
    }
  }

  /** Reads all that people own: after a start, or where no webhooks come. */
  async catchUp(api: AgentApi): Promise<void> {
    const ours = [...(await api.list('queued')), ...(await api.list('agent'))]
    // What is known but no longer listed has ended meanwhile; reading it finds that out.
    const ids = new Set([...ours.map(({ id }) => id), ...this.#entries.keys()])
    for (const id of ids) await this.refresh(api, id)
  }

  /** Tells those who watch that something is new. */
  announce(): void {
    for (const listener of this.#listeners) listener()
  }

  #put(id: string, entry: Entry | undefined) {
    // Where no webhooks come everything is read again and again, and seldom anything is new.
    if (JSON.stringify(entry) === JSON.stringify(this.#entries.get(id))) return
    if (entry) this.#entries.set(id, entry)
    else this.#entries.delete(id)
    this.announce()
  }
}

/** What the list shows of a handoff. */
function brief({ handoff, reason, team, summary, suggestedNextSteps, toolCalls = [] }: Brief) {
  return {
    waitingSince: handoff.requestedAt,
    reason: reason.detail ?? reason.trigger,
    summary,
    nextSteps: [...suggestedNextSteps, ...toolCalls.slice(-3).map(lookedUp)],
    ...(team && { team }),
  }
}

/** A line such as `The assistant asked order_status: number AC-20417735, status On its way`. */
function lookedUp({ tool, result, fault }: NonNullable<Brief['toolCalls']>[number]): string {
  const told = JSON.stringify(result ?? fault ?? '').replace(/[{}[\]"]/g, '')
  return `The assistant asked ${tool}: ${told.replace(/:/g, ' ').replace(/,/g, ', ').slice(0, 300)}`
}

/** Messages of both in the order of `first`, each id once. */
function merge(first: Message[], second: Message[] = []): Message[] {
  const ids = new Set(first.map(({ id }) => id))
  return [...first, ...second.filter(({ id }) => !ids.has(id))]
}
