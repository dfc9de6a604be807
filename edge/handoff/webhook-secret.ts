import { decodeBase64Url, encodeBase64Url } from '../base64url.ts'
import { aesKeyring, sealUnder, unsealUnder } from '../privacy/keyring.ts'
import type { MasterKeys } from '../privacy/master-keys.ts'

/** A new `whsec_` secret of 256 random bits. */
export function newWebhookSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return `whsec_${btoa(String.fromCharCode(...bytes))}`
}

/** A secret as it may be stored, bound to its site. */
export async function sealSecret(
  masters: MasterKeys,
  site: string,
  secret: string,
): Promise<string> {
  const ring = await aesKeyring(masters, purpose)
  return encodeBase64Url(await sealUnder(ring, new TextEncoder().encode(secret), binding(site)))
}

/** The secret that was sealed; `resealed` where an older master key did it, to be stored instead. */
export async function openSecret(
  masters: MasterKeys,
  site: string,
  sealed: string,
): Promise<{ secret: string; resealed?: string }> {
  const ring = await aesKeyring(masters, purpose)
  const bytes = decodeBase64Url(sealed) ?? new Uint8Array()
  const { plain, isOld } = await unsealUnder(ring, bytes, binding(site))
  const secret = new TextDecoder().decode(plain)
  return { secret, ...(isOld && { resealed: await sealSecret(masters, site, secret) }) }
}

const purpose = 'webhook-secret'

function binding(site: string): string {
  return `webhook-secret:${site}`
}
