/** What the alarm is for. */
export type Job = 'turn' | 'outbox' | 'waiting-limit'

/** The table that feeds the object's one alarm. A job has at most one due time. */
export class Schedule {
  readonly #storage: DurableObjectStorage
  #alarm: number | undefined

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
  }

  /** Sets when a job is due (milliseconds), replacing what was set. Inside a transaction it is part of it. */
  set(job: Job, due: number): void {
    this.#storage.sql.exec('INSERT OR REPLACE INTO schedule (job, due) VALUES (?, ?)', job, due)
    // An alarm that rings too early finds nothing due and sets itself anew: cheaper than moving it each time.
    if (this.#alarm === undefined || due < this.#alarm) this.#setAlarm(due)
  }

  clear(job: Job): void {
    this.#storage.sql.exec('DELETE FROM schedule WHERE job = ?', job)
  }

  /** Takes the jobs that are due, and sets the alarm for what is left. */
  takeDue(now: number): Job[] {
    const due = this.#storage.sql
      .exec<{ job: Job }>('SELECT job FROM schedule WHERE due <= ?', now)
      .toArray()
      .map((row) => row.job)
    this.#storage.sql.exec('DELETE FROM schedule WHERE due <= ?', now)
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
