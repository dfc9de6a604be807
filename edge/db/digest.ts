import { encodeBase64Url } from '../base64url.ts'

/** SHA-256 of a text, unpadded base64url. */
export async function contentHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return encodeBase64Url(new Uint8Array(digest))
}

/**
 * Tells bundles apart. The parsed configuration counts besides the files: after an upgrade that
 * reads `site.yaml` otherwise, the same files make a new version.
 */
export function bundleDigest(
  config: string,
  files: readonly { path: string; hash: string }[],
): Promise<string> {
  const lines = files.map(({ path, hash }) => `${path} ${hash}`).sort()
  return contentHash([config, ...lines].join('\n'))
}
