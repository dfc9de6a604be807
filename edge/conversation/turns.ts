import { limits } from '../../shared/limits.ts'
import type { Message, MessageMetadata } from '../../shared/message.ts'
import type { Understanding } from '../../shared/understanding.ts'
import { embeddedTexts } from '../answer/embedded-texts.ts'
import { noticeTexts } from '../answer/notice-texts.ts'
import { ApiError } from '../errors.ts'
import { errorName, log } from '../log.ts'
import { createUnmasker } from '../privacy/unmask.ts'
import type { Conversation } from './conversation.ts'
import type { Audience } from './log.ts'
import { assistantAnswers } from './ownership.ts'
import type { Outgoing } from './readers.ts'
import { requestHandoff } from './request-handoff.ts'
import { RunningMessage } from './running-message.ts'
import { spokenLanguage } from './spoken-language.ts'

/** What an answer came to, besides what was written into the message. */
export type AnswerOutcome = {
  metadata: Pick<MessageMetadata, 'engine' | 'siteVersion'>
  /** What was understood of the question; absent where the turn failed before. */
  understanding?: Understanding
  /** Staff events about how the answer came about. */
  faults: { code: string; detail: string }[]
  /** The visitor asked for a person: where to and how long they wait at most. */
  handoff?: { team?: string; waitingLimit: number }
  /** The answer offers a person: a yes is all that is needed. */
  offersPerson?: boolean
}

/** Writes the answer to one visitor message into `out`. Stops soon after `signal` aborts. */
export type Answer = (
  turn: { conversation: Conversation; question: Message; history: Message[]; signal: AbortSignal },
  out: RunningMessage,
) => Promise<AnswerOutcome>

/** Milliseconds after which the alarm looks whether a running turn is still alive. */
const lease = 5_000

type TurnRow = { place: number; message_id: string; reply_to: string; epoch: number }
type RunningTurn = { row: TurnRow; message: RunningMessage; abort: AbortController }

/**
 * The turns of one conversation: one runs, the others wait in order. A turn lives from the
 * transaction that logs the visitor's message to the one that logs the answer; whatever dies in
 * between is found by the alarm and runs again under the same message id.
 */
export class Turns {
  readonly #sql: SqlStorage
  readonly #conversation: Conversation
  readonly #answer: Answer
  #running: RunningTurn | undefined
  #ended = false

  constructor(sql: SqlStorage, conversation: Conversation, answer: Answer) {
    this.#sql = sql
    this.#conversation = conversation
    this.#answer = answer
  }

  get isRunning(): boolean {
    return this.#running !== undefined
  }

  /** Whether a turn runs or waits to. */
  get isPending(): boolean {
    return this.answerId() !== undefined
  }

  /** Adds a turn for a visitor's message; call it inside the message's transaction. */
  add(replyTo: string): void {
    const { count } = this.#sql.exec<{ count: number }>('SELECT count(*) AS count FROM turns').one()
    if (count > limits.waitingTurns) {
      throw new ApiError('too-many', 'Wait for the answers to your earlier messages.', {
        retryAfter: 5,
      })
    }
    this.#sql.exec(
      'INSERT INTO turns (message_id, reply_to, epoch) VALUES (?, ?, ?)',
      this.#conversation.deps.newId(),
      replyTo,
      this.#conversation.state.epoch,
    )
    this.#conversation.schedule.set('turn', this.#conversation.deps.now() + lease)
  }

  /** Starts the next turn if none runs. Safe to call at any time. */
  pump(): void {
    if (this.#running || this.#ended) return
    const row = this.#sql.exec<TurnRow>('SELECT * FROM turns ORDER BY place LIMIT 1').toArray()[0]
    if (row) this.#conversation.background(this.#run(row))
  }

  /** The alarm's part: a turn that is alive gets a new lease, a dead one runs again. */
  check(): void {
    const { schedule, deps } = this.#conversation
    if (this.answerId() === undefined) schedule.clear('turn')
    else schedule.set('turn', deps.now() + lease)
    this.pump()
  }

  /** Ends the running message where it is and returns it for the log; undefined when none runs. */
  interrupt(why: 'stopped' | 'handed-over'): Message | undefined {
    const turn = this.#running
    if (!turn) return undefined
    this.#running = undefined
    turn.abort.abort()
    this.#remove(turn.row)
    return turn.message.end({ interrupted: why })
  }

  /** Ends the running turn without a word, for ever: the conversation is being erased. */
  end(): void {
    const turn = this.#running
    this.#ended = true
    this.#running = undefined
    turn?.abort.abort()
    turn?.message.drop()
  }

  /** Drops what waits: its owner has changed. */
  clear(): void {
    this.#sql.exec('DELETE FROM turns')
    this.#conversation.schedule.clear('turn')
  }

  /** The chunks that bring a late reader up to date with the running message. */
  replay(audience: Audience): Outgoing[] {
    return this.#running?.message.replay(audience) ?? []
  }

  partial(audience: Audience): Message | undefined {
    return this.#running?.message.partial(audience)
  }

  /** The id of the answer that is being written or waits to be; by the visitor's message, or the next one. */
  answerId(replyTo?: string): string | undefined {
    const rows = replyTo
      ? this.#sql.exec<TurnRow>('SELECT * FROM turns WHERE reply_to = ?', replyTo)
      : this.#sql.exec<TurnRow>('SELECT * FROM turns ORDER BY place LIMIT 1')
    return rows.toArray()[0]?.message_id
  }

  async #run(row: TurnRow): Promise<void> {
    const conversation = this.#conversation
    const { log: events, state } = conversation
    const question = events.message(row.reply_to)
    if (!question || row.epoch !== state.epoch || !assistantAnswers(state.status)) {
      this.#remove(row)
      this.pump()
      return
    }
    const message = new RunningMessage(
      row.message_id,
      { author: 'assistant', at: conversation.deps.now(), replyTo: row.reply_to },
      () => createUnmasker(conversation.vault.lookup, { allowHosts: conversation.ownHosts }),
      (audience, chunk) => conversation.readers.publish(audience, chunk),
    )
    const turn = { row, message, abort: new AbortController() }
    this.#running = turn
    let outcome: AnswerOutcome
    try {
      const history = upTo(events.newestMessages(40), question.id)
      outcome = await this.#answer(
        { conversation, question, history, signal: turn.abort.signal },
        message,
      )
    } catch (error) {
      if (turn.abort.signal.aborted) return // it was interrupted: logged and over
      log('error', 'turn.failed', { error: errorName(error) })
      outcome = this.#apologise(message, error)
    }
    if (this.#running === turn) this.#finish(turn, outcome)
  }

  #finish(turn: RunningTurn, outcome: AnswerOutcome): void {
    const { row, message } = turn
    this.#running = undefined
    this.#conversation.commit((tx) => {
      this.#remove(row)
      if (outcome.understanding) {
        tx.event({
          type: 'understanding',
          messageId: row.reply_to,
          ...outcome.understanding,
        })
      }
      for (const fault of outcome.faults) {
        tx.event({ type: 'fault', messageId: row.message_id, ...fault })
      }
      tx.event({ type: 'message', message: message.end(outcome.metadata) })
      if (outcome.handoff) {
        requestHandoff(this.#conversation, tx, {
          by: 'visitor',
          trigger: 'visitor-asked',
          ...outcome.handoff,
        })
      } else if (outcome.offersPerson && !this.isPending) {
        // Whoever has written on already has not seen the offer.
        tx.status('offered', 'assistant')
      }
    })
  }

  /** The last resort: even the embedded engine failed. Never silence, and a person is one tap away. */
  #apologise(message: RunningMessage, error: unknown): AnswerOutcome {
    const language = spokenLanguage(this.#conversation) ?? 'en'
    const { toPerson } = embeddedTexts(language, { site: '', assistant: '' }) // it names neither
    message.endText()
    message.text(noticeTexts(language).failed)
    message.quickReplies([{ id: 'person', label: toPerson, action: 'handoff' }])
    return {
      metadata: {},
      faults: [{ code: 'turn-failed', detail: errorName(error) }],
      offersPerson: true,
    }
  }

  #remove(row: TurnRow): void {
    this.#sql.exec('DELETE FROM turns WHERE place = ?', row.place)
    if (this.answerId() === undefined) this.#conversation.schedule.clear('turn')
  }
}

function upTo(messages: Message[], id: string): Message[] {
  const at = messages.findIndex((message) => message.id === id)
  return at < 0 ? messages : messages.slice(0, at + 1)
}
