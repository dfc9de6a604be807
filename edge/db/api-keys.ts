import type { Scope } from '../../shared/api.ts'
import { encodeBase64Url } from '../base64url.ts'

/** What a caller with an API key may do. `site` is undefined where the key serves all sites. */
export type ApiKey = { id: string; scopes: Scope[]; site?: string }

async function hash(key: string): Promise<string> {
  // The keys hold 256 random bits, so a plain hash keeps them secret.
  return encodeBase64Url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))),
  )
}

/** Makes a key; it is returned once and only its hash is kept. */
export async function createApiKey(
  db: D1Database,
  options: { name: string; scopes: Scope[]; site?: string; now: number },
): Promise<{ id: string; key: string }> {
  const id = `key_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
  const key = `dbk_${encodeBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`
  await db
    .prepare(
      'INSERT INTO api_keys (id, name, hash, scopes, site, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .bind(
      id,
      options.name,
      await hash(key),
      JSON.stringify(options.scopes),
      options.site ?? null,
      options.now,
    )
    .run()
  return { id, key }
}

/** The live key with this secret; undefined for an unknown or revoked one. */
export async function findApiKey(db: D1Database, key: string): Promise<ApiKey | undefined> {
  const row = await db
    .prepare('SELECT id, scopes, site FROM api_keys WHERE hash = ? AND revoked_at IS NULL')
    .bind(await hash(key))
    .first<{ id: string; scopes: string; site: string | null }>()
  if (!row) return undefined
  return {
    id: row.id,
    scopes: JSON.parse(row.scopes) as Scope[], // written above
    ...(row.site !== null && { site: row.site }),
  }
}

/** Revokes a key; false where there is no live key of this id. */
export async function revokeApiKey(db: D1Database, id: string, now: number): Promise<boolean> {
  const { meta } = await db
    .prepare('UPDATE api_keys SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL')
    .bind(now, id)
    .run()
  return meta.changes > 0
}
