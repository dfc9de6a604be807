/**
 * `npm run deploy`: builds, makes the database where the account has none, migrates it, and
 * deploys, with the keys that are missing made on the way. `-- --dry-run` needs no account: it
 * builds, checks the configuration and the migrations, and weighs what would be sent.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { BuildError, build } from './build.ts'
import { migrate } from './migrate.ts'
import { root, workerFile } from './paths.ts'
import { rateLimitBindings } from './rate-limits.ts'
import { WranglerError, wrangler } from './wrangler.ts'

const database = 'deskbell'
const placeholder = '00000000-0000-0000-0000-000000000000'
/** A copy of wrangler.toml with the account's own database and the platform's rate limits in it. */
const config = join(root, 'dist/deploy.toml')
/** Bytes, gzipped, that the free plan of Workers takes. */
const freePlan = 3_000_000

async function dryRun(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'deskbell-deploy-'))
  try {
    await migrate(scratch, placeholder)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  console.log('The migrations apply to an empty database.')
  writeConfig(placeholder)
  wrangler(['deploy', '--dry-run', '--config', config])
  const size = gzipSync(readFileSync(workerFile)).length
  console.log(`The edge weighs ${size} bytes gzipped; the free plan takes ${freePlan}.`)
  if (size > freePlan) throw new WranglerError('That is more than the free plan of Workers takes.')
  console.log('What can be proved without an account holds. Nothing was sent.')
}

function deploy(): void {
  writeConfig(databaseId())
  wrangler(['d1', 'migrations', 'apply', database, '--remote', '--config', config])
  const kept = keptSecrets()
  const secrets = newSecrets(kept)
  const file = join(mkdtempSync(join(tmpdir(), 'deskbell-secrets-')), 'secrets.json')
  try {
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
    wrangler(['deploy', '--config', config, '--secrets-file', file])
  } finally {
    rmSync(join(file, '..'), { recursive: true, force: true })
  }
  if (!kept.includes('DESKBELL_ADMIN_KEY')) {
    console.log(`
The admin key, shown this once. Keep it as you keep a password:
  ${secrets.DESKBELL_ADMIN_KEY}`)
  }
  console.log(`
Now push your site:
  npx deskbell push demo/acme --edge https://YOUR-WORKER.workers.dev --key THE-ADMIN-KEY`)
}

function writeConfig(id: string): void {
  const source = readFileSync(join(root, 'wrangler.toml'), 'utf8')
  writeFileSync(
    config,
    source
      .replace(placeholder, id)
      // Paths are read from where the file lies, and this one lies a folder deeper.
      .replace(/^(main|directory|migrations_dir) = "/gm, '$1 = "../') + rateLimitBindings(),
  )
}

function databaseId(): string {
  type Database = { name: string; uuid: string }
  const find = () =>
    (JSON.parse(wrangler(['d1', 'list', '--json'], { quiet: true })) as Database[]).find(
      ({ name }) => name === database,
    )?.uuid
  const there = find()
  if (there) return there
  wrangler(['d1', 'create', database])
  const made = find()
  if (!made) throw new WranglerError(`The database "${database}" was made, but is not listed yet.`)
  return made
}

/** Names of the secrets that the Worker has. A new master key would lock every vault for good. */
function keptSecrets(): string[] {
  try {
    const list = wrangler(['secret', 'list', '--config', config, '--format', 'json'], {
      quiet: true,
    })
    return (JSON.parse(list) as { name: string }[]).map(({ name }) => name)
  } catch (error) {
    // 10007 is Cloudflare's code for a Worker that does not exist: this is the first deployment.
    if (error instanceof WranglerError && /\b10007\b/.test(error.message)) return []
    throw error
  }
}

/** What the environment says is sent; a key that neither it nor the Worker has is made. */
function newSecrets(kept: string[]): Record<string, string> {
  const secrets: Record<string, string> = {}
  const sent =
    /^(DESKBELL_ADMIN_KEY|DESKBELL_MASTER_KEY(_PREVIOUS)?|DESKBELL_TOOL_\w+|(LLM|EMBEDDING)_\w+)$/
  // Another master key comes together with the one that it follows, or every vault would be locked.
  const rotates = Boolean(process.env.DESKBELL_MASTER_KEY_PREVIOUS)
  for (const [name, value] of Object.entries(process.env)) {
    if (name === 'DESKBELL_MASTER_KEY' && kept.includes(name) && !rotates) continue
    if (value && sent.test(name)) secrets[name] = value
  }
  for (const name of ['DESKBELL_MASTER_KEY', 'DESKBELL_ADMIN_KEY']) {
    if (!kept.includes(name)) secrets[name] ??= randomBytes(32).toString('base64url')
  }
  return secrets
}

try {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } })
  build({ log: console.log })
  if (values['dry-run']) await dryRun()
  else deploy()
} catch (error) {
  if (!(error instanceof WranglerError || error instanceof BuildError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
