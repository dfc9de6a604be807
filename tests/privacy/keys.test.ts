import { expect, it } from 'vitest'
import { deriveAesKey, deriveHmacKey } from '../../edge/privacy/keys.ts'
import { seal, unseal } from '../../edge/privacy/seal.ts'
import { masterKey } from './master-key.ts'

const bytes = new TextEncoder().encode('whsec_1')

it('derives the same key for the same purpose, and another for another', async () => {
  const sealed = await seal(await deriveAesKey(masterKey, 'webhook-secret'), bytes, 'acme')
  expect(await unseal(await deriveAesKey(masterKey, 'webhook-secret'), sealed, 'acme')).toEqual(
    bytes,
  )
  await expect(unseal(await deriveAesKey(masterKey, 'vault'), sealed, 'acme')).rejects.toThrow()

  const signature = await crypto.subtle.sign('HMAC', await deriveHmacKey(masterKey, 'token'), bytes)
  const verify = async (purpose: string) =>
    crypto.subtle.verify('HMAC', await deriveHmacKey(masterKey, purpose), signature, bytes)
  expect(await verify('token')).toBe(true)
  expect(await verify('vault')).toBe(false)
})

it('opens what was sealed only in the same context', async () => {
  const key = await deriveAesKey(masterKey, 'webhook-secret')
  const sealed = await seal(key, bytes, 'acme')
  await expect(unseal(key, sealed, 'other')).rejects.toThrow()
  await expect(unseal(key, sealed.subarray(0, 5), 'acme')).rejects.toThrow()
})

it('seals the same bytes differently each time', async () => {
  const key = await deriveAesKey(masterKey, 'webhook-secret')
  expect(await seal(key, bytes, 'acme')).not.toEqual(await seal(key, bytes, 'acme'))
})
