import { decodeBase64Url, encodeBase64Url } from '../base64url.ts'

/** What a session token says of its bearer. It is signed, not secret; the visitor may read it. */
export type SessionClaims = {
  site: string
  visitor: string
  /** Seconds since the epoch of Unix. */
  issuedAt: number
  expiresAt: number
  locale?: string
  /** The page on which the session began, without query and redacted. */
  page?: { url: string; title?: string }
}

/** How long a token is good for, and how long after that it still proves who its bearer was. Seconds. */
export const sessionTtl = 24 * 60 * 60
export const renewalWindow = 30 * 24 * 60 * 60

const version = 1
const macLength = 32

/** A token: version byte, HMAC-SHA256, claims as JSON; unpadded base64url, so that it can be a WebSocket subprotocol. */
export async function signToken(key: CryptoKey, claims: SessionClaims): Promise<string> {
  const body = new TextEncoder().encode(JSON.stringify(claims))
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed(body)))
  const token = new Uint8Array(1 + macLength + body.length)
  token[0] = version
  token.set(mac, 1)
  token.set(body, 1 + macLength)
  return encodeBase64Url(token)
}

/** The claims of a token that we signed, expired or not; undefined for anything else. */
export async function readToken(key: CryptoKey, token: string): Promise<SessionClaims | undefined> {
  const bytes = token.length <= 4_096 ? decodeBase64Url(token) : undefined
  if (!bytes || bytes.length <= 1 + macLength || bytes[0] !== version) return undefined
  const mac = bytes.subarray(1, 1 + macLength)
  const body = bytes.subarray(1 + macLength)
  // `verify` compares in constant time.
  if (!(await crypto.subtle.verify('HMAC', key, mac, signed(body)))) return undefined
  return JSON.parse(new TextDecoder().decode(body)) as SessionClaims // ours: the MAC proves it
}

// The version stands under the signature too, so that no other format can ever be passed off as this one.
function signed(body: Uint8Array): Uint8Array {
  const all = new Uint8Array(1 + body.length)
  all[0] = version
  all.set(body, 1)
  return all
}
