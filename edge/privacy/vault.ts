import type { PersonalDataType } from '../../shared/personal-data.ts'
import { encodeBase64Url } from '../base64url.ts'
import type { MaskContext } from './detect.ts'
import { deriveAesKey, deriveHmacKey } from './keys.ts'
import { findMaskable, replaceParts } from './mask.ts'
import type { MasterKeys } from './master-keys.ts'
import { type PlaceholderType, parsePlaceholder, placeholder } from './placeholder.ts'
import { seal, unseal } from './seal.ts'
import { type Lookup, restoreText, type UnmaskOptions } from './unmask.ts'
import { type DataKey, makeDataKey, unwrapDataKey } from './vault-key.ts'

/** One value as it is stored. */
export type SealedEntry = {
  placeholder: string
  /** Keyed hash of type and value, base64url: finds equal values without opening them. */
  digest: string
  /** AES-GCM over the value as it was typed, bound to the conversation and placeholder. */
  sealed: Uint8Array
}

/** What a conversation's storage holds of its vault. */
export type VaultState = { wrappedKey?: Uint8Array | undefined; entries: readonly SealedEntry[] }

/** A masked text, and the entries to store together with it before `adopt`. */
export type Masked = { text: string; entries: SealedEntry[] }
export type MaskedAll = { texts: string[]; entries: SealedEntry[] }

/** Values that one conversation keeps; those past it are masked for good, as `<EMAIL>`. */
export const maxEntries = 2_000

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Opens a conversation's vault, making its key where the state has none; rejects where the state
 * belongs to another conversation, to an unknown master key, or was changed. Its key may come wrapped
 * anew (`wrappedKey` is then another than the state's): store it, so that old master keys can go.
 */
export async function openVault(
  masters: MasterKeys,
  conversationId: string,
  state: VaultState,
): Promise<Vault> {
  const key = state.wrappedKey
    ? await unwrapDataKey(masters, conversationId, state.wrappedKey)
    : await makeDataKey(masters, conversationId)
  const keys = {
    sealing: await deriveAesKey(key.bytes, 'vault-entry'),
    hashing: await deriveHmacKey(key.bytes, 'vault-digest'),
  }
  const values = await Promise.all(
    state.entries.map(async (entry) => {
      const context = entryContext(conversationId, entry.placeholder)
      return decoder.decode(await unseal(keys.sealing, entry.sealed, context))
    }),
  )
  return new Vault(conversationId, key, keys, state.entries, values)
}

/**
 * The map from placeholders to the values that they stand for. `mask` changes nothing: the caller
 * stores the text and its entries in one transaction, then calls `adopt`, and masks the next
 * command only after that. A transaction that fails loses no number and no value.
 */
export class Vault {
  /** The data key, wrapped by the master key; to be stored with the first entries. */
  readonly wrappedKey: Uint8Array
  readonly #conversationId: string
  readonly #keys: { sealing: CryptoKey; hashing: CryptoKey }
  readonly #values = new Map<string, string>()
  readonly #placeholders = new Map<string, string>()
  readonly #highest = new Map<string, number>()
  // Beside the entries, not in them: what callers store and pass on holds no value in the clear.
  readonly #pending = new WeakMap<SealedEntry, string>()

  constructor(
    conversationId: string,
    key: DataKey,
    keys: { sealing: CryptoKey; hashing: CryptoKey },
    entries: readonly SealedEntry[],
    values: readonly string[],
  ) {
    this.wrappedKey = key.wrapped
    this.#conversationId = conversationId
    this.#keys = keys
    for (const [index, entry] of entries.entries()) this.#hold(entry, values[index] ?? '')
  }

  /** Masks one text of a command. */
  async mask(text: string, context?: MaskContext): Promise<Masked> {
    const { texts, entries } = await this.maskAll([text], context)
    return { text: texts[0] ?? '', entries }
  }

  /** Masks all texts of one command; a value that stands in several gets one placeholder. */
  async maskAll(texts: readonly string[], context?: MaskContext): Promise<MaskedAll> {
    const draft = this.#draft()
    const masked: string[] = []
    for (const text of texts) {
      const parts = []
      for (const { type, start, end } of findMaskable(text, context)) {
        const put = await this.#placeholderFor(type, text.slice(start, end), draft)
        parts.push({ start, end, put })
      }
      masked.push(replaceParts(text, parts))
    }
    return { texts: masked, entries: draft.entries }
  }

  /**
   * Takes values that are known for what they are, such as a verified visitor's name, each with its type.
   * They get the placeholders that the same values get, or have got, where somebody writes them so.
   */
  async keepAll(values: readonly { type: PersonalDataType; value: string }[]): Promise<MaskedAll> {
    const draft = this.#draft()
    const texts: string[] = []
    for (const { type, value } of values) {
      texts.push(await this.#placeholderFor(type, value, draft))
    }
    return { texts, entries: draft.entries }
  }

  /** Takes over the entries of a `mask` or `keepAll` whose transaction was committed. */
  adopt(entries: readonly SealedEntry[]): void {
    for (const entry of entries) {
      const value = this.#pending.get(entry)
      if (value === undefined) throw new Error('adopt() takes the entries that mask() returned.')
      this.#hold(entry, value)
    }
  }

  /**
   * Puts the values back, by default wherever they stood: for people's own words. Placeholders that
   * this vault does not hold stay as they are.
   */
  restore(text: string, options: UnmaskOptions = { allowHosts: 'any' }): string {
    return restoreText(text, this.lookup, options)
  }

  /** The value behind a placeholder as this vault writes it; undefined where it holds none. */
  readonly lookup: Lookup = (placeholder) => this.#values.get(placeholder)

  /** The names of people that are held. */
  get names(): string[] {
    const names = [...this.#values].filter(([held]) => held.startsWith('<PERSON_'))
    return names.map(([, name]) => name)
  }

  /** A keyed hash of any text, for comparing without keeping; each conversation has its own. */
  hash(text: string): Promise<string> {
    return this.#digest(`text\n${text}`)
  }

  #draft(): Draft {
    return { entries: [], placeholders: new Map(), highest: new Map(this.#highest) }
  }

  // Another spelling of a value is another entry: people see their own words again as they typed them.
  async #placeholderFor(type: PlaceholderType, typed: string, draft: Draft) {
    const digest = await this.#digest(`value\n${type}\n${typed}`)
    const known = this.#placeholders.get(digest) ?? draft.placeholders.get(digest)
    if (known) return known
    if (this.#values.size + draft.entries.length >= maxEntries) return `<${type}>`
    const number = (draft.highest.get(type) ?? 0) + 1
    const made = placeholder(type, number)
    const context = entryContext(this.#conversationId, made)
    const sealed = await seal(this.#keys.sealing, encoder.encode(typed), context)
    const entry = { placeholder: made, digest, sealed }
    this.#pending.set(entry, typed)
    draft.entries.push(entry)
    draft.placeholders.set(digest, made)
    draft.highest.set(type, number)
    return made
  }

  #hold(entry: SealedEntry, value: string): void {
    const held = this.#placeholders.get(entry.digest)
    if (held === entry.placeholder) return
    if (held !== undefined || this.#values.has(entry.placeholder)) {
      throw new Error(`Two commands were masked at once: ${entry.placeholder} is taken.`)
    }
    this.#values.set(entry.placeholder, value)
    this.#placeholders.set(entry.digest, entry.placeholder)
    const { type, number } = parsePlaceholder(entry.placeholder) ?? { type: '', number: 0 }
    this.#highest.set(type, Math.max(this.#highest.get(type) ?? 0, number))
  }

  async #digest(text: string): Promise<string> {
    const bytes = await crypto.subtle.sign('HMAC', this.#keys.hashing, encoder.encode(text))
    return encodeBase64Url(new Uint8Array(bytes))
  }
}

/** What one `maskAll` has made so far. */
type Draft = {
  entries: SealedEntry[]
  placeholders: Map<string, string>
  highest: Map<string, number>
}

function entryContext(conversationId: string, written: string): string {
  return `vault-entry\n${conversationId}\n${written}`
}
