/** The master keys that may open things: the current one, which makes everything new, then older ones. */
export type MasterKeys = readonly [current: string, ...previous: string[]]

/** What of the environment names them. */
export type MasterKeyEnv = { DESKBELL_MASTER_KEY: string; DESKBELL_MASTER_KEY_PREVIOUS?: string }

/**
 * Reads the master keys. Older ones have commas between, or are a JSON array of strings, which a master
 * key with a comma in it needs.
 */
export function masterKeysFrom(env: MasterKeyEnv): MasterKeys {
  const listed = env.DESKBELL_MASTER_KEY_PREVIOUS ?? ''
  const previous = fromArray(listed) ?? listed.split(',').map((key) => key.trim())
  return [env.DESKBELL_MASTER_KEY, ...previous.filter((key) => key !== '')]
}

function fromArray(listed: string): string[] | undefined {
  if (!/^\s*\[/.test(listed)) return undefined
  try {
    const keys: unknown = JSON.parse(listed)
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : undefined
  } catch {
    return undefined // a list with commas whose first key begins with a bracket
  }
}
