import { aesKeyring, sealUnder, unsealUnder } from './keyring.ts'
import type { MasterKeys } from './master-keys.ts'

const keyLength = 32

/** The random key of one conversation. Whoever loses it loses the vault: erasing destroys it. */
export type DataKey = { bytes: Uint8Array; wrapped: Uint8Array }

/** Makes a conversation's data key and wraps it under the current master key. */
export function makeDataKey(masters: MasterKeys, conversationId: string): Promise<DataKey> {
  return wrap(masters, conversationId, crypto.getRandomValues(new Uint8Array(keyLength)))
}

/**
 * Unwraps a data key; rejects where it was wrapped for another conversation or under a master key
 * that is not known. One that an older master key wrapped comes wrapped anew, to be stored.
 */
export async function unwrapDataKey(
  masters: MasterKeys,
  conversationId: string,
  wrapped: Uint8Array,
): Promise<DataKey> {
  const ring = await aesKeyring(masters, 'vault')
  const { plain, isOld } = await unsealUnder(ring, wrapped, wrapContext(conversationId))
  return isOld ? wrap(masters, conversationId, plain) : { bytes: plain, wrapped }
}

async function wrap(
  masters: MasterKeys,
  conversationId: string,
  bytes: Uint8Array,
): Promise<DataKey> {
  const ring = await aesKeyring(masters, 'vault')
  return { bytes, wrapped: await sealUnder(ring, bytes, wrapContext(conversationId)) }
}

function wrapContext(conversationId: string): string {
  return `vault-key\n${conversationId}`
}
