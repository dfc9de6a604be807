import type { IdentityProfile } from '../../shared/identity.ts'
import { decodeBase64Url, encodeBase64Url } from '../base64url.ts'
import type { VisitorKey } from '../db/erased-visitors.ts'
import { aesKeyring, sealUnder, unsealUnder } from '../privacy/keyring.ts'
import type { MasterKeys } from '../privacy/master-keys.ts'

const purpose = 'session-identity'

/** What a site says of its visitor as the session token carries it: AES-GCM, bound to site and visitor; base64url. */
export async function sealProfile(
  masters: MasterKeys,
  who: VisitorKey,
  profile: IdentityProfile,
): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(profile))
  return encodeBase64Url(await sealUnder(await aesKeyring(masters, purpose), plain, binding(who)))
}

/** Opens what `sealProfile` made; rejects where it was made for another visitor. */
export async function openProfile(
  masters: MasterKeys,
  who: VisitorKey,
  sealed: string,
): Promise<IdentityProfile> {
  const bytes = decodeBase64Url(sealed) ?? new Uint8Array()
  const { plain } = await unsealUnder(await aesKeyring(masters, purpose), bytes, binding(who))
  return JSON.parse(new TextDecoder().decode(plain)) as IdentityProfile // ours: the tag proves it
}

function binding({ site, visitor }: VisitorKey): string {
  return `${purpose}\n${site}\n${visitor}`
}
