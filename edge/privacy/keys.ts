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

async function derive(
  secret: string | Uint8Array,
  info: string,
  algorithm: { name: string; length: number; hash?: string },
  usages: ('encrypt' | 'decrypt' | 'sign' | 'verify')[],
): Promise<CryptoKey> {
  const bytes = typeof secret === 'string' ? encoder.encode(secret) : secret
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
  // The secrets are random keys, not passwords: HKDF needs neither salt nor rounds (RFC 5869, 3.1).
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(info) }
  return crypto.subtle.deriveKey(hkdf, root, algorithm, false, usages)
}
