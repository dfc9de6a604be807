import { DurableObject } from 'cloudflare:workers'
import type {
  AgentMessageBody,
  ConversationRef,
  EventPage,
  VisitorMessageBody,
} from '../../shared/api.ts'
import type { Status } from '../../shared/event.ts'
import { socketOnlyReads } from '../../shared/limits.ts'
import type { Agent } from '../../shared/message.ts'
import { removeIndexRows, saveIndexRow } from '../db/conversations.ts'
import type { Env } from '../env.ts'
import { ApiError, problemResponse, type Result, toResult, visitorErased } from '../errors.ts'
import { keyFault } from '../key-fault.ts'
import { rateOf } from '../limits/rate.ts'
import { errorName, log } from '../log.ts'
import { masterKeysFrom } from '../privacy/master-keys.ts'
import { openProfile } from '../session/identity-seal.ts'
import { loadSite } from '../site/load-site.ts'
import { accept, agentMessage, release, resolve } from './agent-commands.ts'
import { type AgentContext, agentContext } from './agent-context.ts'
import { answerChat } from './answer-chat.ts'
import { answerTurn } from './answer-turn.ts'
import { type Caller, checkCaller, checkOwner } from './caller.ts'
import { Conversation, type ConversationDeps } from './conversation.ts'
import { checkConversationRoom } from './conversation-room.ts'
import { deliverFrom, indexRow } from './deliver.ts'
import { eventPage, missedEvents } from './event-page.ts'
import { eventStream } from './event-stream.ts'
import { type ExportPage, exportPage } from './export-page.ts'
import { handoffSettings } from './handoff-settings.ts'
import { introduce } from './introduce.ts'
import { EventLog } from './log.ts'
import { privacySettings } from './privacy-settings.ts'
import { expireHandoff } from './request-handoff.ts'
import { nextLook, retentionOf } from './retention.ts'
import type { Job } from './schedule.ts'
import { hasTables } from './schema.ts'
import { mainLanguage, spokenLanguage } from './spoken-language.ts'
import { type ConversationState, readState } from './state.ts'
import { agentTypes, visitorTypes } from './typing.ts'
import {
  askForPerson,
  cancelHandoff,
  close,
  read,
  stop,
  visitorMessage,
} from './visitor-commands.ts'

export type Beginning = Pick<
  ConversationState,
  'id' | 'site' | 'visitor' | 'baseUrl' | 'locale' | 'page'
>

/** Milliseconds between looks at the environment while a key is missing. */
const withoutKeys = 60_000
/** Milliseconds between tries to open a conversation whose vault does not open. */
const withoutVault = 3_600_000

/** How the Worker asks for a stream; the client's own request never reaches the object. */
export type StreamRequest = { caller: Caller } & (
  | { carrier: 'socket' | 'sse'; after: number }
  | { carrier: 'chat'; replyTo?: string }
)

/**
 * The door of one conversation: it opens what storage holds, lets commands in one at a time, and
 * rings for the jobs that are due.
 */
export class ConversationObject extends DurableObject<Env> {
  readonly #deps: ConversationDeps
  #conversation: Promise<Conversation | undefined> | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(ctx: DurableObjectState, env: Env, now: () => number = Date.now) {
    super(ctx, env)
    this.#deps = {
      masters: masterKeysFrom(env),
      deliver: (conversation) => deliverFrom(conversation, env),
      answer: answerTurn(env),
      privacy: (site) => privacySettings(env, site),
      rate: (name) => rateOf(env, name),
      inLine: (work) => this.#serially(work),
      now,
      newId: () => crypto.randomUUID(),
    }
    // Answered by the platform without waking the object.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  /**
   * Begins the conversation; the same visitor's second call answers as the first. It is durable before
   * its index row is, which is there before the answer: what dies in between is in no list for a moment.
   * `identity` is what the site says of the visitor, sealed.
   */
  begin(about: Beginning, identity?: string): Promise<Result<ConversationRef>> {
    return this.#command(async () => {
      const present = await this.#open()
      const { site, visitor } = about
      if (present) {
        checkCaller(present, { kind: 'visitor', site, visitor, ...(identity && { identity }) })
        if (identity) await introduce(present, identity)
        // From the first event on the outbox keeps the row.
        if (present.log.lastSeq === 0) await this.#index(present)
        return ref(present)
      }
      const anonymous = identity === undefined
      const [retention, profile] = await Promise.all([
        retentionOf(this.env, site, loadSite),
        anonymous ? undefined : openProfile(this.#deps.masters, { site, visitor }, identity),
        checkConversationRoom(this.env.DB, { site, visitor, anonymous }, this.#deps.now()),
      ])
      const conversation = await Conversation.begin(this.ctx, this.#deps, about, retention, profile)
      conversation.introducedBy = identity
      this.#conversation = Promise.resolve(conversation)
      await this.#index(conversation)
      return ref(conversation)
    })
  }

  /** Writes the first index row. A visitor who was erased meanwhile gets neither row nor conversation. */
  async #index(conversation: Conversation): Promise<void> {
    if (await saveIndexRow(this.env.DB, indexRow(conversation))) {
      conversation.schedule.clear('index')
      return
    }
    await this.#destroy()
    throw visitorErased()
  }

  /**
   * Destroys all that this object keeps: log, vault and its key, deliveries, alarm. Once more does
   * nothing. It opens no vault, for what cannot be opened any more must go all the same.
   */
  erase(caller: Caller): Promise<Result<void>> {
    return this.#command(async () => {
      if (!hasTables(this.ctx.storage.sql)) return
      checkOwner(readState(this.ctx.storage.sql).state, caller)
      await this.#destroy()
    })
  }

  /** Looks whether the site's retention is over, as the schedule does once a day. */
  review(): Promise<void> {
    return this.#serially(() => this.#expire())
  }

  /** A piece of the log with real values, for the visitor's export. */
  exported(caller: Caller, after: number): Promise<Result<ExportPage>> {
    return this.#query(caller, (c) => exportPage(c, after))
  }

  ref(caller: Caller): Promise<Result<ConversationRef>> {
    return this.#query(caller, ref)
  }

  message(caller: Caller, body: VisitorMessageBody): Promise<Result<{ seq: number }>> {
    return this.#on(caller, async (c) =>
      visitorMessage(c, body, await handoffSettings(this.env, c.state.site)),
    )
  }

  stop(caller: Caller): Promise<Result<void>> {
    return this.#on(caller, async (c) => stop(c))
  }

  read(caller: Caller, seq: number): Promise<Result<void>> {
    return this.#on(caller, async (c) => read(c, seq))
  }

  close(caller: Caller): Promise<Result<void>> {
    return this.#on(caller, async (c) => close(c))
  }

  handoff(
    caller: Caller,
    body: { reason?: string | undefined; cancel?: true | undefined },
  ): Promise<Result<{ status: Status }>> {
    return this.#on(caller, async (c) =>
      body.cancel
        ? cancelHandoff(c)
        : askForPerson(c, body.reason, await handoffSettings(this.env, c.state.site)),
    )
  }

  accept(caller: Caller, agent: Agent): Promise<Result<{ status: Status }>> {
    return this.#on(caller, async (c) => accept(c, agent))
  }

  agentMessage(caller: Caller, body: AgentMessageBody): Promise<Result<{ seq: number }>> {
    return this.#on(caller, (c) => agentMessage(c, body))
  }

  visitorTypes(caller: Caller, on: boolean): Promise<Result<void>> {
    return this.#query(caller, (c) => visitorTypes(c, on))
  }

  agentTypes(caller: Caller, agent: Agent, on: boolean): Promise<Result<void>> {
    return this.#query(caller, (c) => agentTypes(c, agent, on))
  }

  release(caller: Caller, note: string | undefined): Promise<Result<{ status: Status }>> {
    return this.#on(caller, (c) => release(c, note))
  }

  resolve(
    caller: Caller,
    ending: { outcome?: string | undefined; note?: string | undefined },
  ): Promise<Result<{ status: Status }>> {
    return this.#on(caller, (c) => resolve(c, ending))
  }

  context(caller: Caller): Promise<Result<AgentContext>> {
    return this.#query(caller, agentContext)
  }

  /** A page of the log, for the JSON carrier. */
  page(
    caller: Caller,
    query: { after: number; before?: number; newest?: boolean; limit?: number },
  ): Promise<Result<EventPage>> {
    return this.#query(caller, (c) => eventPage(c, caller.kind, query))
  }

  /** Streams: sockets, SSE and `/v1/chat`. The request was made by our own Worker. */
  override async fetch(request: Request): Promise<Response> {
    const asked = JSON.parse(request.headers.get('x-stream') ?? '{}') as StreamRequest // from our Worker
    const result = await toResult(async () => {
      const conversation = await this.#open()
      checkCaller(conversation, asked.caller)
      return this.#stream(conversation, asked)
    })
    if (result.ok) return result.value
    return problemResponse(
      new ApiError(result.code, result.detail, {
        ...(result.retryAfter !== undefined && { retryAfter: result.retryAfter }),
      }),
      request.headers.get('x-request-id') ?? '',
    )
  }

  #stream(conversation: Conversation, asked: StreamRequest): Response {
    if (asked.carrier === 'chat') return answerChat(conversation, asked.replyTo)
    const { caller } = asked
    const who = caller.kind
    const anonymous = caller.kind === 'visitor' && caller.identity === undefined
    const missed = missedEvents(conversation, who, asked.after)
    return asked.carrier === 'socket'
      ? conversation.readers.acceptSocket(who, missed, anonymous)
      : eventStream(conversation.readers, who, missed, anonymous)
  }

  override async alarm(): Promise<void> {
    // Without its keys nothing can be opened: an alarm that failed would come back at once, again and again.
    if (keyFault(this.env)) return this.ctx.storage.setAlarm(this.#deps.now() + withoutKeys)
    const conversation = await this.#open().catch((error: unknown) => {
      log('error', 'conversation.not-opened', { error: errorName(error) })
      return 'locked' as const
    })
    if (conversation === 'locked') return this.#alarmOfLocked()
    if (!conversation || conversation.hasEnded) return
    for (const job of conversation.schedule.due(this.#deps.now())) this.#ring(conversation, job)
  }

  /** The key to it may come back; until then it is kept no longer than others. */
  async #alarmOfLocked(): Promise<void> {
    await this.review().catch((error: unknown) =>
      log('error', 'job.failed', { job: 'retention', error: errorName(error) }),
    )
    if (!hasTables(this.ctx.storage.sql)) return
    await this.ctx.storage.setAlarm(this.#deps.now() + withoutVault)
  }

  // Never waits for a turn or a delivery: one alarm handler runs at a time.
  #ring(conversation: Conversation, job: Job): void {
    switch (job) {
      case 'turn':
        conversation.turns.check()
        break
      case 'outbox':
        conversation.background(conversation.outbox.drain())
        break
      case 'waiting-limit':
        this.#inLine(conversation, job, async () => {
          const language =
            spokenLanguage(conversation) ?? (await mainLanguage(this.env, conversation.state.site))
          conversation.commit((tx) => expireHandoff(conversation, tx, language))
        })
        break
      case 'index':
        this.#inLine(conversation, job, () => this.#index(conversation))
        break
      case 'retention':
        this.#inLine(conversation, job, () => this.#expire())
        break
    }
  }

  /** Does a job behind the commands that wait. One that fails stays due in the schedule. */
  #inLine(conversation: Conversation, job: Job, work: () => Promise<void>): void {
    const done = this.#serially(async () => {
      if (!conversation.hasEnded) await work()
    })
    conversation.background(
      done.catch((error: unknown) => log('error', 'job.failed', { job, error: errorName(error) })),
    )
  }

  /** Lets the conversation go where its time is over, or sets when to look again. */
  async #expire(): Promise<void> {
    const { storage } = this.ctx
    if (!hasTables(storage.sql)) return
    const { state } = readState(storage.sql)
    const retention = await retentionOf(this.env, state.site)
    const now = this.#deps.now()
    const lastActivity = new EventLog(storage.sql).lastAt ?? state.startedAt
    if (lastActivity + retention > now) {
      const open = await this.#conversation?.catch(() => undefined) // it may be locked
      open?.schedule.set('retention', nextLook(lastActivity, retention, now))
      return
    }
    // The schedule goes last, so that what dies in between is found by it.
    await this.#destroy(() => removeIndexRows(this.env.DB, { ...state, ids: [state.id] }))
  }

  /** Empties storage, the alarm included. `first` is done when nothing moves any more. */
  async #destroy(first?: () => Promise<void>): Promise<void> {
    const opened = this.#conversation
    // Nobody opens what is being emptied.
    this.#conversation = Promise.resolve(undefined)
    try {
      const conversation = await opened?.catch(() => undefined) // what does not open is erased as well
      const ended = conversation?.end()
      if (first) {
        await ended
        await first()
      }
      await this.ctx.storage.deleteAll()
    } finally {
      this.#conversation = undefined
    }
  }

  /** The platform's handler for what sockets send. Each frame wakes the object, so whoever sends is let go. */
  override webSocketMessage(socket: WebSocket): void {
    socket.close(socketOnlyReads, 'Commands go over HTTP.')
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    // 1005 and 1006 may be received, but never sent.
    socket.close(code === 1005 || code === 1006 ? 1000 : code)
  }

  #open(): Promise<Conversation | undefined> {
    if (!this.#conversation) {
      const opening = this.#wake()
      this.#conversation = opening
      // Nothing found, or not now: the next call looks again, unless one has begun meanwhile.
      const forget = () => {
        if (this.#conversation === opening) this.#conversation = undefined
      }
      opening.then((conversation) => conversation ?? forget(), forget)
    }
    return this.#conversation
  }

  async #wake(): Promise<Conversation | undefined> {
    const conversation = await Conversation.open(this.ctx, this.#deps)
    conversation?.schedule.rearm()
    // What a crash cut short goes on with the first call, not only with the alarm.
    conversation?.background(conversation.outbox.drain())
    conversation?.turns.pump()
    return conversation
  }

  #on<T>(caller: Caller, work: (conversation: Conversation) => Promise<T>): Promise<Result<T>> {
    return this.#command(async () => {
      const conversation = await this.#open()
      checkCaller(conversation, caller)
      if (caller.kind === 'visitor' && caller.identity) {
        await introduce(conversation, caller.identity)
      }
      return work(conversation)
    })
  }

  #query<T>(caller: Caller, work: (conversation: Conversation) => T): Promise<Result<T>> {
    return toResult(async () => {
      const conversation = await this.#open()
      checkCaller(conversation, caller)
      return work(conversation)
    })
  }

  #command<T>(work: () => Promise<T>): Promise<Result<T>> {
    return this.#serially(() => toResult(work))
  }

  /** One after the other, in the order of arrival: masking waits for Web Crypto, and nothing may slip in between. */
  #serially<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work)
    this.#last = mine.catch(() => undefined) // the caller of `mine` hears of it
    return mine
  }
}

function ref(conversation: Conversation): ConversationRef {
  const { id, status } = conversation.state
  return { id, status, lastSeq: conversation.log.lastSeq }
}
