import { learnSite, type SiteUnderstanding } from './site-understanding.ts'

/** The place of what a site's version taught, in the site's object. */
export function createUnderstanding(sql: SqlStorage): void {
  sql.exec(
    `CREATE TABLE IF NOT EXISTS understanding (
       one INTEGER PRIMARY KEY CHECK (one = 1), learnt TEXT NOT NULL) STRICT`,
  )
}

/** Keeps what was learnt; call it inside the transaction that takes up the version. */
export function holdUnderstanding(sql: SqlStorage, learnt: SiteUnderstanding): void {
  sql.exec(
    'INSERT OR REPLACE INTO understanding (one, learnt) VALUES (1, ?)',
    JSON.stringify(learnt),
  )
}

/** What is held; of nothing where no version was taken up yet. */
export function heldUnderstanding(sql: SqlStorage): SiteUnderstanding {
  const [row] = sql.exec<{ learnt: string }>('SELECT learnt FROM understanding').toArray()
  // `holdUnderstanding` alone writes it.
  return row
    ? (JSON.parse(row.learnt) as SiteUnderstanding)
    : learnSite({ intents: [], entities: [] })
}
