import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from '../../shared/api.ts'
import type { ConversationEvent, Status } from '../../shared/event.ts'
import { messageText } from '../../shared/message.ts'
import { call } from '../support/api.ts'
import { carriers } from './carriers.ts'
import { ChatTabs } from './chat-tabs.ts'
import { type LogReading, readLog } from './check-log.ts'
import { anyCommand, asAnotherTab } from './commands.ts'
import { type Doors, headersOf, wholeLog } from './doors.ts'
import { Erasure } from './erasure.ts'
import { explain } from './explain.ts'
import type { Random } from './random.ts'
import { Reader } from './reader.ts'
import { Sender } from './sender.ts'

/** One conversation under crashes and cuts: what it was told and answered, and what its readers saw. */
export class Subject {
  readonly id: string = crypto.randomUUID()
  readonly faults: string[] = []
  readonly #doors: Doors
  readonly #random: Random
  readonly #chats: ChatTabs
  readonly #sender: Sender
  #readers: Reader[] = []
  /** Set in the last round of a visitor who then asks to be erased. */
  erasure: Erasure | undefined
  #token = ''
  #visitor = ''
  #begun = false

  constructor(doors: Doors, random: Random) {
    this.#doors = doors
    this.#random = random
    this.#chats = new ChatTabs(() =>
      fetch(`${doors.wire}/v1/chat/${this.id}/stream`, {
        headers: headersOf(doors, this.#token),
      }),
    )
    this.#sender = new Sender(this.id, doors, random, (answer) => void this.#chats.follow(answer))
  }

  get sent(): number {
    return this.#sender.sent.length
  }

  get repeated(): number {
    return this.#sender.repeated
  }

  get connections(): number {
    return this.#chats.resumed + this.#readers.reduce((sum, reader) => sum + reader.connections, 0)
  }

  /** A session; it must be there before anything crashes. */
  async arrive(): Promise<void> {
    const { edge, origin } = this.#doors
    const options = { method: 'POST', origin, body: { site: 'acme' } }
    const { token, visitor } = (await call<Session>(`${edge}/v1/sessions`, options)).body
    this.#token = token
    this.#visitor = visitor.id
  }

  /** From now on this is the visitor's last round; they may ask for their erasure in it. */
  mayGo(): void {
    if (!this.#begun || this.#random.chance(0.5)) return
    const who = { visitor: this.#visitor, token: this.#token, conversation: this.id }
    this.erasure = new Erasure(this.#doors, who)
    // They lose the conversation at a moment of its own, which the erasure's own checks know.
    for (const reader of this.#readers) reader.leave()
    this.#chats.leave()
  }

  /** Everybody sends one thing after the other until the edge is gone. */
  async live(until: AbortSignal): Promise<void> {
    const wait = this.#random.below(250)
    const asked = this.erasure && sleep(wait).then(() => this.erasure?.ask(until))
    while (!until.aborted && !this.#begun) await this.#begin()
    while (!until.aborted) {
      const commands = Array.from({ length: 1 + this.#random.below(3) }, () =>
        anyCommand(this.#random),
      )
      const twice = commands.flatMap((one) => [one, asAnotherTab(one, this.#random)])
      await Promise.all(
        this.#random.shuffle(twice).map(async (command) => {
          await sleep(this.#random.below(30))
          if (!until.aborted) await this.#sender.say(command, this.#token, until)
        }),
      )
      await sleep(this.#random.below(30))
    }
    await asked
  }

  died(): void {
    this.#sender.died()
  }

  /** After a restart: what got no answer is said again. */
  async recover(): Promise<void> {
    if (this.erasure) return this.erasure.recover()
    const patience = AbortSignal.timeout(20_000)
    while (!patience.aborted && !this.#begun) await this.#begin()
    await this.#sender.repeat(patience)
    if (patience.aborted) this.faults.push('could not be reached after the restart')
  }

  /** How its log reads now, and what is wrong with it. */
  async read(modelText: string): Promise<LogReading & { log: ConversationEvent[] }> {
    const log = await wholeLog(this.#doors, this.id, undefined)
    return { log, ...readLog(log, modelText) }
  }

  /** What is not yet as it will be when nothing moves any more. */
  async waits(log: readonly ConversationEvent[]): Promise<string[]> {
    const theirs = await this.#visitorLog()
    const late = this.#readers.filter((reader) => !reader.hasReached(reader.staff ? log : theirs))
    return [
      ...late.map(({ name }) => `${name} has not got all`),
      ...(this.#chats.open > 0 ? ['a chat stream that does not end'] : []),
    ]
  }

  /** What is wrong with what was answered and shown; for when nothing moves any more. */
  async check(log: readonly ConversationEvent[]): Promise<string[]> {
    const theirs = await this.#visitorLog()
    const words = new Map(
      this.#sender.sent.flatMap(({ command }) =>
        'text' in command ? [[command.text, command.id]] : [],
      ),
    )
    // Their own words come back to the visitor as they were written, whatever was masked in between.
    const unlike = theirs.flatMap((event) => {
      if (event.type !== 'message' || event.message.metadata.author === 'assistant') return []
      const text = messageText(event.message)
      return words.get(text) === event.message.id
        ? []
        : [`nobody said "${text}" as it stands there`]
    })
    return [
      ...unlike,
      ...explain(this.#sender.sent, log),
      ...this.#readers.flatMap((reader) => reader.compare(reader.staff ? log : theirs)),
      ...this.#chats.compare(theirs),
    ]
  }

  /** Commands that met an edge which failed. Whoever is erased is refused, and that is all. */
  failures(): string[] {
    return this.#sender.sent.flatMap(({ command, answer }) =>
      answer && answer.http >= 500 ? [`${command.kind} was answered ${answer.http}`] : [],
    )
  }

  /** The row that lists of conversations show; undefined where there is none. */
  async indexRow(): Promise<{ status: Status; lastSeq: number } | undefined> {
    const { edge, origin } = this.#doors
    type List = { conversations: { id: string; status: Status; lastSeq: number }[] }
    const { body } = await call<List>(`${edge}/v1/conversations`, { origin, token: this.#token })
    return body.conversations.find(({ id }) => id === this.id)
  }

  leave(): void {
    for (const reader of this.#readers) reader.leave()
    this.#chats.leave()
  }

  #visitorLog(): Promise<ConversationEvent[]> {
    return wholeLog(this.#doors, this.id, this.#token)
  }

  /** Both tabs begin it; from then on readers come back as often as they are cut. */
  async #begin(): Promise<void> {
    const { wire, origin } = this.#doors
    const options = { method: 'POST', origin, token: this.#token, body: { id: this.id } }
    const begin = async () => (await call(`${wire}/v1/conversations`, options)).status
    const answers = (await Promise.allSettled([begin(), begin()])).flatMap((one) =>
      one.status === 'fulfilled' ? [one.value] : [],
    )
    for (const status of answers) {
      if (status !== 201) this.faults.push(`was begun with a ${status}`)
    }
    this.#begun = answers.length > 0
    if (!this.#begun) return
    const staff = { token: this.#doors.agentKey, origin, staff: true }
    const visitor = { token: this.#token, origin, staff: false }
    const path = `conversations/${this.id}/events`
    this.#readers = [
      new Reader({ ...visitor, url: `${wire}/v1/${path}` }, 'socket'),
      new Reader({ ...visitor, url: `${wire}/v1/${path}` }, 'sse'),
      new Reader({ ...visitor, url: `${wire}/v1/${path}` }, 'json'),
      new Reader(
        { ...staff, url: `${wire}/v1/agent/${path}` },
        this.#random.pick(Object.keys(carriers) as ['socket', 'sse', 'json']), // its keys
      ),
    ]
  }
}
