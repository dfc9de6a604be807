import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, expect, it, vi } from 'vitest'
import { tokenKeys } from '../../../edge/middleware/visitor.ts'
import { signToken } from '../../../edge/session/token.ts'
import worker from '../../../edge/worker.ts'
import { base, call, pushSite } from '../api.ts'

afterEach(() => vi.restoreAllMocks())

async function askWith(keys: Record<string, string | undefined>, path = '/v1/sites/any') {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  const context = createExecutionContext()
  const response = await worker.fetch(new Request(base + path), { ...env, ...keys }, context)
  await waitOnExecutionContext(context)
  return { response, problem: await response.text(), logged: errors.mock.calls.flat().join('\n') }
}

const short = 'sixteen letters!'
it.each([
  ['DESKBELL_MASTER_KEY', undefined, 'is missing', 32],
  ['DESKBELL_MASTER_KEY', short, 'is too short', 32],
  ['DESKBELL_MASTER_KEY_PREVIOUS', `${'x'.repeat(32)},${short}`, 'is too short', 32],
  ['DESKBELL_ADMIN_KEY', undefined, 'is missing', 24],
  ['DESKBELL_ADMIN_KEY', short, 'is too short', 24],
  ['DESKBELL_MASTER_KEY', '   ', 'is missing', 32],
])('serves nothing where %s is %j, and logs what to do', async (name, value, fault, least) => {
  const { response, problem, logged } = await askWith({ [name]: value })
  expect(response.status).toBe(503)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('retry-after')).toBe('60')
  expect(JSON.parse(problem)).toMatchObject({ type: 'urn:deskbell:error:unavailable' })
  expect(problem).not.toContain(name)
  expect(logged).toContain(
    `"fault":"${name} ${fault}: set a random secret of at least ${least} characters."`,
  )
  expect(logged).not.toContain(short)
})

it('says so once, not with every request', async () => {
  await askWith({ DESKBELL_ADMIN_KEY: 'x' })
  const { response, logged } = await askWith({ DESKBELL_ADMIN_KEY: 'y' }, '/health')
  expect(response.status).toBe(503)
  expect(logged.match(/DESKBELL_ADMIN_KEY/g)).toHaveLength(1)
})

it('lets the page read the refusal', async () => {
  const { response } = await askWith({ DESKBELL_MASTER_KEY: undefined })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

it('knows visitors whose token an older master key signed', async () => {
  const site = (await pushSite()).slug
  const seconds = Math.floor(Date.now() / 1_000)
  const old = await tokenKeys({ DESKBELL_MASTER_KEY: env.DESKBELL_MASTER_KEY_PREVIOUS ?? '' })
  const claims = { site, visitor: 'visitor-1', issuedAt: seconds, expiresAt: seconds + 60 }
  const token = await signToken(old, claims)
  expect((await call('GET', '/v1/conversations', { token })).status).toBe(200)
  const unknown = await tokenKeys({ DESKBELL_MASTER_KEY: 'a master key that nobody here knows' })
  const forged = await signToken(unknown, claims)
  expect((await call('GET', '/v1/conversations', { token: forged })).status).toBe(401)
})
