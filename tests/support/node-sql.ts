import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Sql } from '../../edge/knowledge/sql.ts'

/** Node's own SQLite, in memory, as the search asks it: a stand-in for no one, the same SQL runs in an object. */
export function nodeSql(): { sql: Sql; close: () => void } {
  const database = new DatabaseSync(':memory:')
  const statements = new Map<string, StatementSync>()
  const sql: Sql = {
    exec(query, ...bindings) {
      const statement = statements.get(query) ?? database.prepare(query)
      statements.set(query, statement)
      const rows = statement.all(...bindings)
      return { toArray: () => rows }
    },
  }
  return { sql, close: () => database.close() }
}
