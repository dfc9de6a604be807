import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import worker from '../../../edge/worker.ts'
import type { Problem } from '../../../shared/error.ts'
import { adminKey, base, origin } from '../api.ts'

async function push(url: string, allowPrivate: string | undefined) {
  const slug = `site-${crypto.randomUUID().slice(0, 8)}`
  const content = `site: ${slug}\nname: Shop\norigins: [${origin}]\nwebhooks:\n  - id: desk\n    url: ${url}\n`
  const context = createExecutionContext()
  const response = await worker.fetch(
    new Request(`${base}/v1/admin/sites/${slug}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ files: [{ path: 'site.yaml', content }] }),
    }),
    { ...env, DESKBELL_ALLOW_PRIVATE_HOSTS: allowPrivate },
    context,
  )
  const body = await response.text()
  await waitOnExecutionContext(context)
  return { status: response.status, body, problem: JSON.parse(body) as Problem }
}

it.each([
  'http://127.0.0.1:9000/in',
  'http://2130706433/in',
  'https://localhost/in',
  'https://[::1]/in',
  'http://169.254.169.254/latest/meta-data',
  'https://desk.internal/in',
])('refuses a push whose webhook is %s, and says where', async (url) => {
  const { status, problem } = await push(url, undefined)
  expect(status).toBe(422)
  expect(problem.errors?.[0]?.path).toBe('site.yaml:6')
  expect(problem.errors?.[0]?.message).toContain('private network')
})

it.each([undefined, '1'])(
  'refuses credentials in an address and repeats them nowhere (private hosts: %s)',
  async (allowPrivate) => {
    const { status, body } = await push('https://desk:hunter2@hooks.shop.example/in', allowPrivate)
    expect(status).toBe(422)
    expect(body).toContain('user name or a password')
    expect(body).not.toContain('hunter2')
  },
)

it.each(['ftp://hooks.shop.example/in', 'file:///etc/passwd', 'javascript:alert(1)'])(
  'refuses the scheme of %s',
  async (url) => {
    expect((await push(url, '1')).status).toBe(422)
  },
)

it('takes a public host on an odd port, and in development a private one', async () => {
  expect((await push('https://hooks.shop.example:8443/in', undefined)).status).toBe(200)
  expect((await push('http://127.0.0.1:9000/in', '1')).status).toBe(200)
})
