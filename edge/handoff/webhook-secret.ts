import { decodeBase64Url, encodeBase64Url } from '../base64url.ts'
import { deriveAesKey } from '../privacy/keys.ts'
import { seal, unseal } from '../privacy/seal.ts'

/** A new `whsec_` secret of 256 random bits. */
export function newWebhookSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return `whsec_${btoa(String.fromCharCode(...bytes))}`
}

/** A secret as it may be stored, bound to its site. */
export async function sealSecret(masterKey: string, site: string, secret: string): Promise<string> {
  const key = await deriveAesKey(masterKey, 'webhook-secret')
  return encodeBase64Url(await seal(key, new TextEncoder().encode(secret), binding(site)))
}

/** The secret that was sealed. */
export async function openSecret(masterKey: string, site: string, sealed: string): Promise<string> {
  const key = await deriveAesKey(masterKey, 'webhook-secret')
  const bytes = decodeBase64Url(sealed) ?? new Uint8Array()
  return new TextDecoder().decode(await unseal(key, bytes, binding(site)))
}

function binding(site: string): string {
  return `webhook-secret:${site}`
}
