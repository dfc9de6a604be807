import { deriveAesKey } from './keys.ts'
import { seal, unseal } from './seal.ts'

// Which master key wrapped a data key; a rotation brings the next id.
const currentKeyId = 1
const keyLength = 32

/** The random key of one conversation. Whoever loses it loses the vault: erasing destroys it. */
export type DataKey = { bytes: Uint8Array; wrapped: Uint8Array }

/** Makes a conversation's data key and wraps it under the master key. */
export async function makeDataKey(masterKey: string, conversationId: string): Promise<DataKey> {
  const bytes = crypto.getRandomValues(new Uint8Array(keyLength))
  const wrapping = await deriveAesKey(masterKey, 'vault')
  const sealed = await seal(wrapping, bytes, wrapContext(conversationId, currentKeyId))
  const wrapped = new Uint8Array(1 + sealed.length)
  wrapped[0] = currentKeyId
  wrapped.set(sealed, 1)
  return { bytes, wrapped }
}

/** Unwraps a data key; rejects where it was wrapped for another conversation or master key. */
export async function unwrapDataKey(
  masterKey: string,
  conversationId: string,
  wrapped: Uint8Array,
): Promise<DataKey> {
  const keyId = wrapped[0]
  if (keyId !== currentKeyId)
    throw new Error(`The vault's key was wrapped by an unknown master key (${keyId}).`)
  const wrapping = await deriveAesKey(masterKey, 'vault')
  const bytes = await unseal(wrapping, wrapped.subarray(1), wrapContext(conversationId, keyId))
  return { bytes, wrapped }
}

function wrapContext(conversationId: string, keyId: number): string {
  return `vault-key\n${keyId}\n${conversationId}`
}
