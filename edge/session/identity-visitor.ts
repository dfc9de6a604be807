import { encodeBase64Url } from '../base64url.ts'
import { claimVisitor, identityVisitor } from '../db/identities.ts'
import type { Env } from '../env.ts'

const encoder = new TextEncoder()

/** The keyed hash by which a site's own id of a person is known: the id itself is kept nowhere. */
export async function subjectHash(
  subjectKey: string,
  site: string,
  subject: string,
): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const bytes = encoder.encode(subjectKey)
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign'])
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(`${site}\n${subject}`))
  return encodeBase64Url(new Uint8Array(mac))
}

/**
 * The visitor that an identity is, the same on every device. A new identity takes over the visitor of
 * the session before, as long as that one is nobody else's, so that a running chat is kept when somebody
 * signs in; otherwise it gets a visitor of its own.
 */
export async function visitorOfIdentity(
  { DB, VISITORS }: Pick<Env, 'DB' | 'VISITORS'>,
  { site, subject, before }: { site: string; subject: string; before?: string | undefined },
  now: number,
): Promise<string> {
  const key = { site, subject }
  const known = await identityVisitor(DB, key, now)
  if (known) return known
  for (const visitor of [before, crypto.randomUUID()]) {
    if (!visitor) continue
    // Before there is a row, so that none is ever left without somebody who lets it go.
    await VISITORS.get(VISITORS.idFromName(`${site}/${visitor}`)).watchIdentity({ site, visitor })
    const claimed = await claimVisitor(DB, key, visitor, now)
    if (claimed) return claimed
  }
  throw new Error('A visitor who was made this moment is taken.')
}
