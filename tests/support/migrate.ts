import { applyD1Migrations, type D1Migration } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Env } from '../../edge/env.ts'

// A cast, because what the configuration of the tests binds has no declared type.
const bindings = env as unknown as Env & { TEST_MIGRATIONS: D1Migration[] }

await applyD1Migrations(bindings.DB, bindings.TEST_MIGRATIONS)
