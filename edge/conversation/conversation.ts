import type { Actor, ConversationEvent, NewEvent, Status } from '../../shared/event.ts'
import type { WebhookData } from '../../shared/handoff.ts'
import type { IdentityProfile } from '../../shared/identity.ts'
import { limits } from '../../shared/limits.ts'
import { type Agent, type Message, messageText } from '../../shared/message.ts'
import { ApiError } from '../errors.ts'
import { conversationPart } from '../handoff/payload.ts'
import type { MaskContext } from '../privacy/finding.ts'
import type { MasterKeys } from '../privacy/master-keys.ts'
import { type MaskedAll, openVault, type SealedEntry, type Vault } from '../privacy/vault.ts'
import { type Introduction, introductionOf } from './introduce.ts'
import { EventLog } from './log.ts'
import { type Deliver, Outbox } from './outbox.ts'
import { mayBecome, owner } from './ownership.ts'
import { Readers } from './readers.ts'
import { restoreEvent } from './restore.ts'
import { nextLook } from './retention.ts'
import { type Job, Schedule } from './schedule.ts'
import { createTables, hasTables } from './schema.ts'
import { Spending } from './spending.ts'
import {
  type ConversationState,
  insertState,
  readState,
  saveIdentity,
  saveWrappedKey,
  updateState,
} from './state.ts'
import { type Answer, Turns } from './turns.ts'
import { Typing } from './typing.ts'
import { VisitorRates } from './visitor-rates.ts'

/** What a conversation takes from outside. */
export type ConversationDeps = {
  /** The current master key, then older ones. */
  masters: MasterKeys
  deliver(conversation: Conversation): Deliver
  answer: Answer
  /** What the site says about masking, from its newest configuration. */
  privacy(site: string): Promise<MaskContext>
  rate: ConstructorParameters<typeof VisitorRates>[0]
  /** Does work between two commands, where nothing else is masked. */
  inLine<T>(work: () => Promise<T>): Promise<T>
  now(): number
  newId(): string
}

/** What may be written in one transaction. */
export type Transaction = {
  event(event: NewEvent): ConversationEvent
  /** Changes who has the word. Where the owner changes, what was running is cut short and the epoch rises. */
  status(to: Status, by: Actor, agent?: Agent): void
  set(change: Partial<Pick<ConversationState, 'handoff' | 'readSeq'>>): void
  clearHandoff(): void
  webhook<T extends keyof WebhookData>(type: T, data: WebhookData[T]): void
  command(id: string, hash: string, seq: number): void
  vault(entries: SealedEntry[]): void
  introduce(introduction: Introduction): void
  schedule(job: Job, due: number | undefined): void
}

/**
 * One conversation, rebuilt from storage at any wake-up. It owns the log, the state, the vault, the
 * outbox and the readers; what commands do with them stands in `visitor-commands` and `agent-commands`.
 */
export class Conversation {
  readonly vault: Vault
  readonly log: EventLog
  readonly readers: Readers
  readonly outbox: Outbox
  readonly turns: Turns
  readonly schedule: Schedule
  readonly spending: Spending
  readonly rates: VisitorRates
  readonly typing: Typing
  readonly deps: ConversationDeps
  /** The sealed identity that was taken in last, so that it is opened once for each session. */
  introducedBy: string | undefined
  readonly #ctx: DurableObjectState
  #state: ConversationState
  #ended = false

  private constructor(
    ctx: DurableObjectState,
    deps: ConversationDeps,
    state: ConversationState,
    vault: Vault,
  ) {
    const sql = ctx.storage.sql
    this.#ctx = ctx
    this.#state = state
    this.deps = deps
    this.vault = vault
    this.log = new EventLog(sql)
    this.readers = new Readers(ctx)
    this.schedule = new Schedule(ctx.storage)
    this.spending = new Spending(sql)
    this.rates = new VisitorRates(deps.rate, deps.now)
    this.typing = new Typing(deps.now)
    this.outbox = new Outbox(sql, this.schedule, deps.deliver(this), deps.now)
    this.turns = new Turns(sql, this, deps.answer)
  }

  /** The conversation that this object holds; undefined where it holds none. */
  static async open(
    ctx: DurableObjectState,
    deps: ConversationDeps,
  ): Promise<Conversation | undefined> {
    if (!hasTables(ctx.storage.sql)) return undefined
    const { state, wrappedKey } = readState(ctx.storage.sql)
    const entries = ctx.storage.sql
      .exec<{ placeholder: string; digest: string; sealed: ArrayBuffer }>('SELECT * FROM vault')
      .toArray()
      .map((row) => ({ ...row, sealed: new Uint8Array(row.sealed) }))
    const vault = await openVault(deps.masters, state.id, { wrappedKey, entries })
    if (vault.wrappedKey !== wrappedKey) saveWrappedKey(ctx.storage.sql, vault.wrappedKey)
    return new Conversation(ctx, deps, state, vault)
  }

  /** Begins a conversation in an object that holds none. */
  static async begin(
    ctx: DurableObjectState,
    deps: ConversationDeps,
    about: Pick<ConversationState, 'id' | 'site' | 'visitor' | 'baseUrl' | 'locale' | 'page'>,
    retention: number,
    /** What the site says of its visitor, where it has vouched for them. */
    profile?: IdentityProfile,
  ): Promise<Conversation> {
    const vault = await openVault(deps.masters, about.id, { entries: [] })
    const introduction = profile && (await introductionOf(vault, profile))
    const state: ConversationState = {
      ...about,
      startedAt: deps.now(),
      status: 'assistant',
      epoch: 0,
      readSeq: 0,
      preview: '',
    }
    return ctx.storage.transactionSync(() => {
      createTables(ctx.storage.sql)
      insertState(ctx.storage.sql, state, vault.wrappedKey)
      const conversation = new Conversation(ctx, deps, state, vault)
      conversation.commit((tx) => {
        if (introduction) tx.introduce(introduction)
        tx.webhook('conversation.started', {
          ...conversationPart(conversation.state),
          ...(state.page && { page: state.page }),
        })
        tx.schedule('retention', nextLook(state.startedAt, retention, state.startedAt))
        // Cleared when the row is there: an object that dies before that writes it by its alarm.
        tx.schedule('index', state.startedAt + 1_000)
      })
      return conversation
    })
  }

  get state(): ConversationState {
    return this.#state
  }

  /** The host of the visitor's page: values may go into links to it. */
  get ownHosts(): string[] {
    const { page } = this.#state
    return page && URL.canParse(page.url) ? [new URL(page.url).hostname] : []
  }

  /** Whether it is being erased: nothing may be read or written any more. */
  get hasEnded(): boolean {
    return this.#ended
  }

  /**
   * Stops all that moves, for storage is about to be emptied: the turn, the readers, the deliveries.
   * Resolves when the last of these has let go.
   */
  end(): Promise<void> {
    this.#ended = true
    this.turns.end()
    this.readers.close()
    return this.outbox.stop()
  }

  /** Runs work that outlives the request that began it. */
  background(work: Promise<unknown>): void {
    this.#ctx.waitUntil(work)
  }

  /**
   * Masks the texts of one command; what is new among them goes into its transaction. An agent's name
   * stands beside all that the agent writes, and so is no secret in it. A verified visitor's name stands
   * before those that somebody mentioned.
   */
  async mask(texts: readonly string[], agent?: Agent): Promise<MaskedAll> {
    const { locale, site, identity } = this.#state
    const own = identity?.name && this.vault.lookup(identity.name)
    return this.vault.maskAll(texts, {
      locale,
      ...(await this.deps.privacy(site)),
      names: own ? [own, ...this.vault.names] : this.vault.names,
      publicNames: agent ? [agent.name] : [],
      before: this.log.newestMessages(2).map(messageText),
    })
  }

  /** Refuses what people would add to a conversation that has grown to its ceiling, and `above` that. */
  checkRoom(above = 0): void {
    if (this.log.lastSeq >= limits.conversationEvents + above) {
      throw new ApiError('too-many', 'This conversation is full; begin a new one.')
    }
  }

  /** The stored answer to a command; a 409 where the id was used with another body. */
  answered(id: string, hash: string): number | undefined {
    const row = this.#ctx.storage.sql
      .exec<{ hash: string; seq: number }>('SELECT hash, seq FROM commands WHERE id = ?', id)
      .toArray()[0]
    if (row && row.hash !== hash) {
      throw new ApiError('id-reused', 'This id was used before with another body; make a new id.')
    }
    return row?.seq
  }

  /** Writes in one transaction, then tells the readers, sends the outbox and goes on with the turns. */
  commit<T>(work: (tx: Transaction) => T): T {
    if (this.#ended) throw new ApiError('not-found', 'This conversation was erased.')
    const before = this.#state
    const lastSeq = this.log.lastSeq
    const events: ConversationEvent[] = []
    const learnt: SealedEntry[] = []
    let result: T
    try {
      result = this.#ctx.storage.transactionSync(() => {
        const value = work(this.#transaction(events, learnt))
        // A turn that waits or runs ends with an event of its own, which brings the row up to date.
        if (events.length > 0 && !this.turns.isPending) this.#addIndexRow()
        updateState(this.#ctx.storage.sql, this.#state)
        return value
      })
    } catch (error) {
      this.#state = before
      this.log.rewind(lastSeq)
      this.schedule.rearm()
      throw error
    }
    this.vault.adopt(learnt)
    for (const event of events) this.#publish(event)
    this.background(this.outbox.drain())
    this.turns.pump()
    return result
  }

  #transaction(events: ConversationEvent[], learnt: SealedEntry[]): Transaction {
    const sql = this.#ctx.storage.sql
    const event = (entry: NewEvent): ConversationEvent => {
      const stamped = this.log.append(entry, this.deps.now(), this.#state.epoch)
      events.push(stamped)
      if (entry.type === 'message') this.#patch({ preview: preview(entry.message) })
      return stamped
    }
    const tx: Transaction = {
      event,
      status: (to, by, agent) => this.#changeStatus(event, to, by, agent),
      set: (change) => this.#patch(change),
      clearHandoff: () => {
        const { handoff: _, ...rest } = this.#state
        this.#state = rest
        this.schedule.clear('waiting-limit')
      },
      webhook: (type, data) =>
        this.outbox.add({
          destination: 'webhooks',
          id: `msg_${this.deps.newId()}`,
          type,
          body: JSON.stringify({ type, timestamp: new Date(this.deps.now()).toISOString(), data }),
        }),
      command: (id, hash, seq) => {
        sql.exec('INSERT INTO commands (id, hash, seq) VALUES (?, ?, ?)', id, hash, seq)
      },
      vault: (entries) => {
        learnt.push(...entries)
        for (const { placeholder, digest, sealed } of entries) {
          sql.exec(
            'INSERT INTO vault (placeholder, digest, sealed) VALUES (?, ?, ?)',
            placeholder,
            digest,
            sealed,
          )
        }
      },
      introduce: ({ identity, facts, entries }) => {
        tx.vault(entries)
        const { facts: _, ...rest } = this.#state
        this.#state = { ...rest, identity, ...(facts && { facts }) }
        saveIdentity(sql, this.#state)
      },
      schedule: (job, due) => {
        if (due === undefined) this.schedule.clear(job)
        else this.schedule.set(job, due)
      },
    }
    return tx
  }

  #changeStatus(
    event: (entry: NewEvent) => ConversationEvent,
    to: Status,
    by: Actor,
    agent?: Agent,
  ): void {
    const { status: previous, agent: previousAgent } = this.#state
    if (!mayBecome(previous, to)) {
      throw new ApiError(
        'wrong-status',
        `The conversation is "${previous}"; it cannot become "${to}".`,
      )
    }
    const changesOwner = owner(previous, previousAgent?.id) !== owner(to, agent?.id)
    if (changesOwner) {
      // Logged under the old epoch: what the visitor saw stays, and nothing can follow it.
      const cut = this.turns.interrupt('handed-over')
      if (cut) event({ type: 'message', message: cut })
      this.turns.clear()
    }
    const { agent: _, ...rest } = this.#state
    this.#state = {
      ...rest,
      status: to,
      epoch: rest.epoch + (changesOwner ? 1 : 0),
      ...(agent && { agent }),
    }
    event({ type: 'status', status: to, previous, by, ...(agent && { agent }) })
  }

  #patch(change: Partial<ConversationState>): void {
    this.#state = { ...this.#state, ...change }
  }

  #addIndexRow(): void {
    this.outbox.add({ destination: 'index', id: String(this.log.lastSeq), type: 'index', body: '' })
  }

  #publish(event: ConversationEvent): void {
    this.readers.publish('staff', event)
    if (event.type === 'message' || event.type === 'status') {
      this.readers.publish('visitor', restoreEvent(event, this.vault, this.ownHosts))
    }
  }
}

function preview(message: Message): string {
  // By code point, so that no pair is cut in half.
  return Array.from(messageText(message).replace(/\s+/g, ' ')).slice(0, 120).join('')
}
