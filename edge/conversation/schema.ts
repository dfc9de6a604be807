/** What must leave an object, in order for each destination, and when its alarm is to ring. */
export const outboxTables = `
CREATE TABLE outbox (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  destination TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  due INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'dead'))
) STRICT;
CREATE INDEX outbox_pending ON outbox (destination, place) WHERE state = 'pending';

CREATE TABLE schedule (
  job TEXT PRIMARY KEY,
  due INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`

/**
 * The tables of one conversation. They are made when the conversation is, never by merely asking
 * for an id, so that guessing ids leaves nothing behind.
 */
const tables = `
CREATE TABLE conversation (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  site TEXT NOT NULL,
  visitor TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  base_url TEXT NOT NULL,
  locale TEXT,
  page TEXT,
  status TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  agent TEXT,
  handoff TEXT,
  read_seq INTEGER NOT NULL,
  preview TEXT NOT NULL,
  wrapped_key BLOB NOT NULL,
  identity TEXT,
  facts TEXT
) STRICT;

CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  type TEXT NOT NULL,
  for_visitors INTEGER NOT NULL,
  message_id TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_by_message ON events (message_id) WHERE message_id IS NOT NULL;

-- Commands that were carried out, by the id that the client made.
CREATE TABLE commands (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Turns that have not ended; the oldest runs.
CREATE TABLE turns (
  place INTEGER PRIMARY KEY,
  message_id TEXT NOT NULL UNIQUE,
  reply_to TEXT NOT NULL,
  epoch INTEGER NOT NULL
) STRICT;

CREATE TABLE vault (
  placeholder TEXT PRIMARY KEY,
  digest TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
`

/** Makes the tables. Call it inside the transaction that writes the conversation's first row. */
export function createTables(sql: SqlStorage): void {
  sql.exec(tables + outboxTables)
}

/** Whether this object holds a conversation; reading alone writes nothing. */
export function hasTables(sql: SqlStorage): boolean {
  return sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'conversation'").toArray().length > 0
}
