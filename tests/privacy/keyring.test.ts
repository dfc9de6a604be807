import { expect, it } from 'vitest'
import { aesKeyring, hmacKeyring, sealUnder, unsealUnder } from '../../edge/privacy/keyring.ts'
import { masterKeysFrom } from '../../edge/privacy/master-keys.ts'
import { openSecret, sealSecret } from '../../edge/privacy/site-secret.ts'
import { readToken, signToken } from '../../edge/session/token.ts'

const older = 'the master key of last year'
const newer = 'the master key that is in force now'
const before = [older] as const
const rotated = [newer, older] as const
const after = [newer] as const

const claims = { site: 'acme', visitor: 'visitor-1', issuedAt: 1, expiresAt: 2 }
const tokenKeys = (masters: typeof before | typeof rotated | typeof after) =>
  hmacKeyring(masters, 'session-token')

it('reads the current key and older ones from the environment', () => {
  expect(masterKeysFrom({ DESKBELL_MASTER_KEY: newer })).toEqual([newer])
  const env = { DESKBELL_MASTER_KEY: newer, DESKBELL_MASTER_KEY_PREVIOUS: ` ${older}, ,oldest ` }
  expect(masterKeysFrom(env)).toEqual([newer, older, 'oldest'])
})

it('reads older keys with commas in them from a JSON array', () => {
  const read = (listed: string) =>
    masterKeysFrom({ DESKBELL_MASTER_KEY: newer, DESKBELL_MASTER_KEY_PREVIOUS: listed })
  expect(read(JSON.stringify(['one, with a comma', older]))).toEqual([
    newer,
    'one, with a comma',
    older,
  ])
  expect(read('[no array,[2]')).toEqual([newer, '[no array', '[2]'])
  expect(read('[1, 2]')).toEqual([newer, '[1', '2]'])
})

it('tells lists of keys apart whose commas stand elsewhere', async () => {
  const one = await hmacKeyring(['a', 'b,c'], 'session-token')
  const other = await hmacKeyring(['a', 'b', 'c'], 'session-token')
  expect(other).not.toBe(one)
})

it('takes tokens of an older key until that key is gone', async () => {
  const token = await signToken(await tokenKeys(before), claims)
  expect(await readToken(await tokenKeys(rotated), token)).toEqual(claims)
  expect(await readToken(await tokenKeys(after), token)).toBeUndefined()
})

it('signs new tokens with the current key', async () => {
  const token = await signToken(await tokenKeys(rotated), claims)
  expect(await readToken(await tokenKeys(after), token)).toEqual(claims)
  expect(await readToken(await tokenKeys(before), token)).toBeUndefined()
})

it('takes no token whose key id was changed to another known one', async () => {
  const [a, b] = await Promise.all([
    signToken(await tokenKeys(before), claims),
    signToken(await tokenKeys(after), claims),
  ])
  // The version byte and the id's six bytes are the first 56 bits: nine whole characters, and two bits.
  const swapped = b.slice(0, 9) + a.slice(9)
  expect(swapped).not.toBe(a)
  expect(await readToken(await tokenKeys(rotated), swapped)).toBeUndefined()
})

it('opens a webhook secret of an older key, and hands it back sealed anew', async () => {
  const sealed = await sealSecret(before, 'webhook-secret', 'acme', 'whsec_1')
  const { secret, resealed = '' } = await openSecret(rotated, 'webhook-secret', 'acme', sealed)
  expect(secret).toBe('whsec_1')
  expect(await openSecret(after, 'webhook-secret', 'acme', resealed)).toEqual({ secret: 'whsec_1' })
  await expect(openSecret(after, 'webhook-secret', 'acme', sealed)).rejects.toThrow('master key')
  await expect(openSecret(rotated, 'webhook-secret', 'other', sealed)).rejects.toThrow()
  await expect(openSecret(rotated, 'identity-secret', 'acme', sealed)).rejects.toThrow()
})

it('names a key differently for each purpose, and tells nothing of it', async () => {
  const ids = await Promise.all(
    ['vault', 'webhook-secret'].map(async (purpose) =>
      (await aesKeyring(after, purpose)).current.id.join(),
    ),
  )
  expect(new Set(ids).size).toBe(2)
})

it('opens nothing whose key id was changed, or that is too short for one', async () => {
  const ring = await aesKeyring(rotated, 'vault')
  const sealed = await sealUnder(ring, new Uint8Array([1, 2, 3]), 'context')
  const old = (await aesKeyring(before, 'vault')).current.id
  const renamed = sealed.slice()
  renamed.set(old)
  await expect(unsealUnder(ring, renamed, 'context')).rejects.toThrow()
  await expect(unsealUnder(ring, sealed.subarray(0, 4), 'context')).rejects.toThrow('master key')
})
