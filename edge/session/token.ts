import { limits } from '../../shared/limits.ts'
import { decodeBase64Url, encodeBase64Url } from '../base64url.ts'
import { joined } from '../bytes.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { keyIdLength } from '../privacy/keys.ts'

/** What a session token says of its bearer. It is signed, not secret: the visitor may read all but the identity. */
export type SessionClaims = {
  site: string
  visitor: string
  /** Seconds since the epoch of Unix. */
  issuedAt: number
  expiresAt: number
  locale?: string
  /** The page on which the session began, without query and redacted. */
  page?: { url: string; title?: string }
  /** There where the site has vouched for the visitor: what it says of the person, sealed. */
  identity?: string
}

/** How long a token is good for, and how long after that it still proves who its bearer was. Seconds. */
export const sessionTtl = 24 * 60 * 60
export const renewalWindow = 30 * 24 * 60 * 60

const version = 1
const headLength = 1 + keyIdLength
const macLength = 32

/**
 * A token: version byte, id of the signing key, HMAC-SHA256, claims as JSON; unpadded base64url, so
 * that it can be a WebSocket subprotocol. Where it would not fit into a header, the page is left out.
 */
export async function signToken(keys: Keyring, claims: SessionClaims): Promise<string> {
  const { id, key } = keys.current
  const body = new TextEncoder().encode(JSON.stringify(claims))
  const head = joined(Uint8Array.of(version), id)
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, joined(head, body)))
  const token = encodeBase64Url(joined(head, mac, body))
  const { page, ...rest } = claims
  return page && token.length > limits.sessionToken ? signToken(keys, rest) : token
}

/** The claims of a token that we signed, expired or not; undefined for anything else. */
export async function readToken(keys: Keyring, token: string): Promise<SessionClaims | undefined> {
  const bytes = token.length <= limits.sessionToken ? decodeBase64Url(token) : undefined
  if (!bytes || bytes.length <= headLength + macLength || bytes[0] !== version) return undefined
  const head = bytes.subarray(0, headLength)
  const mac = bytes.subarray(headLength, headLength + macLength)
  const body = bytes.subarray(headLength + macLength)
  const signer = keys.find(head.subarray(1))
  // The head stands under the signature too, so that nothing else can ever be passed off as this.
  // `verify` compares in constant time.
  if (!signer || !(await crypto.subtle.verify('HMAC', signer.key, mac, joined(head, body)))) {
    return undefined
  }
  return JSON.parse(new TextDecoder().decode(body)) as SessionClaims // ours: the MAC proves it
}
