/** The master keys that may open things: the current one, which makes everything new, then older ones. */
export type MasterKeys = readonly [current: string, ...previous: string[]]

/** What of the environment names them. */
export type MasterKeyEnv = { DESKBELL_MASTER_KEY: string; DESKBELL_MASTER_KEY_PREVIOUS?: string }

/** Reads the master keys; older ones have commas between, so a master key has none in it. */
export function masterKeysFrom(env: MasterKeyEnv): MasterKeys {
  const previous = (env.DESKBELL_MASTER_KEY_PREVIOUS ?? '').split(',').map((key) => key.trim())
  return [env.DESKBELL_MASTER_KEY, ...previous.filter((key) => key !== '')]
}
