import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { EventPage } from '../../../shared/api.ts'
import { type ConversationEvent, isPeoples } from '../../../shared/event.ts'
import { agentCall, call, kim, origin, request, sam, staffEvents, Visitor } from '../api.ts'
import { type Carrier, Reader } from './race-reader.ts'
import {
  type AgentStep,
  type Script,
  sentences,
  type Timed,
  type VisitorStep,
  type WorldStep,
} from './race-script.ts'

/** One command and its answer; `key` is what makes two bodies the same. */
export type Answered = { id?: string; key: string; status: number; seq?: number }

/** All that is known after a run. */
export type Outcome = {
  conversation: string
  /** What the visitor's two tabs were answered when both began it at once. */
  begun: number[]
  answers: Answered[]
  readers: Reader[]
  /** Each in pages, as JSON. */
  staff: ConversationEvent[]
  visitor: ConversationEvent[]
  /** What the visitor's last page said of a message that is being written. */
  partial: boolean
  /** Whether nothing is being written, as `/v1/chat` has it. */
  idle: boolean
}

const agents = [sam, kim] as const
const carriers: Carrier[] = ['socket', 'socket', 'staff-socket', 'sse']
/** Milliseconds in which every answer ends and every reader catches up. */
const patience = 30_000

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Plays a script against a conversation of its own, and waits until all is quiet. */
export async function race(site: string, script: Script): Promise<Outcome> {
  const visitor = await Visitor.arrive(site)
  const conversation = crypto.randomUUID()
  visitor.conversation = conversation
  const { path } = visitor
  const begin = () => visitor.post('/v1/conversations', { id: conversation })
  const begun = (await Promise.all([begin(), begin()])).map(({ status }) => status)
  const stub = env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(conversation))
  const readers = carriers.map((carrier) => new Reader(carrier, visitor))
  const answers: Answered[] = []
  const mayDie = script.world.some(({ step }) => step.do === 'kill')
  const ids = (n: number) => `${conversation.slice(0, 8)}-message-${n}`

  /** Sends a command until it is answered: one that meets a dying object is sent again, as clients do. */
  async function send(
    key: string,
    post: () => Promise<{ status: number; body: unknown }>,
    id?: string,
  ): Promise<void> {
    for (;;) {
      const { status, body } = await post()
      if (status >= 500 && mayDie) continue
      const seq = (body as { seq?: number } | undefined)?.seq
      answers.push({ key, status, ...(id && { id }), ...(seq !== undefined && { seq }) })
      return
    }
  }

  const say = (id: string, parts: unknown[]) =>
    send(
      JSON.stringify(['visitor', parts]),
      () => visitor.post(`${path}/messages`, { id, parts }),
      id,
    )

  async function tap(id: string): Promise<void> {
    const { events } = await pageOf(visitor)
    const messages = events.flatMap((e) => (e.type === 'message' ? [e.message] : []))
    const offer = messages
      .flatMap(({ id: messageId, parts }) =>
        parts.flatMap((part) =>
          part.type === 'data-quick-replies'
            ? part.data.options.map((option) => ({ messageId, optionId: option.id }))
            : [],
        ),
      )
      .at(-1)
    if (offer) await say(id, [{ type: 'data-reply', data: offer }])
  }

  function visit(step: VisitorStep): Promise<void> {
    switch (step.do) {
      case 'say':
        return Promise.all(
          [step.text, ...(step.again === null ? [] : [step.again])].map((text) =>
            say(ids(step.id), [{ type: 'text', text: sentences[text] }]),
          ),
        ).then(() => {})
      case 'tap':
        return tap(ids(step.id))
      case 'stop':
        return send('stop', () => visitor.post(`${path}/stop`, {}))
      case 'ask':
        return send('ask', () => visitor.post(`${path}/handoff`, {}))
      case 'cancel':
        return send('cancel', () => visitor.post(`${path}/handoff`, { cancel: true }))
      case 'close':
        return send('close', () => visitor.post(`${path}/close`, {}))
    }
  }

  function serve(agent: typeof sam, step: AgentStep): Promise<void> {
    const post = (name: string, body: unknown) => () =>
      agentCall('POST', conversation, `/${name}`, body)
    if (step.do === 'accept') return send('accept', post('accept', { agent }))
    if (step.do !== 'write') return send(step.do, post(step.do, {}))
    const parts = [{ type: 'text', text: sentences[step.text] }]
    const key = JSON.stringify(['agent', parts, agent.id])
    return send(key, post('messages', { id: ids(step.id), parts, agent }), ids(step.id))
  }

  async function happen(step: WorldStep): Promise<void> {
    switch (step.do) {
      case 'join': {
        const known = answers.flatMap(({ seq }) => seq ?? [])
        return readers[step.reader]?.join(known[step.from % (known.length + 1)] ?? 0)
      }
      case 'leave':
        return readers[step.reader]?.leave()
      case 'evict':
        // Objects sleep while sockets alone read: a stream that joins meanwhile keeps this one awake.
        for (const reader of readers) if (reader.carrier === 'sse') reader.leave()
        return Promise.race([evictDurableObject(stub).catch(survive), sleep(500)])
      case 'kill':
        // The platform's own way to end an object: what was not yet durable is gone.
        return runInDurableObject(stub, (_, state) => state.abort('killed')).catch(survive)
      case 'ring':
        await runDurableObjectAlarm(stub).catch(survive)
    }
  }

  async function pause(wait: number | 'words'): Promise<void> {
    if (wait !== 'words') return sleep(wait)
    const until = Date.now() + 100
    while (!readers.some((reader) => reader.isMidAnswer) && Date.now() < until) await sleep(2)
  }

  /** Plays one person's steps in order; those that nobody waits for overlap with the next. */
  async function play<S>(steps: Timed<S>[], act: (step: S) => Promise<void>): Promise<void> {
    const begun: Promise<void>[] = []
    for (const { wait, step, answered } of steps) {
      await pause(wait)
      begun.push(act(step))
      if (answered) await begun.at(-1)
    }
    await Promise.all(begun)
  }

  await readers[0]?.join(0)
  await Promise.all([
    ...script.tabs.map((steps) => play(steps, visit)),
    ...script.agents.map((steps, i) => play(steps, (step) => serve(agents[i] ?? sam, step))),
    play(script.world, happen),
  ])
  const { visitor: events, partial } = await quiet(visitor)
  const staff = await staffEvents(conversation)
  await Promise.all(readers.map((reader) => catchUp(reader, events.at(-1)?.seq ?? 0, staff)))
  const stream = await request(`/v1/chat/${conversation}/stream`, {
    headers: { authorization: `Bearer ${visitor.token}` },
  })
  await stream.body?.cancel()
  for (const reader of readers) reader.leave()
  return {
    conversation,
    begun,
    answers,
    readers,
    staff,
    visitor: events,
    partial,
    idle: stream.status === 204,
  }
}

/** The caller's own request dies with the object that it killed. */
function survive(): void {}

async function pageOf(
  visitor: Visitor,
): Promise<{ events: ConversationEvent[]; partial: boolean }> {
  for (const until = Date.now() + patience; ; ) {
    const { status, body } = await call<EventPage>('GET', `${visitor.path}/events`, {
      token: visitor.token,
      headers: { origin },
    })
    if (status === 200) {
      return { events: body.events as ConversationEvent[], partial: body.partial !== undefined }
    }
    if (Date.now() > until) throw new Error(`The page answers ${status}.`)
  }
}

/** Waits until every message to the assistant is answered, or its owner has changed. */
async function quiet(
  visitor: Visitor,
): Promise<{ visitor: ConversationEvent[]; partial: boolean }> {
  const until = Date.now() + patience
  for (;;) {
    const { events, partial } = await pageOf(visitor)
    if ((!partial && open(events).length === 0) || Date.now() > until) {
      return { visitor: events, partial }
    }
    await sleep(20)
  }
}

/** Visitor messages that the assistant still owes an answer. */
export function open(events: ConversationEvent[]): ConversationEvent[] {
  const status = events.findLast((event) => event.type === 'status')
  if (status && (isPeoples(status.status) || status.status === 'resolved')) return []
  const epoch = status?.epoch ?? 0
  const answered = events.flatMap((e) =>
    e.type === 'message' ? (e.message.metadata.replyTo ?? []) : [],
  )
  return events.filter(
    (e) =>
      e.type === 'message' &&
      e.message.role === 'user' &&
      e.epoch === epoch &&
      !answered.includes(e.message.id),
  )
}

/** Has a reader read on to the end of the log. */
async function catchUp(reader: Reader, last: number, staff: ConversationEvent[]): Promise<void> {
  const end = reader.carrier === 'staff-socket' ? (staff.at(-1)?.seq ?? 0) : last
  const until = Date.now() + patience
  while (!reader.isConnected || reader.seen < end) {
    if (Date.now() > until) return
    await reader.join(0)
    await sleep(2)
  }
  // What comes after the end would be one too many.
  await sleep(5)
}
