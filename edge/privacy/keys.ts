const encoder = new TextEncoder()

/**
 * Derives the AES-GCM key of one purpose ("vault", "webhook-secret", …) from a secret. HKDF-SHA256
 * gives each purpose and each algorithm a key of its own, so that none says anything about another.
 */
export function deriveAesKey(secret: string | Uint8Array, purpose: string): Promise<CryptoKey> {
  return derive(secret, `deskbell:aes-gcm:${purpose}`, { name: 'AES-GCM', length: 256 }, [
    'encrypt',
    'decrypt',
  ])
}

/** Derives the HMAC-SHA256 key of one purpose ("token", "visitor", …) from a secret. */
export function deriveHmacKey(secret: string | Uint8Array, purpose: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  return derive(secret, `deskbell:hmac:${purpose}`, algorithm, ['sign', 'verify'])
}

/** Bytes of a key's id: enough to tell a handful of keys apart. */
export const keyIdLength = 6

/**
 * The public id of a secret's key of one purpose. It is derived beside the key, not from it, and says
 * nothing about it.
 */
export async function deriveId(secret: string, purpose: string): Promise<Uint8Array> {
  const root = await importRoot(secret, 'deriveBits')
  return new Uint8Array(
    await crypto.subtle.deriveBits(hkdf(`deskbell:key-id:${purpose}`), root, keyIdLength * 8),
  )
}

async function derive(
  secret: string | Uint8Array,
  info: string,
  algorithm: { name: string; length: number; hash?: string },
  usages: ('encrypt' | 'decrypt' | 'sign' | 'verify')[],
): Promise<CryptoKey> {
  const root = await importRoot(secret, 'deriveKey')
  return crypto.subtle.deriveKey(hkdf(info), root, algorithm, false, usages)
}

function importRoot(
  secret: string | Uint8Array,
  usage: 'deriveKey' | 'deriveBits',
): Promise<CryptoKey> {
  const bytes = typeof secret === 'string' ? encoder.encode(secret) : secret
  return crypto.subtle.importKey('raw', bytes, 'HKDF', false, [usage])
}

function hkdf(info: string) {
  // The secrets are random keys, not passwords: HKDF needs neither salt nor rounds (RFC 5869, 3.1).
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(info) }
}
