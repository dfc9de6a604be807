import {
  type BundleFile,
  defaultBudgets,
  defaultGuardrails,
  defaultPrivacy,
  defaultThresholds,
  type Site,
} from '../../shared/site.ts'
import type { SiteTools } from '../../shared/tools.ts'
import { bundleDigest, contentHash } from './digest.ts'
import { inChunks } from './json-chunks.ts'
import { enableEndpoints, endpointRows } from './webhook-endpoints.ts'

/** One numbered, immutable copy of a site. */
export type SiteVersion = { site: Site; tools: SiteTools; version: number; pushedAt: number }

/** A checked bundle on its way into the database. */
export type Push = {
  /** The parsed `site.yaml`. */
  site: Site
  /** The parsed `tools.yaml`. */
  tools?: SiteTools
  files: readonly BundleFile[]
  now: number
  /** Makes a webhook secret: the value that is shown once, and the sealed one that is kept. */
  makeSecret: () => Promise<{ secret: string; sealed: string }>
}

export type Pushed = {
  version: number
  /** False where the newest version already is this very bundle. */
  changed: boolean
  /** By endpoint id, for endpoints that were never pushed before. */
  webhookSecrets: Record<string, string>
}

/** Pushes meet seldom; more rounds than this means that something else is wrong. */
const rounds = 5

/** Makes a bundle the site's newest version. Of two pushes at once both land, one after the other. */
export async function pushSite(db: D1Database, push: Push): Promise<Pushed> {
  const slug = push.site.site
  const { site, tools } = push
  // Beside the site in one row: every turn reads both.
  const config = JSON.stringify({ ...site, ...(tools?.length && { tools }) })
  const files = await Promise.all(
    push.files.map(async (file) => ({ ...file, hash: await contentHash(file.content) })),
  )
  const digest = await bundleDigest(config, files)
  await enableEndpoints(db, slug)
  for (let round = 1; ; round++) {
    const newest = await db
      .prepare('SELECT version, digest FROM sites WHERE site = ?')
      .bind(slug)
      .first<{ version: number; digest: string }>()
    if (newest?.digest === digest) {
      return { version: newest.version, changed: false, webhookSecrets: {} }
    }
    const version = (newest?.version ?? 0) + 1
    const kept = await endpointRows(db, slug)
    const fresh = await Promise.all(
      push.site.webhooks
        .filter(({ id }) => !kept.has(id))
        .map(async ({ id }) => ({ endpoint: id, ...(await push.makeSecret()) })),
    )
    const unknown = await contentsToAdd(db, slug, files)
    try {
      await db.batch([
        // The primary key (site, version) lets one of two concurrent pushes fail here, whole.
        db
          .prepare(
            'INSERT INTO site_versions (site, version, pushed_at, config) VALUES (?, ?, ?, ?)',
          )
          .bind(slug, version, push.now, config),
        ...inChunks(unknown).map((json) =>
          db
            .prepare(
              `INSERT INTO file_contents (site, hash, content)
               SELECT ?1, value ->> 'hash', value ->> 'content' FROM json_each(?2) WHERE true
               ON CONFLICT DO NOTHING`,
            )
            .bind(slug, json),
        ),
        ...inChunks(files.map(({ path, hash }) => ({ path, hash }))).map((json) =>
          db
            .prepare(
              `INSERT INTO site_files (site, version, path, hash)
               SELECT ?1, ?2, value ->> 'path', value ->> 'hash' FROM json_each(?3)`,
            )
            .bind(slug, version, json),
        ),
        ...fresh.map(({ endpoint, sealed }) =>
          db
            .prepare(
              'INSERT INTO webhook_secrets (site, endpoint, sealed, created_at) VALUES (?, ?, ?, ?)',
            )
            .bind(slug, endpoint, sealed, push.now),
        ),
        db
          .prepare(
            `INSERT INTO sites (site, version, digest) VALUES (?1, ?2, ?3)
             ON CONFLICT (site) DO UPDATE SET version = ?2, digest = ?3`,
          )
          .bind(slug, version, digest),
      ])
    } catch (error) {
      const now = await newestVersion(db, slug)
      if (round < rounds && now !== (newest?.version ?? 0)) continue // another push came between
      throw error
    }
    return {
      version,
      changed: true,
      webhookSecrets: Object.fromEntries(fresh.map(({ endpoint, secret }) => [endpoint, secret])),
    }
  }
}

async function newestVersion(db: D1Database, slug: string): Promise<number> {
  const row = await db
    .prepare('SELECT version FROM sites WHERE site = ?')
    .bind(slug)
    .first<{ version: number }>()
  return row?.version ?? 0
}

type HashedFile = BundleFile & { hash: string }

/** The contents that the database does not hold yet: a changed answer sends one file, not all. */
async function contentsToAdd(db: D1Database, slug: string, files: readonly HashedFile[]) {
  const known = await db
    .prepare(
      `SELECT hash FROM file_contents
       WHERE site = ?1 AND hash IN (SELECT value FROM json_each(?2))`,
    )
    .bind(slug, JSON.stringify(files.map(({ hash }) => hash)))
    .all<{ hash: string }>()
  const hashes = new Set(known.results.map(({ hash }) => hash))
  return files
    .filter(({ hash }) => !hashes.has(hash))
    .map(({ hash, content }) => ({ hash, content }))
}

type VersionRow = { version: number; pushed_at: number; config: string }

/** The newest version of a site; undefined where none was ever pushed. */
export async function newestSite(db: D1Database, slug: string): Promise<SiteVersion | undefined> {
  const row = await db
    .prepare(
      `SELECT version, pushed_at, config FROM sites JOIN site_versions USING (site, version)
       WHERE site = ?`,
    )
    .bind(slug)
    .first<VersionRow>()
  return row ? versionOf(row) : undefined
}

/** A certain version of a site. */
export async function siteVersion(
  db: D1Database,
  slug: string,
  version: number,
): Promise<SiteVersion | undefined> {
  const row = await db
    .prepare('SELECT version, pushed_at, config FROM site_versions WHERE site = ? AND version = ?')
    .bind(slug, version)
    .first<VersionRow>()
  return row ? versionOf(row) : undefined
}

function versionOf(row: VersionRow): SiteVersion {
  // `pushSite` alone writes this column, with what the schema gave out; versions from before a setting
  // existed have its default.
  const {
    thresholds,
    budgets,
    tools = [],
    ...kept
  } = JSON.parse(row.config) as Omit<
    Site,
    'budgets' | 'privacy' | 'guardrails' | 'understanding' | 'thresholds'
  > & {
    thresholds?: Partial<Site['thresholds']>
    budgets?: Partial<Site['budgets']>
    tools?: SiteTools
  }
  const site: Site = {
    privacy: defaultPrivacy,
    guardrails: defaultGuardrails,
    understanding: 'embedded',
    ...kept,
    budgets: { ...defaultBudgets, ...budgets },
    thresholds: { ...defaultThresholds, ...thresholds },
  }
  return { site, tools, version: row.version, pushedAt: row.pushed_at }
}

/** The files of a version below `knowledge/`, as they were pushed. */
export function articleFiles(db: D1Database, slug: string, version: number): Promise<BundleFile[]> {
  return filesBelow(db, slug, version, 'knowledge/')
}

/** The `intents.yaml` of a version; undefined where it has none. */
export async function intentsFile(
  db: D1Database,
  slug: string,
  version: number,
): Promise<BundleFile | undefined> {
  const file = await db
    .prepare(
      `SELECT path, content FROM site_files JOIN file_contents USING (site, hash)
       WHERE site = ? AND version = ? AND path = 'intents.yaml'`,
    )
    .bind(slug, version)
    .first<BundleFile>()
  return file ?? undefined
}

/** What was pushed last, file for file. */
export async function pushedFiles(
  db: D1Database,
  slug: string,
): Promise<{ version: number; pushedAt: number; files: BundleFile[] } | undefined> {
  const newest = await newestSite(db, slug)
  if (!newest) return undefined
  const { version, pushedAt } = newest
  return { version, pushedAt, files: await filesBelow(db, slug, version, '') }
}

/**
 * Files in one answer of the database. A bundle is small enough for any number of them; what is few are the
 * questions that one call may ask the database.
 */
const filePage = 500

async function filesBelow(
  db: D1Database,
  slug: string,
  version: number,
  folder: string,
): Promise<BundleFile[]> {
  const files: BundleFile[] = []
  for (;;) {
    const page = await db
      .prepare(
        `SELECT path, content FROM site_files JOIN file_contents USING (site, hash)
         WHERE site = ?1 AND version = ?2 AND path > ?3 AND substr(path, 1, ?4) = ?5
         ORDER BY path LIMIT ?6`,
      )
      .bind(slug, version, files.at(-1)?.path ?? folder, folder.length, folder, filePage)
      .all<BundleFile>()
    files.push(...page.results)
    if (page.results.length < filePage) return files
  }
}
