import { setTimeout as sleep } from 'node:timers/promises'
import type { EventPage, Session } from '../../shared/api.ts'
import type { ConversationEvent, Status } from '../../shared/event.ts'
import { messageText } from '../../shared/message.ts'
import { type Answer, call } from '../support/api.ts'
import { type LogReading, readLog } from './check-log.ts'
import { type Command, nextCommands, request, statusAfter } from './commands.ts'
import type { Random } from './random.ts'
import { Reader } from './reader.ts'

export type Doors = { edge: string; origin: string; agentKey: string }

/** One conversation under crashes: what it was told, what it acknowledged, what its reader saw. */
export class Subject {
  readonly id: string = crypto.randomUUID()
  readonly faults: string[] = []
  readonly #doors: Doors
  readonly #random: Random
  readonly #reader = new Reader()
  readonly #messages = new Map<string, { seq: number; command: Command }>()
  #token = ''
  #begun = false
  /** The status after all that was acknowledged. */
  #settled: Status = 'assistant'
  /** Sent and not answered: after a crash nobody knows whether they were carried out. */
  #inFlight: Command[] = []
  sent = 0
  repeated = 0

  constructor(doors: Doors, random: Random) {
    this.#doors = doors
    this.#random = random
  }

  get acknowledged(): number {
    return this.#messages.size
  }

  /** A session; it must be there before anything crashes. */
  async arrive(): Promise<void> {
    const { edge, origin } = this.#doors
    const options = { method: 'POST', origin, body: { site: 'acme' } }
    this.#token = (await call<Session>(`${edge}/v1/sessions`, options)).body.token
  }

  /** Sends one thing after the other until the edge is gone. */
  async live(until: AbortSignal): Promise<void> {
    if (!this.#begun) {
      await this.#send({ kind: 'begin' })
      if (!this.#begun) return
      void this.#connect()
    }
    while (!until.aborted && this.#inFlight.length === 0) {
      const commands = nextCommands(this.#settled, this.#random)
      await Promise.all(
        commands.map(async (command, index) => {
          await sleep(index * this.#random.below(60))
          if (!until.aborted) await this.#send(command)
        }),
      )
      await sleep(this.#random.below(40))
    }
  }

  /** After a restart: what was acknowledged must stand; then what was in flight is said again. */
  async recover(): Promise<void> {
    this.#reader.close()
    if (this.#begun) {
      const { status } = readLog(await this.staffLog(), '')
      const possible = this.#inFlight.map((command) => statusAfter(command, this.#settled))
      if (![this.#settled, ...possible].includes(status)) {
        this.faults.push(`was ${this.#settled} before the crash and is ${status} after it`)
      }
      await this.#checkMessages()
    }
    const again = this.#inFlight
    this.#inFlight = []
    for (const command of again) {
      this.repeated++
      await this.#send(command)
    }
    if (this.#inFlight.length > 0) this.faults.push('could not be reached after the restart')
    if (this.#begun) await this.#connect()
  }

  /** How its log reads now, and what is wrong with it. */
  async read(modelText: string): Promise<LogReading & { log: ConversationEvent[] }> {
    const log = await this.staffLog()
    const reading = readLog(log, modelText)
    if (reading.status !== this.#settled) {
      reading.faults.push(`is ${reading.status}, but ${this.#settled} was acknowledged`)
    }
    return { log, ...reading }
  }

  /** What is wrong with what the visitor sees; for when nothing moves any more. */
  async checkReader(): Promise<string[]> {
    const log = await this.#pages(`${this.#base}/events`, this.#token, this.#doors.origin)
    const unlike = log.flatMap((event) => {
      const said = event.type === 'message' && this.#messages.get(event.message.id)?.command
      if (!said || !('text' in said)) return []
      // Its own words come back to the visitor as they were written, whatever was masked in between.
      const text = messageText(event.message)
      return text === said.text ? [] : [`said "${said.text}" and reads "${text}"`]
    })
    return [...unlike, ...this.#reader.compare(log)]
  }

  /** The row that lists of conversations show; undefined where there is none. */
  async indexRow(): Promise<{ status: Status; lastSeq: number } | undefined> {
    const { edge, origin } = this.#doors
    type List = { conversations: { id: string; status: Status; lastSeq: number }[] }
    const { body } = await call<List>(`${edge}/v1/conversations`, { origin, token: this.#token })
    return body.conversations.find(({ id }) => id === this.id)
  }

  leave(): void {
    this.#reader.close()
  }

  staffLog(): Promise<ConversationEvent[]> {
    const { edge, agentKey } = this.#doors
    return this.#pages(`${edge}/v1/agent/conversations/${this.id}/events`, agentKey)
  }

  get #base(): string {
    return `${this.#doors.edge}/v1/conversations/${this.id}`
  }

  #connect(): Promise<void> {
    return this.#reader.connect(`${this.#base}/events`, this.#token, this.#doors.origin)
  }

  async #pages(url: string, token: string, origin?: string): Promise<ConversationEvent[]> {
    const events: ConversationEvent[] = []
    for (let after = 0; ; ) {
      const options = { token, ...(origin && { origin }) }
      const { body } = await call<EventPage>(`${url}?after=${after}`, options)
      events.push(...(body.events as ConversationEvent[])) // the contract's own schema
      if (!body.more) return events
      after = body.next
    }
  }

  /** Acknowledged messages said again answer as before, and with other words are refused. */
  async #checkMessages(): Promise<void> {
    for (const [id, { seq, command }] of [...this.#messages].slice(-2)) {
      const again = await this.#post(command)
      if (again.status !== 202 || again.body.seq !== seq) {
        this.faults.push(`message ${id} was acknowledged at ${seq}; now ${JSON.stringify(again)}`)
      }
      const other = await this.#post({ kind: command.kind as 'say', id, text: 'other words' })
      if (other.status !== 409) {
        this.faults.push(`message ${id} with other words was answered ${other.status}`)
      }
    }
  }

  async #send(command: Command): Promise<void> {
    this.#inFlight.push(command)
    this.sent++
    let answer: Answer<Acknowledged>
    try {
      answer = await this.#post(command)
    } catch {
      return // the edge died over it: it stays in flight
    }
    this.#inFlight = this.#inFlight.filter((one) => one !== command)
    if (answer.status >= 300) {
      const { kind } = command
      this.faults.push(`${kind} was answered ${answer.status}: ${JSON.stringify(answer.body)}`)
      return
    }
    this.#settled = statusAfter(command, this.#settled)
    if (command.kind === 'begin') this.#begun = true
    else if ('id' in command) this.#messages.set(command.id, { seq: answer.body.seq, command })
    else if ('status' in answer.body && answer.body.status !== this.#settled) {
      this.faults.push(`${command.kind} was answered with the status ${answer.body.status}`)
    }
  }

  #post(command: Command): Promise<Answer<Acknowledged>> {
    const { edge, origin, agentKey } = this.#doors
    const { path, staff, body } = request(command)
    if (command.kind === 'begin') {
      const options = { method: 'POST', origin, token: this.#token, body: { id: this.id } }
      return call(`${edge}/v1/conversations`, options)
    }
    return staff
      ? call(`${edge}/v1/agent/conversations/${this.id}/${path}`, {
          method: 'POST',
          token: agentKey,
          body,
        })
      : call(`${this.#base}/${path}`, { method: 'POST', token: this.#token, origin, body })
  }
}

type Acknowledged = { seq: number; status?: Status }
