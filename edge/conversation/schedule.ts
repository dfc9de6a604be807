/** What a conversation's alarm is for. */
export type Job = 'turn' | 'outbox' | 'waiting-limit' | 'index' | 'retention'

/** Milliseconds after which a job that neither ended nor moved is rung for again. */
const repeatAfter = 5_000

/** The table that feeds the object's one alarm. A job has at most one due time. */
export class Schedule<J extends string = Job> {
  readonly #storage: DurableObjectStorage
  #alarm: number | undefined

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
  }

  /** Sets when a job is due (milliseconds), replacing what was set. Inside a transaction it is part of it. */
  set(job: J, due: number): void {
    this.#storage.sql.exec('INSERT OR REPLACE INTO schedule (job, due) VALUES (?, ?)', job, due)
    // An alarm that rings too early finds nothing due and sets itself anew: cheaper than moving it each time.
    if (this.#alarm === undefined || due < this.#alarm) this.#setAlarm(due)
  }

  clear(job: J): void {
    this.#storage.sql.exec('DELETE FROM schedule WHERE job = ?', job)
  }

  /**
   * The jobs that are due. Each stays in the table, due again in a while, until its own work sets or
   * clears it: the object may die between the alarm and the work.
   */
  due(now: number): J[] {
    const due = this.#storage.sql
      .exec<{ job: J }>('SELECT job FROM schedule WHERE due <= ?', now)
      .toArray()
      .map((row) => row.job)
    this.#storage.sql.exec('UPDATE schedule SET due = ? WHERE due <= ?', now + repeatAfter, now)
    this.rearm()
    return due
  }

  /** Sets the alarm by the table: after an alarm rang, a restart, or a failed transaction. */
  rearm(): void {
    const next = this.#storage.sql
      .exec<{ due: number | null }>('SELECT min(due) AS due FROM schedule')
      .one().due
    this.#alarm = undefined
    if (next !== null) this.#setAlarm(next)
  }

  #setAlarm(due: number): void {
    this.#alarm = due
    // Not awaited: the write joins the storage's current batch, and the output gate waits for it.
    void this.#storage.setAlarm(due)
  }
}
