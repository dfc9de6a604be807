import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { root } from './paths.ts'

// The table in which `wrangler d1 migrations apply` keeps account, so that either may go on where
// the other stopped.
const account = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

/**
 * Brings the state folder's database up to the files of `edge/migrations`. It happens before the
 * Worker runs, which may therefore rely on its tables from the first request or alarm.
 */
export async function migrate(state: string, databaseId: string): Promise<void> {
  const folder = join(root, 'edge/migrations')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  // A note beside the database spares each start the second that asking it takes.
  const note = join(state, 'migrated')
  if (existsSync(note) && readFileSync(note, 'utf8') === names.join('\n')) return

  // Loaded only when needed: wrangler takes longer to load than an edge to start.
  const { unstable_splitSqlQuery: splitStatements } = await import('wrangler')
  const simulator = new Miniflare(
    convertV4MiniflareOptions({
      resourcePersistencePath: state,
      cf: false,
      workers: [
        {
          name: 'migrate',
          modules: true,
          script: 'export default {}',
          d1Databases: { DB: { id: databaseId } },
        },
      ],
    }),
  )
  try {
    const db = await simulator.getD1Database('DB')
    await db.exec(account.replaceAll('\n', ' '))
    const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
    const applied = new Set(results.map((row) => row.name))
    for (const name of names.filter((name) => !applied.has(name))) {
      const statements = splitStatements(readFileSync(join(folder, name), 'utf8'))
      await db.batch([
        ...statements.map((statement) => db.prepare(statement)),
        db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
      ])
    }
    writeFileSync(note, names.join('\n'))
  } finally {
    await simulator.dispose()
  }
}
