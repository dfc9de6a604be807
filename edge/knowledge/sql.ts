/** What the search needs of SQLite: a Durable Object's `storage.sql` has it, and Node's own is quickly given it. */
export type Sql = {
  exec(query: string, ...bindings: (string | number | null)[]): { toArray(): unknown[] }
}
