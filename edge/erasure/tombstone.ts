import { outboxTables } from '../conversation/schema.ts'
import type { VisitorKey } from '../db/erased-visitors.ts'

const tables = `
CREATE TABLE tombstone (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  site TEXT NOT NULL,
  visitor TEXT NOT NULL,
  erased_at INTEGER NOT NULL,
  done INTEGER NOT NULL
) STRICT;

CREATE TABLE erased_conversations (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
${outboxTables}`

/** What stays of an erased visitor for a while: ids and a time. */
export class Tombstone {
  readonly #storage: DurableObjectStorage

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
  }

  /** Whose it is, and whether all of theirs is gone; undefined where nobody was erased. */
  read(): (VisitorKey & { isDone: boolean }) | undefined {
    const { sql } = this.#storage
    // Merely asking writes nothing.
    if (sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'tombstone'").toArray().length === 0) {
      return undefined
    }
    const row = sql
      .exec<{ site: string; visitor: string; done: number }>('SELECT * FROM tombstone')
      .one()
    return { site: row.site, visitor: row.visitor, isDone: row.done === 1 }
  }

  /** Notes that the visitor is to be erased; `also` is part of the transaction. */
  create({ site, visitor }: VisitorKey, at: number, also: () => void): void {
    this.#storage.transactionSync(() => {
      const { sql } = this.#storage
      sql.exec(tables)
      sql.exec('INSERT INTO tombstone VALUES (1, ?, ?, ?, 0)', site, visitor, at)
      also()
    })
  }

  /** Notes conversations that are erased. */
  add(ids: readonly string[]): void {
    for (const id of ids) {
      this.#storage.sql.exec('INSERT OR IGNORE INTO erased_conversations VALUES (?)', id)
    }
  }

  /** Notes that nothing is left; `also` is part of the transaction and hears what was erased, and when it began. */
  finish(also: (conversations: string[], erasedAt: number) => void): void {
    this.#storage.transactionSync(() => {
      const { sql } = this.#storage
      sql.exec('UPDATE tombstone SET done = 1')
      const { erased_at } = sql.exec<{ erased_at: number }>('SELECT * FROM tombstone').one()
      const ids = sql
        .exec<{ id: string }>('SELECT id FROM erased_conversations')
        .toArray()
        .map((row) => row.id)
      also(ids, erased_at)
    })
  }
}
