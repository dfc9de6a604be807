/*
 * The built Worker, counted from outside: what the platform would bill is noted on its way through
 * the platform's own classes (SQL cursors and D1 answers tell their rows), and GET /bench/counts
 * tells the sums. It runs in the bench alone; what it stands before is byte for byte what is deployed.
 */
import worker, { ConversationObject, SiteObject, VisitorObject } from './worker.js'

const counts = {
  workerRequests: 0,
  objectRequests: 0,
  objectsMade: 0,
  alarms: 0,
  alarmsSet: 0,
  socketEvents: 0,
  objectRowsRead: 0,
  objectRowsWritten: 0,
  databaseRowsRead: 0,
  databaseRowsWritten: 0,
  databaseBytes: 0,
  /** Milliseconds in which an object had something to do or to wait for; each object for itself. */
  busyMs: 0,
}
/** Bytes of each object's database, by its id, as it was after its last work. */
const sizes = new Map()

/** Replaces a method of a platform's class once. */
function around(prototype, name, make) {
  const original = prototype[name]
  if (original.counted) return
  const replaced = make(original)
  replaced.counted = true
  Object.defineProperty(prototype, name, { value: replaced, configurable: true, writable: true })
}

const meters = new WeakMap()

/** How long an object is awake: from the first of several overlapping works to the end of the last. */
class Meter {
  #works = 0
  #since = 0
  begin() {
    if (this.#works++ === 0) this.#since = Date.now()
  }
  end() {
    if (--this.#works === 0) counts.busyMs += Date.now() - this.#since
  }
  during(promise) {
    this.begin()
    return Promise.resolve(promise).finally(() => this.end())
  }
}

function countObject(ctx) {
  counts.objectsMade++
  const meter = new Meter()
  meters.set(ctx, meter)
  around(
    Object.getPrototypeOf(ctx.storage.sql),
    'exec',
    (exec) =>
      function (...args) {
        const cursor = exec.apply(this, args)
        // Cursors are read in the same breath; only then do they know their rows.
        queueMicrotask(() => {
          counts.objectRowsRead += cursor.rowsRead
          counts.objectRowsWritten += cursor.rowsWritten
        })
        return cursor
      },
  )
  around(
    Object.getPrototypeOf(ctx.storage),
    'setAlarm',
    (setAlarm) =>
      function (...args) {
        counts.alarmsSet++
        counts.objectRowsWritten++ // billed as a row
        return setAlarm.apply(this, args)
      },
  )
  around(
    Object.getPrototypeOf(ctx),
    'waitUntil',
    (waitUntil) =>
      function (promise) {
        meters
          .get(this)
          ?.during(promise)
          .catch(() => {})
        return waitUntil.call(this, promise)
      },
  )
}

function countDatabase(db) {
  const note = (result) => {
    const { rows_read = 0, rows_written = 0, size_after = 0 } = result.meta ?? {}
    counts.databaseRowsRead += rows_read
    counts.databaseRowsWritten += rows_written
    counts.databaseBytes = Math.max(counts.databaseBytes, size_after)
    return result
  }
  const statement = Object.getPrototypeOf(db.prepare('SELECT 1'))
  for (const name of ['all', 'run']) {
    around(
      statement,
      name,
      (original) =>
        async function () {
          return note(await original.call(this))
        },
    )
  }
  // `first` keeps its answer's rows to itself; it is `all`, shortened.
  around(
    statement,
    'first',
    () =>
      async function (column) {
        const { results } = await this.all()
        const row = results[0] ?? null
        return column === undefined || row === null ? row : row[column]
      },
  )
  around(
    Object.getPrototypeOf(db),
    'batch',
    (batch) =>
      async function (...args) {
        return (await batch.apply(this, args)).map(note)
      },
  )
}

const handlers = {
  alarm: 'alarms',
  webSocketMessage: 'socketEvents',
  webSocketClose: 'socketEvents',
}

function counted(Base) {
  const Counted = class extends Base {
    constructor(ctx, env) {
      countDatabase(env.DB)
      countObject(ctx)
      super(ctx, env)
    }
  }
  for (const name of Object.getOwnPropertyNames(Base.prototype)) {
    if (name === 'constructor') continue
    Counted.prototype[name] = function (...args) {
      counts[handlers[name] ?? 'objectRequests']++
      if (name === 'alarm') counts.objectRequests++
      const work = meters.get(this.ctx).during(Base.prototype[name].apply(this, args))
      return work.finally(() => sizes.set(String(this.ctx.id), this.ctx.storage.sql.databaseSize))
    }
  }
  return Counted
}

const CountedConversation = counted(ConversationObject)
const CountedSite = counted(SiteObject)
const CountedVisitor = counted(VisitorObject)

export {
  CountedConversation as ConversationObject,
  CountedSite as SiteObject,
  CountedVisitor as VisitorObject,
}

export default {
  ...worker,
  async fetch(request, env, ctx) {
    if (new URL(request.url).pathname === '/bench/counts') {
      const objectBytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
      return Response.json({ ...counts, objects: sizes.size, objectBytes })
    }
    countDatabase(env.DB)
    counts.workerRequests++
    return worker.fetch(request, env, ctx)
  },
}
