import { contentHash } from '../db/digest.ts'
import { type Matrix, matrixOf } from './nearest.ts'
import { packed, type SmallVector, unpacked } from './vector.ts'

/** For which version and with which model passages are embedded, and how often that failed lately. */
export type EmbeddingState = { version: number; model: string; failures: number }

/** The tables of a site's vectors: by content, so that what a push leaves as it was is not embedded again. */
export function createVectors(sql: SqlStorage): void {
  sql.exec(
    `CREATE TABLE IF NOT EXISTS embedding (
       one INTEGER PRIMARY KEY CHECK (one = 1),
       version INTEGER NOT NULL, model TEXT NOT NULL, failures INTEGER NOT NULL) STRICT;
     CREATE TABLE IF NOT EXISTS passage_content (
       id INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT;
     CREATE INDEX IF NOT EXISTS passage_content_hash ON passage_content (hash);
     CREATE TABLE IF NOT EXISTS vector (
       hash TEXT PRIMARY KEY, numbers BLOB NOT NULL) STRICT, WITHOUT ROWID`,
  )
}

export function embeddingState(sql: SqlStorage): EmbeddingState | undefined {
  return sql.exec<EmbeddingState>('SELECT version, model, failures FROM embedding').toArray()[0]
}

export function noteFailures(sql: SqlStorage, failures: number): void {
  sql.exec('UPDATE embedding SET failures = ?', failures)
}

/** What of a passage a model reads. */
type Content = { id: number; title: string; heading: string; text: string }

/** Characters of one passage that a model reads; few passages have more. */
const mostRead = 4_000

function contentOf({ title, heading, text }: Content): string {
  return [title, heading, text].filter(Boolean).join('\n').slice(0, mostRead)
}

/** The contents of the passages that are held now, with their hashes. */
export async function readContents(sql: SqlStorage): Promise<{ id: number; hash: string }[]> {
  const rows = sql.exec<Content>('SELECT id, title, heading, text FROM passage').toArray()
  return Promise.all(
    rows.map(async (row) => ({ id: row.id, hash: await contentHash(contentOf(row)) })),
  )
}

/** Takes up a version's contents. Vectors of another model are forgotten: they do not compare. */
export function takeUp(
  sql: SqlStorage,
  { version, model }: Pick<EmbeddingState, 'version' | 'model'>,
  contents: readonly { id: number; hash: string }[],
): void {
  if (embeddingState(sql)?.model !== model) sql.exec('DELETE FROM vector')
  sql.exec('DELETE FROM passage_content')
  for (const { id, hash } of contents) {
    sql.exec('INSERT INTO passage_content (id, hash) VALUES (?, ?)', id, hash)
  }
  sql.exec(
    'INSERT OR REPLACE INTO embedding (one, version, model, failures) VALUES (1, ?, ?, 0)',
    version,
    model,
  )
}

/** Contents that have no vector yet, in the order of the passages. */
export function withoutVectors(sql: SqlStorage, most: number): { hash: string; content: string }[] {
  const rows = sql
    .exec<Content & { hash: string }>(
      `SELECT c.hash, p.id, title, heading, text FROM passage_content AS c
       JOIN passage AS p ON p.id = c.id
       WHERE NOT EXISTS (SELECT 1 FROM vector WHERE vector.hash = c.hash)
       ORDER BY c.id LIMIT ?`,
      most,
    )
    .toArray()
  return [...new Map(rows.map((row) => [row.hash, contentOf(row)]))].map(([hash, content]) => ({
    hash,
    content,
  }))
}

export function keepVectors(
  sql: SqlStorage,
  vectors: readonly { hash: string; vector: SmallVector }[],
): void {
  for (const { hash, vector } of vectors) {
    sql.exec('INSERT OR REPLACE INTO vector (hash, numbers) VALUES (?, ?)', hash, packed(vector))
  }
}

/** Forgets the vectors of what stands in no passage any more. */
export function forgetUnused(sql: SqlStorage): void {
  sql.exec('DELETE FROM vector WHERE hash NOT IN (SELECT hash FROM passage_content)')
}

/** Bytes of all vectors. */
export function vectorBytes(sql: SqlStorage): number {
  return (
    sql.exec<{ bytes: number | null }>('SELECT sum(length(numbers)) AS bytes FROM vector').one()
      .bytes ?? 0
  )
}

/** The vectors of the passages that are held now. */
export function readMatrix(sql: SqlStorage): Matrix {
  const rows = sql
    .exec<{ id: number; numbers: ArrayBuffer }>(
      'SELECT c.id, numbers FROM passage_content AS c JOIN vector USING (hash) ORDER BY c.id',
    )
    .toArray()
  return matrixOf(rows.map(({ id, numbers }) => ({ id, vector: unpacked(numbers) })))
}
