/** What tests give the edge as its environment. No secret: these values guard nothing. */
export const testBindings = {
  DESKBELL_MASTER_KEY: 'the master key of the tests, which guards nothing',
  DESKBELL_MASTER_KEY_PREVIOUS: 'an older master key of the tests which guards nothing',
  DESKBELL_ADMIN_KEY: 'the-admin-key-of-the-tests',
  DESKBELL_ALLOW_PRIVATE_HOSTS: '1',
}
