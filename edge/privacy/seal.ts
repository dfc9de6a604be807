import { joined } from '../bytes.ts'

const ivLength = 12
const encoder = new TextEncoder()

/**
 * Encrypts with AES-GCM: a fresh 12-byte IV, then the ciphertext with its tag. `context` says what
 * the bytes belong to; they open only together with the same context.
 */
export async function seal(
  key: CryptoKey,
  plain: Uint8Array,
  context: string,
): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, context), key, plain)))
}

/** Decrypts what `seal` made; rejects where the key, the context or a single bit is another. */
export async function unseal(
  key: CryptoKey,
  sealed: Uint8Array,
  context: string,
): Promise<Uint8Array> {
  const iv = sealed.subarray(0, ivLength)
  const encrypted = sealed.subarray(ivLength)
  return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, context), key, encrypted))
}

function algorithm(iv: Uint8Array, context: string) {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(context) }
}
