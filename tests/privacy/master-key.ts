import type { MasterKeys } from '../../edge/privacy/master-keys.ts'

/** A master key for tests. */
export const masterKey = 'a-master-key-for-tests-of-forty-characters'

/** Its edge knows no other. */
export const masters: MasterKeys = [masterKey]
