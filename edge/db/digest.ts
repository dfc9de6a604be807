/** SHA-256 of a text, unpadded base64url. */
export async function contentHash(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  )
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
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
