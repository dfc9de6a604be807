/** A master key for tests. */
export const masterKey = 'a-master-key-for-tests-of-forty-characters'
