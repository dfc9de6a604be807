import { encodeBase64Url } from '../base64url.ts'
import {
  addIdentitySecret,
  identitySecretRow,
  replaceIdentitySecret,
  resealIdentitySecret,
} from '../db/identity-secrets.ts'
import { ApiError } from '../errors.ts'
import { log } from '../log.ts'
import type { MasterKeys } from '../privacy/master-keys.ts'
import { openSecret, type SecretPurpose, sealSecret } from '../privacy/site-secret.ts'

/** Milliseconds for which identities that the earlier secret signed are still taken. */
export const overlap = 7 * 86_400_000

/** A site's identity secrets, opened: the current one first, and the key of the ids' hashes. */
export type IdentitySecrets = { signing: string[]; subjectKey: string }

function random(): string {
  return encodeBase64Url(crypto.getRandomValues(new Uint8Array(32)))
}

// The whole text is the key, as libraries for JSON Web Tokens take it.
const newSecret = () => `dbi_${random()}`

/** Makes a site's identity secret where it has none, and answers with it: it is shown this once. */
export async function firstIdentitySecret(
  db: D1Database,
  masters: MasterKeys,
  site: string,
  now: number,
): Promise<string | undefined> {
  if (await identitySecretRow(db, site, now)) return undefined
  const secret = newSecret()
  const added = await addIdentitySecret(db, site, {
    sealed: await sealSecret(masters, 'identity-secret', site, secret),
    subjectKey: await sealSecret(masters, 'identity-subject', site, random()),
  })
  return added ? secret : undefined // another push was quicker, and shows its own
}

/**
 * Makes a new identity secret. What the one before signed is taken for a week more; twice in a row
 * ends both. Where the master key is gone that sealed the key of the ids' hashes, there is a new one of
 * that too, and everybody is somebody new.
 * @throws ApiError `unknown-site` where the site has none to replace
 */
export async function rotateIdentitySecret(
  db: D1Database,
  masters: MasterKeys,
  site: string,
  now: number,
): Promise<{ identitySecret: string; previousUntil: number }> {
  const row = await identitySecretRow(db, site, now)
  if (!row) {
    throw new ApiError(
      'unknown-site',
      `The site "${site}" has no identity secret here; push its bundle first.`,
    )
  }
  const secret = newSecret()
  const until = now + overlap
  const sealed = await sealSecret(masters, 'identity-secret', site, secret)
  const isLost = !(await opened(masters, 'identity-subject', site, row.subjectKey))
  await replaceIdentitySecret(db, site, {
    sealed,
    until,
    ...(isLost && { subjectKey: await sealSecret(masters, 'identity-subject', site, random()) }),
  })
  return { identitySecret: secret, previousUntil: until }
}

/**
 * The secrets that a site's identities may be signed with. What an older master key sealed is kept
 * sealed anew.
 * @throws ApiError `identity-refused` where the site has none yet, `unavailable` where no master key opens it
 */
export async function identitySecrets(
  db: D1Database,
  masters: MasterKeys,
  site: string,
  now: number,
): Promise<IdentitySecrets> {
  const row = await identitySecretRow(db, site, now)
  if (!row) {
    throw new ApiError(
      'identity-refused',
      `The site "${site}" has no identity secret yet; push its bundle once more to get one.`,
    )
  }
  const open = async (which: 'sealed' | 'previous' | 'subjectKey', from: string | undefined) => {
    const purpose = which === 'subjectKey' ? 'identity-subject' : 'identity-secret'
    const found = from === undefined ? undefined : await opened(masters, purpose, site, from)
    if (from && found?.resealed) {
      await resealIdentitySecret(db, site, which, { from, to: found.resealed })
    }
    return found?.secret
  }
  const [current, previous, subjectKey] = [
    await open('sealed', row.sealed),
    await open('previous', row.previous),
    await open('subjectKey', row.subjectKey),
  ]
  if (!current || !subjectKey) {
    log('error', 'identity-secret.not-opened', { site })
    throw new ApiError(
      'unavailable',
      `The identity secret of "${site}" was sealed under a master key that is not here any more; make a new one with POST /v1/admin/sites/${site}/identity-secret.`,
    )
  }
  return { signing: previous ? [current, previous] : [current], subjectKey }
}

/** Undefined where no master key that is known opens it. */
function opened(masters: MasterKeys, purpose: SecretPurpose, site: string, sealed: string) {
  return openSecret(masters, purpose, site, sealed).catch(() => undefined)
}
