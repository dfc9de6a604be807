import { computed, type Signal, signal } from '@preact/signals-core'
import type { ConversationRef, PublicSite } from '../shared/api.ts'
import { type Connection, type ConnectionState, connect } from './connection.ts'
import { createEntry, settle } from './entry.ts'
import { readIdentity } from './identity.ts'
import { createLog } from './log.ts'
import type { Options } from './options.ts'
import { refusalSentence } from './refusal.ts'
import { createRequest, Refusal } from './request.ts'
import { createSender } from './sending.ts'
import { keepSession } from './session.ts'
import type { Texts } from './texts.ts'
import { readVisit, type Unsent, updateVisit, visitOf, type Wish, waitingIn } from './visit.ts'
import { readFrame, readMessage } from './wire.ts'

type Needs = {
  options: Options
  texts: Texts
  fetch?: typeof fetch
  createSocket?: (url: string, protocols: string[]) => WebSocket
  newId?: () => string
  now?: () => number
}

/** Messages in the first page of a history, more than fit on a screen, and in each earlier one. */
const pageSize = { first: 30, earlier: 60 }
/** Milliseconds that a small mishap is told. */
const mishapLasts = 6_000

/**
 * One visitor's conversation: what the panel shows, as signals, and what the visitor can do, as
 * actions. It owns the session, the connection and the outbox.
 */
export function createConversation(needs: Needs) {
  const { options, texts, newId = () => crypto.randomUUID(), now = Date.now } = needs
  const { site: slug, edge } = options
  const request = createRequest(edge, needs.fetch)
  const identity = readIdentity(slug)
  /** Where the browser keeps the visit. */
  const place = visitOf(slug, identity)
  const session = keepSession(options, request, identity)
  const site: Signal<PublicSite | undefined> = signal(undefined)
  const log = createLog({ texts, available: () => site.value?.agents.available !== false, now })
  const connection: Signal<ConnectionState> = signal('connecting')
  /** The kind sentence where there can be no chat on this page. */
  const failure = signal('')
  /** Whether it stays so until the site's owner changes something. */
  const shut = signal(false)
  /** The seq to read earlier messages from; 0 where there are none. */
  const earlier = signal(0)
  const ready = signal(false)
  const online = signal(navigator.onLine !== false)
  /** A small thing that went wrong, told for a while. */
  const mishap = signal('')
  let forgetsMishap: ReturnType<typeof setTimeout> | undefined
  let readingEarlier: Promise<void> | undefined
  /** Before the first open nothing is asked of the edge. */
  let begun = false
  let ended = false
  let id = ''
  let toldTyping = 0
  let link: Connection | undefined
  let creating: Promise<void> | undefined

  const path = (rest: string) => `/v1/conversations/${id}/${rest}`

  // --- beginning ----------------------------------------------------------------------------

  async function begin() {
    begun = true
    failure.value = ''
    // Before the edge has said who this is, unsent words of the visit may be somebody else's.
    if (!identity) showUnsent()
    try {
      const [about, known] = await Promise.all([
        request(`/v1/sites/${slug}`) as Promise<PublicSite>,
        session.conversation(),
      ])
      site.value = about
      // For the launcher, which reads one or the other.
      for (const visit of [slug, place]) updateVisit(visit, about.theme)
      showUnsent()
      if (known) await ensureConversation()
      else join() // what another tab began before this one listened
      if (waiting().length) void sender.drain()
    } catch (error) {
      failure.value = refusalSentence(error, texts)
      shut.value = error instanceof Refusal && !error.passes
      if (!shut.value && !ended) setTimeout(begin, 4_000)
    }
    ready.value = true
  }

  async function resume({ id: known, status }: ConversationRef) {
    id = known
    log.status.value = status
    await readPage(`newest=1&limit=${pageSize.first}`)
    listen()
  }

  function tell(sentence: string) {
    clearTimeout(forgetsMishap)
    mishap.value = sentence
    forgetsMishap = setTimeout(() => {
      mishap.value = ''
    }, mishapLasts)
  }

  // --- what comes ---------------------------------------------------------------------------

  async function readPage(query: string) {
    const page = (await session.ask(path(`events?${query}`))) as Record<string, unknown>
    const frames = (page.events as unknown[]).flatMap((event) => readFrame(event) ?? [])
    if (query.startsWith('before')) log.prepend(frames)
    else for (const frame of frames) log.take(frame)
    if (query.startsWith('after')) log.passTo(Number(page.next))
    else {
      const [oldest] = frames
      earlier.value = page.more && oldest && 'seq' in oldest ? oldest.seq : 0
    }
    const partial = readMessage(page.partial)
    if (partial) log.takePartial(partial)
    else if (!page.more && query.startsWith('after')) log.endWriting()
    noteState()
  }

  function listen() {
    link ??= connect({
      url: () => `${edge.replace('http', 'ws')}${path(`events?after=${log.seq()}`)}`,
      token: session.token,
      poll: () => readPage(`after=${log.seq()}`),
      onFrame(frame) {
        log.take(frame)
        if (frame.type !== 'chunk') noteState()
      },
      onState: (state) => {
        connection.value = state
      },
      ...(needs.createSocket && { createSocket: needs.createSocket }),
    })
  }

  function noteState() {
    updateVisit(place, { conversation: id, open: log.status.value !== 'resolved' })
  }

  // --- what goes ----------------------------------------------------------------------------

  const waiting = () => waitingIn(place)
  const changeOutbox = (change: (outbox: Unsent[]) => Unsent[]) =>
    updateVisit(place, { outbox: change(waiting()) })

  function showUnsent() {
    for (const unsent of waiting()) show(unsent)
  }

  function drop(messageId: string) {
    changeOutbox((outbox) => outbox.filter((unsent) => unsent.id !== messageId))
  }

  function show(unsent: Unsent) {
    const entry =
      log.byId.get(unsent.id) ?? log.add(createEntry(unsent.id, 'visitor', 'sending', unsent.at))
    const parts = [{ type: 'text' as const, text: unsent.text }]
    const metadata = { author: 'visitor' as const, at: unsent.at }
    settle(
      entry,
      { id: unsent.id, role: 'user', metadata, parts },
      unsent.failed ? 'failed' : 'sending',
    )
    entry.failure.value = unsent.failed ?? ''
  }

  /** The visitor's newest conversation, or a new one: made when the first thing is said. */
  function ensureConversation(): Promise<void> {
    creating ??= create()
    creating.catch(() => {
      creating = undefined // the next attempt to send tries again
    })
    return creating
  }

  async function create() {
    const known = await session.conversation()
    if (known) return resume(known)
    // Kept before it is made, so that a second tab or a reload makes the same one.
    const kept = readVisit(place).conversation
    id = kept ?? newId()
    updateVisit(place, { conversation: id })
    try {
      await session.ask('/v1/conversations', { id })
    } catch (error) {
      if (kept && error instanceof Refusal && !error.passes)
        updateVisit(place, { conversation: undefined })
      throw error
    }
    listen()
  }

  /** Another tab of this visitor may have begun the conversation meanwhile. */
  function join() {
    if (!begun || id || !readVisit(place).conversation) return
    ensureConversation().catch(() => {}) // asked again with the next change, or the next message
  }

  const sender = createSender({
    read: waiting,
    async send({ id: messageId, parts, wish }) {
      await ensureConversation()
      await (wish
        ? session.ask(path('handoff'), wish)
        : session.ask(path('messages'), { id: messageId, parts }))
      drop(messageId)
      const entry = log.byId.get(messageId)
      // A wish that was granted shows as what came of it.
      if (wish) log.forget(messageId)
      else if (entry) entry.state.value = 'done'
      noteState()
    },
    refused(error, unsent) {
      show(unsent)
      return error instanceof Refusal && !error.passes
        ? { sentence: refusalSentence(error, texts, true) }
        : { retryIn: error instanceof Refusal ? error.retryAfter : 0 }
    },
    onFailed(failed, sentence) {
      const marked = { ...failed, failed: sentence }
      changeOutbox((outbox) => outbox.map((unsent) => (unsent.id === failed.id ? marked : unsent)))
      show(marked)
    },
  })

  function post(parts: Unsent['parts'], text: string) {
    const unsent = { id: newId(), parts, text, at: now() }
    show(unsent)
    put(unsent)
  }

  /** A wish waits its turn as a message does. It shows only where it could not be told at once. */
  function ask(wish: Wish, text: string) {
    for (const { id, wish } of waiting()) if (wish) discard(id)
    put({ id: newId(), parts: [], wish, text, at: now() })
  }

  function put(unsent: Unsent) {
    changeOutbox((outbox) => [...outbox, unsent])
    if (ready.value) void sender.drain()
  }

  function discard(messageId: string) {
    drop(messageId)
    log.forget(messageId)
  }

  return {
    site,
    ready,
    failure,
    mishap,
    online,
    shut,
    connection,
    earlier,
    entries: log.entries,
    status: log.status,
    agent: log.agent,
    writing: log.writing,
    typing: log.typing,
    /** Whether the visitor's last word still waits for the assistant's first. */
    thinking: computed(() => {
      const last = log.entries.value.at(-1)
      if (last?.kind !== 'message') return false
      // An answer that was begun shows who writes, but may lack its first word for seconds.
      if (last.state.value === 'writing') return !last.blocks.value.length
      const asks = last.author === 'visitor' && last.state.value === 'done'
      return asks && (log.status.value === 'assistant' || log.status.value === 'offered')
    }),
    begin,
    say: (text: string) => post([{ type: 'text', text }], text),
    choose: (messageId: string, optionId: string, label: string) =>
      post([{ type: 'data-reply', data: { messageId, optionId } }], label),
    retry(messageId: string) {
      changeOutbox((outbox) =>
        outbox.map(({ failed, ...unsent }) =>
          unsent.id === messageId || !failed ? unsent : { ...unsent, failed },
        ),
      )
      showUnsent()
      void sender.drain()
    },
    discard,
    /** The visitor is writing: an agent may know, now and then. */
    typed() {
      if (log.status.value !== 'agent' || now() - toldTyping < 3_000) return
      toldTyping = now()
      session.ask(path('typing'), { on: true }).catch(() => {}) // said again with the next letters
    },
    stop: () =>
      session.ask(path('stop'), {}).catch((error) => {
        console.warn('Deskbell:', error)
        tell(texts.stopFailed) // the button stays, so the visitor can ask again
      }),
    /** All that the edge keeps about the visitor. */
    async download() {
      const all = (await session.ask('/v1/visitor/export')) as object
      // It is streamed: what broke off is no JSON, and would be saved as nothing.
      if (!Object.keys(all).length) throw new TypeError('Half an export.')
      return all
    },
    /** Has the edge forget the visitor, and does so here. The model is of no use afterwards. */
    async erase() {
      await session.ask('/v1/visitor', undefined, 'DELETE')
      link?.close()
      const nothing = { token: undefined, conversation: undefined, open: undefined }
      updateVisit(place, { ...nothing, read: undefined, outbox: undefined })
    },
    /** Whether another tab had it erased. */
    isForgotten: () => Boolean(id) && !readVisit(place).conversation,
    endChat: () => session.ask(path('close'), {}),
    canEnd: () => Boolean(id) && log.status.peek() !== 'resolved' && log.entries.peek().length > 0,
    tell,
    askPerson: () => ask({}, texts.person),
    askAssistant: () => ask({ cancel: true }, texts.back),
    readEarlier() {
      readingEarlier ??= readPage(`before=${earlier.value}&limit=${pageSize.earlier}`)
        .catch((error) => tell(refusalSentence(error, texts)))
        .finally(() => {
          readingEarlier = undefined
        })
      return readingEarlier
    },
    /** The visitor saw everything up to here. */
    markRead() {
      const seq = log.seq()
      if (!id || seq <= (readVisit(place).read ?? 0)) return
      updateVisit(place, { read: seq })
      session.ask(path('read'), { seq }).catch(() => {}) // told again with the next message
    },
    unread: () => readVisit(place).read ?? 0,
    /** Whether the browser has a network. */
    setOnline(on: boolean) {
      online.value = on
    },
    wake() {
      sender.wake()
      link?.wake()
      join()
    },
    join,
    sleep: () => link?.sleep(),
    end() {
      ended = true
      link?.close()
    },
  }
}

export type ConversationModel = ReturnType<typeof createConversation>
