import { errorName, log } from '../log.ts'

/** A row that must leave: webhooks carry their whole body, the index row is read when it is sent. */
export type OutboxRow = {
  place: number
  destination: string
  /** The same for every attempt. */
  id: string
  type: string
  body: string
  attempts: number
}

/** What became of an attempt. `retryAfter` is in milliseconds. */
export type Attempt =
  | { outcome: 'done' }
  | { outcome: 'retry'; retryAfter?: number }
  /** The destination wants no more of these; the row is kept as dead. */
  | { outcome: 'refused' }
  /** The row becomes one for each of these destinations. */
  | { outcome: 'split'; into: string[] }

/** Sends a row. It stops soon after `signal` aborts: what it is about is being erased. */
export type Deliver = (row: OutboxRow, signal: AbortSignal) => Promise<Attempt>

/** What of the schedule the outbox uses. */
type Alarm = { set(job: 'outbox', due: number): void; clear(job: 'outbox'): void }

const s = 1_000
const m = 60 * s
const h = 60 * m

/** Waits after the first, second, … failed attempt; then the row is dead (DESIGN section 5). */
export const retryWaits = [5 * s, 5 * m, 30 * m, 2 * h, 5 * h, 10 * h, 14 * h, 20 * h, 24 * h]

/** Our own index is retried sooner and never given up: it is not a stranger's server. */
const indexWaits = [1 * s, 2 * s, 5 * s, 15 * s, 1 * m]

/** Milliseconds after which the alarm looks whether what was being sent still is. */
const lease = 5_000

/** When to try again after `attempts` failures, with up to a tenth of jitter; undefined when it is time to give up. */
export function nextWait(
  destination: string,
  attempts: number,
  random: number,
  retryAfter = 0,
): number | undefined {
  const own = !destination.startsWith('webhook:')
  const wait = own
    ? indexWaits[Math.min(attempts, indexWaits.length) - 1]
    : retryWaits[attempts - 1]
  if (wait === undefined) return undefined
  return Math.max(wait * (1 + random / 10), Math.min(retryAfter, 24 * h))
}

/** Rows written with their event, sent at least once, in order for each destination; a slow one delays nobody else. */
export class Outbox {
  readonly #sql: SqlStorage
  readonly #schedule: Alarm
  readonly #deliver: Deliver
  readonly #now: () => number
  readonly #sending = new Map<string, Promise<void>>()
  readonly #stop = new AbortController()

  constructor(sql: SqlStorage, schedule: Alarm, deliver: Deliver, now: () => number) {
    this.#sql = sql
    this.#schedule = schedule
    this.#deliver = deliver
    this.#now = now
  }

  /** Adds a row; call it inside the transaction of its event. */
  add(row: { destination: string; id: string; type: string; body: string }): void {
    const now = this.#now()
    this.#sql.exec(
      "INSERT INTO outbox (destination, id, type, body, attempts, due, state) VALUES (?, ?, ?, ?, 0, ?, 'pending')",
      row.destination,
      row.id,
      row.type,
      row.body,
      now,
    )
    // The object sends at once; this finds the rows of one that died before it could.
    this.#schedule.set('outbox', now + lease)
  }

  /** Sends what is due. Ends when nothing is due that is not already being sent. */
  async drain(): Promise<void> {
    if (this.#stop.signal.aborted) return
    const heads = this.#sql
      .exec<OutboxRow & { due: number }>(
        `SELECT * FROM outbox WHERE place IN
           (SELECT min(place) FROM outbox WHERE state = 'pending' GROUP BY destination)`,
      )
      .toArray()
    const now = this.#now()
    const due = heads.filter((row) => row.due <= now && !this.#sending.has(row.destination))
    this.#plan(
      heads.filter((row) => row.due > now).map((row) => row.due),
      due.length > 0 || this.#sending.size > 0,
    )
    await Promise.all(
      due.map(async (row) => {
        const attempt = this.#attempt(row)
        this.#sending.set(row.destination, attempt)
        await attempt
        await this.drain()
      }),
    )
  }

  /** Sends nothing more, and touches no table any more. Resolves when what was on its way has ended. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await Promise.all(this.#sending.values())
  }

  async #attempt(row: OutboxRow): Promise<void> {
    const { signal } = this.#stop
    let attempt: Attempt
    try {
      attempt = await this.#deliver(row, signal)
    } catch (error) {
      if (signal.aborted) return
      log('warn', 'outbox.attempt-failed', {
        destination: row.destination,
        error: errorName(error),
      })
      attempt = { outcome: 'retry' }
    } finally {
      this.#sending.delete(row.destination)
    }
    if (!signal.aborted) this.#settle(row, attempt)
  }

  #settle(row: OutboxRow, attempt: Attempt): void {
    if (attempt.outcome === 'done' || attempt.outcome === 'split') {
      // Nothing is awaited in between, so the platform writes all of it or nothing.
      this.#sql.exec('DELETE FROM outbox WHERE place = ?', row.place)
      const into = attempt.outcome === 'split' ? attempt.into : []
      for (const destination of into) this.add({ ...row, destination })
      return
    }
    const attempts = row.attempts + 1
    const wait =
      attempt.outcome === 'refused'
        ? undefined
        : nextWait(row.destination, attempts, Math.random(), attempt.retryAfter)
    if (wait === undefined) {
      log('error', 'outbox.dead', { destination: row.destination, id: row.id, attempts })
      this.#sql.exec(
        "UPDATE outbox SET state = 'dead', attempts = ? WHERE place = ?",
        attempts,
        row.place,
      )
      return
    }
    this.#sql.exec(
      'UPDATE outbox SET attempts = ?, due = ? WHERE place = ?',
      attempts,
      this.#now() + Math.round(wait),
      row.place,
    )
  }

  #plan(later: number[], busy: boolean): void {
    // While something is being sent, the alarm stands ready in case this object dies over it.
    const next = Math.min(...later, busy ? this.#now() + lease : Number.POSITIVE_INFINITY)
    if (Number.isFinite(next)) this.#schedule.set('outbox', next)
    else this.#schedule.clear('outbox')
  }
}
