import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { pushBodySchema } from '../../shared/api.ts'
import { brokenBundles, soundBundle } from './broken-bundles.ts'
import { deskbell, withFolder } from './run-deskbell.ts'
import { withEdge } from './with-edge.ts'

const push = (folder: string, edge: string) =>
  deskbell(['push', folder, '--edge', edge], { DESKBELL_ADMIN_KEY: 'secret-key' })

describe('deskbell push', () => {
  it('sends the files as they are, and shows the version and the new secrets', async () => {
    const body = JSON.stringify({
      version: 3,
      changed: true,
      webhookSecrets: { desk: 'whsec_abc' },
      identitySecret: 'dbi_xyz',
    })
    await withEdge({ status: 200, body }, (edge, seen) =>
      withFolder(soundBundle, async (folder) => {
        const { code, out } = await push(folder, edge)
        expect(code).toBe(0)
        expect(out).toContain('Site "bikes" is now at version 3.')
        expect(out).toMatch(/shown this once[\s\S]*desk {2}whsec_abc/)
        expect(out).toMatch(/identity secret[\s\S]*shown this once[\s\S]*dbi_xyz/)
        const [request] = seen
        expect(request).toMatchObject({
          method: 'PUT',
          url: '/v1/admin/sites/bikes',
          key: 'Bearer secret-key',
        })
        const { files } = v.parse(pushBodySchema, JSON.parse(request?.body ?? ''))
        expect(Object.fromEntries(files.map(({ path, content }) => [path, content]))).toEqual(
          soundBundle,
        )
      }),
    )
  })

  it('says when nothing changed', async () => {
    const body = JSON.stringify({ version: 3, changed: false })
    await withEdge({ status: 200, body }, (edge) =>
      withFolder(soundBundle, async (folder) => {
        expect((await push(folder, edge)).out).toContain('is unchanged: version 3')
      }),
    )
  })

  it('sends nothing while the bundle has faults', async () => {
    await withEdge({ status: 200, body: '{}' }, (edge, seen) =>
      withFolder(brokenBundles[0]?.files ?? {}, async (folder) => {
        expect((await push(folder, edge)).code).toBe(1)
        expect(seen).toEqual([])
      }),
    )
  })

  it('shows what the edge refuses, and what to do about a key', async () => {
    const body = JSON.stringify({
      type: 'urn:deskbell:error:unauthorized',
      title: 'Unauthorized',
      status: 401,
      detail: 'The key is not known.',
      requestId: 'req-12345678',
      errors: [{ path: 'site.yaml:7', message: 'Something is wrong.' }],
    })
    await withEdge({ status: 401, body }, (edge) =>
      withFolder(soundBundle, async (folder) => {
        const { code, err } = await push(folder, edge)
        expect(err).toContain('The edge refused: Unauthorized (401). The key is not known.')
        expect(err).toContain('site.yaml:7: Something is wrong.')
        expect(err).toMatch(/mend: .*DESKBELL_ADMIN_KEY/)
        expect(err).toContain('req-12345678')
        expect(err).not.toContain('secret-key')
        expect(code).toBe(1)
      }),
    )
  })

  it.each([
    [{ status: 200, body: '<html>hello</html>' }, 'not as a Deskbell edge does'],
    [{ status: 502, body: 'bad gateway' }, 'answered 502'],
    [{ status: 302, body: '', location: 'https://elsewhere.example/' }, 'cannot be reached'],
  ])('explains an answer that is not an edge’s: %j', async (answer, words) => {
    await withEdge(answer, (edge) =>
      withFolder(soundBundle, async (folder) => {
        const { code, err } = await push(folder, edge)
        expect(err).toContain(words)
        expect(code).toBe(1)
      }),
    )
  })

  it('explains an edge that does not run', async () => {
    await withFolder(soundBundle, async (folder) => {
      const { code, err } = await push(folder, 'http://127.0.0.1:9')
      expect(err).toContain('http://127.0.0.1:9 cannot be reached')
      expect(code).toBe(1)
    })
  })

  it('asks for an address that is one', async () => {
    await withFolder(soundBundle, async (folder) => {
      const { code, err } = await push(folder, 'ftp://edge.example')
      expect(err).toContain('is no web address')
      expect(code).toBe(2)
    })
  })
})
