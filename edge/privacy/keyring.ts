import { encodeBase64Url } from '../base64url.ts'
import { joined } from '../bytes.ts'
import { deriveAesKey, deriveHmacKey, deriveId, keyIdLength } from './keys.ts'
import type { MasterKeys } from './master-keys.ts'
import { seal, unseal } from './seal.ts'

/** One purpose's key, and the public name by which what it made is known. */
export type NamedKey = { id: Uint8Array; key: CryptoKey }

/** The keys of one purpose: new things are made with the current one, older keys only open. */
export type Keyring = { current: NamedKey; find(id: Uint8Array): NamedKey | undefined }

/** The AES-GCM keys of one purpose. */
export function aesKeyring(masters: MasterKeys, purpose: string): Promise<Keyring> {
  return keyring(masters, `aes-gcm:${purpose}`, (master) => deriveAesKey(master, purpose))
}

/** The HMAC-SHA256 keys of one purpose. */
export function hmacKeyring(masters: MasterKeys, purpose: string): Promise<Keyring> {
  return keyring(masters, `hmac:${purpose}`, (master) => deriveHmacKey(master, purpose))
}

// Derived once for each isolate: the masters change with a deployment, the purposes are a handful.
let derived: { of: string; rings: Map<string, Promise<Keyring>> } = { of: '', rings: new Map() }

function keyring(
  masters: MasterKeys,
  name: string,
  derive: (master: string) => Promise<CryptoKey>,
): Promise<Keyring> {
  const of = JSON.stringify(masters)
  if (derived.of !== of) derived = { of, rings: new Map() }
  const known = derived.rings.get(name) ?? make(masters, name, derive)
  derived.rings.set(name, known)
  return known
}

async function make(
  [master, ...older]: MasterKeys,
  name: string,
  derive: (master: string) => Promise<CryptoKey>,
): Promise<Keyring> {
  const named = async (secret: string): Promise<NamedKey> => ({
    id: await deriveId(secret, name),
    key: await derive(secret),
  })
  const current = await named(master)
  const all = [current, ...(await Promise.all(older.map(named)))]
  // Ids are public: they stand in every token.
  return { current, find: (id) => all.find((one) => one.id.every((byte, at) => byte === id[at])) }
}

/** Seals under the current key, whose id stands in front and is part of what is authenticated. */
export async function sealUnder(
  ring: Keyring,
  plain: Uint8Array,
  context: string,
): Promise<Uint8Array> {
  const { id, key } = ring.current
  return joined(id, await seal(key, plain, contextUnder(id, context)))
}

/** Opens what `sealUnder` made under any key of the ring; `isOld` says that it is time to seal anew. */
export async function unsealUnder(
  ring: Keyring,
  named: Uint8Array,
  context: string,
): Promise<{ plain: Uint8Array; isOld: boolean }> {
  const id = named.subarray(0, keyIdLength)
  const found = id.length === keyIdLength ? ring.find(id) : undefined
  if (!found) throw new Error('It was sealed under a master key that is not known here.')
  const sealed = named.subarray(keyIdLength)
  const plain = await unseal(found.key, sealed, contextUnder(id, context))
  return { plain, isOld: found !== ring.current }
}

function contextUnder(id: Uint8Array, context: string): string {
  return `${context}\nkey ${encodeBase64Url(id)}`
}
