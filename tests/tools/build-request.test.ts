import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildRequest } from '../../edge/tools/build-request.ts'
import { ToolError } from '../../edge/tools/tool-error.ts'
import { toolSecrets, toolSecretVariable } from '../../edge/tools/tool-secret.ts'
import type { Tool } from '../../shared/tools.ts'

type Request = Partial<Tool['request']>
const options = { id: 'call_1', secretOf: () => 's3cret' }
const build = (request: Request, input: Record<string, string | number | boolean>) =>
  buildRequest(
    {
      request: {
        method: 'GET',
        url: 'https://api.example',
        headers: [],
        idempotent: true,
        ...request,
      },
    } as Pick<Tool, 'request'>,
    input,
    options,
  )
const url = 'https://api.example/v1/orders/{id}/lines?q={q}&page={page}&all=1'

describe('A call', () => {
  it('has its inputs percent-encoded in path and query, and leaves out pairs without one', () => {
    expect(build({ url }, { id: 'ä b?&#', q: 'x&y=z#', page: 2 }).url).toBe(
      'https://api.example/v1/orders/%C3%A4%20b%3F%26%23/lines?q=x%26y%3Dz%23&page=2&all=1',
    )
    expect(build({ url }, { id: '7' }).url).toBe('https://api.example/v1/orders/7/lines?all=1')
  })

  it('has its inputs in JSON as what they are, and leaves out keys without one', () => {
    const body = {
      order: '{order}',
      page: '{page}',
      list: ['{order}', '{none}', 3],
      text: 'for {order}, please',
      open: '{none}',
      deep: { also: 'with {none}', is: null },
    }
    const made = build({ method: 'POST', body }, { order: 'x","admin":"1', page: 2 })
    expect(JSON.parse(made.body ?? '')).toEqual({
      order: 'x","admin":"1',
      page: 2,
      list: ['x","admin":"1', 3],
      text: 'for x","admin":"1, please',
      deep: { is: null },
    })
    expect(made.headers['content-type']).toBe('application/json')
  })

  it('carries its id, and its secrets in headers alone', () => {
    const headers = [{ name: 'Authorization', value: 'Bearer {secret}', secret: 'KEY' }]
    const made = build({ url: 'https://api.example/x', headers }, {})
    expect(made.headers).toMatchObject({
      Authorization: 'Bearer s3cret',
      'idempotency-key': 'call_1',
      'x-request-id': 'call_1',
    })
    expect(made.url).not.toContain('s3cret')
  })

  it.each(['missing', 'a\r\nx: y', 'ü', ' '])('is not made where its secret is %j', (value) => {
    const headers = [{ name: 'Authorization', value: '{secret}', secret: 'KEY' }]
    const request = { method: 'GET', url: 'https://a.example', headers, idempotent: false } as const
    const secretOf = () => (value === 'missing' ? undefined : value)
    expect(() => buildRequest({ request }, {}, { id: 'c', secretOf })).toThrow(
      'the secret KEY is not in the environment',
    )
  })

  it.each(['..', '.', '', 'a/b', '../admin', 'a\\b', 'a\r\nb', '/', '..\\..'])(
    'is not made with %j in its path',
    (id) => {
      expect(() => build({ url }, { id })).toThrow(ToolError)
    },
  )

  it('reaches its own host and path, whatever is put in', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      fc.constantFrom(
        '%2e%2e',
        '%2F',
        '@evil.example',
        '//evil.example',
        '?x=',
        '#',
        ';a=b',
        ':80',
      ),
    )
    fc.assert(
      fc.property(hostile, hostile, (id, q) => {
        let made: string
        try {
          made = build({ url }, { id, q }).url
        } catch (error) {
          expect(error).toBeInstanceOf(ToolError)
          return
        }
        const { origin, pathname, searchParams, hash } = new URL(made)
        expect(origin).toBe('https://api.example')
        expect(pathname.split('/').map(decodeURIComponent)).toEqual([
          '',
          'v1',
          'orders',
          id,
          'lines',
        ])
        expect(searchParams.get('q')).toBe(q)
        expect([...searchParams.keys()]).toEqual(['q', 'all'])
        expect(hash).toBe('')
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('A secret of a tool', () => {
  it('is found under its site and name, and no site can name another’s', () => {
    const env = {
      DESKBELL_TOOL_ACME__KEY: 'ours',
      DESKBELL_TOOL_ACME_SHOP__KEY: 'theirs',
      LLM_API_KEY: 'the model’s',
    }
    expect(toolSecrets(env, 'acme')('KEY')).toBe('ours')
    expect(toolSecrets(env, 'acme-shop')('KEY')).toBe('theirs')
    expect(toolSecrets(env, 'acme')('SHOP__KEY')).toBeUndefined()
    expect(toolSecrets(env, 'other')('KEY')).toBeUndefined()
  })

  it('has a variable of its own for each site and name', () => {
    const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
    const name = fc.stringMatching(/^[A-Z][A-Z0-9]{0,4}(_[A-Z0-9]{1,4}){0,3}$/)
    fc.assert(
      fc.property(slug, name, slug, name, (site, own, other, theirs) => {
        if (site === other && own === theirs) return
        expect(toolSecretVariable(site, own)).not.toBe(toolSecretVariable(other, theirs))
      }),
      { numRuns: 1_000 },
    )
  })
})
