import { fileURLToPath } from 'node:url'
import { readFolder } from '../../edge/cli/bundle-folder.ts'
import type { BundleFile } from '../../shared/site.ts'
import type { TestEdge } from './edge.ts'

const acme = fileURLToPath(new URL('../../demo/acme', import.meta.url))

/** Where an edge is, and the key that opens it. */
type Door = Pick<TestEdge, 'url' | 'adminKey'>

type PushAnswer = {
  version: number
  changed: boolean
  webhookSecrets?: Record<string, string>
  identitySecret?: string
}

/**
 * Pushes demo/acme, with the ports of `npm start` in it replaced by those of the test, and
 * `edit` for anything else that a test needs otherwise.
 */
export async function pushAcme(
  edge: Door,
  {
    demo = 'http://localhost:8788',
    webhook,
    edit = (_path, content) => content,
    answers = 'unchecked',
    tools,
    more = [],
  }: {
    /** The origin of the shop. */
    demo?: string
    /** Where deliveries go. Default: the shop's desk. */
    webhook?: string
    edit?: (path: string, content: string) => string
    /** `checked`, as sites have it: what scripted models say is held against the articles. */
    answers?: 'checked' | 'unchecked'
    /** Its `tools.yaml`, or that of demo/acme; default none, so that models are asked for words alone. */
    tools?: string | 'as-it-is'
    /** Files beside those of demo/acme. */
    more?: readonly BundleFile[]
  } = {},
): Promise<PushAnswer> {
  const { port } = new URL(demo)
  const { files } = await readFolder(acme)
  const kept = files.filter(({ path }) => path !== 'tools.yaml' || tools === 'as-it-is')
  if (tools && tools !== 'as-it-is') kept.push({ path: 'tools.yaml', content: tools })
  return adminCall<PushAnswer>(edge, 'PUT', '/v1/admin/sites/acme', {
    files: [...kept, ...more].map(({ path, content }) => {
      const here =
        path === 'site.yaml' && webhook
          ? content.replace('http://localhost:8788/desk/webhook', webhook)
          : content
      const ours = path === 'site.yaml' ? `${here}\nguardrails:\n  answers: ${answers}\n` : here
      return { path, content: edit(path, ours.replaceAll(':8788', `:${port}`)) }
    }),
  })
}

/** Makes an agent's API key for a site. */
export async function agentKey(edge: Door, site = 'acme'): Promise<string> {
  const body = { name: 'agents of the tests', scopes: ['agent'], site }
  return (await adminCall<{ key: string }>(edge, 'POST', '/v1/admin/keys', body)).key
}

async function adminCall<T>(edge: Door, method: string, path: string, body: unknown) {
  const response = await fetch(edge.url + path, {
    method,
    headers: { authorization: `Bearer ${edge.adminKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
  return JSON.parse(text) as T // the shape that the contract promises; tests of it stand elsewhere
}
