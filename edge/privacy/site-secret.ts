import { decodeBase64Url, encodeBase64Url } from '../base64url.ts'
import { aesKeyring, sealUnder, unsealUnder } from './keyring.ts'
import type { MasterKeys } from './master-keys.ts'

/** What a site's secret is for: each purpose has a key of its own. */
export type SecretPurpose = 'webhook-secret' | 'identity-secret' | 'identity-subject'

/** A secret as it may be stored, bound to its purpose and its site. */
export async function sealSecret(
  masters: MasterKeys,
  purpose: SecretPurpose,
  site: string,
  secret: string,
): Promise<string> {
  const ring = await aesKeyring(masters, purpose)
  const sealed = await sealUnder(ring, new TextEncoder().encode(secret), `${purpose}:${site}`)
  return encodeBase64Url(sealed)
}

/** The secret that was sealed; `resealed` where an older master key did it, to be stored instead. */
export async function openSecret(
  masters: MasterKeys,
  purpose: SecretPurpose,
  site: string,
  sealed: string,
): Promise<{ secret: string; resealed?: string }> {
  const ring = await aesKeyring(masters, purpose)
  const bytes = decodeBase64Url(sealed) ?? new Uint8Array()
  const { plain, isOld } = await unsealUnder(ring, bytes, `${purpose}:${site}`)
  const secret = new TextDecoder().decode(plain)
  return { secret, ...(isOld && { resealed: await sealSecret(masters, purpose, site, secret) }) }
}
