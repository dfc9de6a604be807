import type { Env } from './env.ts'
import { masterKeysFrom } from './privacy/master-keys.ts'

/** Characters under which a key is taken for a slip: both are meant to be 32 random bytes or more. */
const masterKeyLength = 32
const adminKeyLength = 24

type Keys = Pick<Env, 'DESKBELL_MASTER_KEY' | 'DESKBELL_MASTER_KEY_PREVIOUS' | 'DESKBELL_ADMIN_KEY'>

/** Why nothing can be served with the keys of this environment; undefined where all is well. */
export function keyFault(env: Partial<Keys>): string | undefined {
  const [current, ...previous] = masterKeysFrom({
    ...env,
    DESKBELL_MASTER_KEY: env.DESKBELL_MASTER_KEY ?? '',
  })
  return (
    faultOf('DESKBELL_MASTER_KEY', current, masterKeyLength) ??
    previous
      .map((key) => faultOf('DESKBELL_MASTER_KEY_PREVIOUS', key, masterKeyLength))
      .find((fault) => fault !== undefined) ??
    faultOf('DESKBELL_ADMIN_KEY', env.DESKBELL_ADMIN_KEY ?? '', adminKeyLength)
  )
}

function faultOf(name: string, key: string, least: number): string | undefined {
  const length = key.trim().length
  if (length >= least) return undefined
  return `${name} ${length === 0 ? 'is missing' : 'is too short'}: set a random secret of at least ${least} characters.`
}
