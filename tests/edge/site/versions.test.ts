import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import {
  articleFiles,
  newestSite,
  pushedFiles,
  pushSite,
  siteVersion,
} from '../../../edge/db/sites.ts'
import { endpointRows } from '../../../edge/db/webhook-endpoints.ts'
import { forgetSite, loadSite } from '../../../edge/site/load-site.ts'
import { readBundle } from '../../../edge/site/read-bundle.ts'
import type { BundleFile } from '../../../shared/site.ts'

const slugOf = () => `site-${crypto.randomUUID().slice(0, 8)}`
const article = (title: string, body = 'Text.'): BundleFile => ({
  path: `knowledge/${title}.md`,
  content: `---\ntitle: ${title}\nurl: https://bikes.example/${title}\n---\n${body}\n`,
})
const siteFile = (slug: string, more = ''): BundleFile => ({
  path: 'site.yaml',
  content: `site: ${slug}\nname: Hill Bikes\norigins: [https://bikes.example]\n${more}`,
})
const webhooks = (...ids: string[]) =>
  `webhooks: [${ids.map((id) => `{ id: ${id}, url: "https://${id}.example" }`).join(', ')}]\n`

let secrets = 0
async function push(files: BundleFile[], now = 1_000) {
  const reading = readBundle(files)
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  const makeSecret = async () => {
    const secret = `whsec_${++secrets}`
    return { secret, sealed: `sealed ${secret}` }
  }
  return pushSite(env.DB, { site: reading.bundle.site, files, now, makeSecret })
}

describe('Pushing a site', () => {
  it('makes version 1, which reads back as it was', async () => {
    const slug = slugOf()
    const files = [siteFile(slug, 'retention: 30d\n'), article('a'), article('b')]
    expect(await push(files)).toEqual({ version: 1, changed: true, webhookSecrets: {} })
    const newest = await newestSite(env.DB, slug)
    expect(newest).toMatchObject({
      version: 1,
      pushedAt: 1_000,
      site: { retention: 2_592_000_000 },
    })
    expect(await siteVersion(env.DB, slug, 1)).toEqual(newest)
    expect(await articleFiles(env.DB, slug, 1)).toEqual(files.slice(1))
    const all = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    expect(await pushedFiles(env.DB, slug)).toEqual({ version: 1, pushedAt: 1_000, files: all })
  })

  it('changes nothing when the same bundle comes again, in any order', async () => {
    const slug = slugOf()
    const files = [siteFile(slug), article('a')]
    await push(files)
    expect(await push(files.toReversed())).toEqual({
      version: 1,
      changed: false,
      webhookSecrets: {},
    })
  })

  it('keeps old versions as they were', async () => {
    const slug = slugOf()
    await push([siteFile(slug), article('a', 'Old.'), article('b')])
    expect(await push([siteFile(slug), article('a', 'New.')])).toMatchObject({ version: 2 })
    expect(
      (await articleFiles(env.DB, slug, 1)).map(({ content }) => content.includes('Old.')),
    ).toEqual([true, false])
    expect(await articleFiles(env.DB, slug, 2)).toEqual([article('a', 'New.')])
  })

  it('stores each content once', async () => {
    const slug = slugOf()
    await push([siteFile(slug), article('a')])
    await push([siteFile(slug), article('a'), article('b')])
    const row = await env.DB.prepare('SELECT count(*) AS n FROM file_contents WHERE site = ?')
      .bind(slug)
      .first<{ n: number }>()
    expect(row?.n).toBe(3)
  })

  it('makes a secret for each endpoint once, and tells it that once', async () => {
    const slug = slugOf()
    const first = await push([siteFile(slug, webhooks('desk'))])
    expect(Object.keys(first.webhookSecrets)).toEqual(['desk'])
    const second = await push([siteFile(slug, webhooks('desk', 'crm'))])
    expect(Object.keys(second.webhookSecrets)).toEqual(['crm'])
    const kept = await endpointRows(env.DB, slug)
    expect(kept.get('desk')?.sealed).toBe(`sealed ${first.webhookSecrets.desk}`)
    expect(kept.get('crm')?.sealed).toBe(`sealed ${second.webhookSecrets.crm}`)
  })

  it('lets many pushes at once land one after the other, none torn', async () => {
    const slug = slugOf()
    const pushes = await Promise.all(
      Array.from({ length: 4 }, (_, at) =>
        push([
          siteFile(slug, webhooks('desk')),
          article('a', `Text ${at}.`),
          article(`only-${at}`),
        ]),
      ),
    )
    expect(pushes.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4])
    expect(pushes.filter(({ webhookSecrets: shown }) => shown.desk)).toHaveLength(1)
    for (const [at, { version }] of pushes.entries()) {
      const files = await articleFiles(env.DB, slug, version)
      expect(files.map(({ path }) => path)).toEqual(['knowledge/a.md', `knowledge/only-${at}.md`])
      expect(files[0]?.content).toContain(`Text ${at}.`)
    }
    expect((await newestSite(env.DB, slug))?.version).toBe(4)
  })

  it('takes a large bundle in few statements', async () => {
    const slug = slugOf()
    const body = 'Ein Wörtchen "in Anführung" 😀.\n'.repeat(500)
    const files = Array.from({ length: 250 }, (_, at) => article(`a${at}`, `${at} ${body}`))
    await push([siteFile(slug), ...files])
    const read = await articleFiles(env.DB, slug, 1)
    expect(read).toHaveLength(250)
    expect(new Map(read.map(({ path, content }) => [path, content]))).toEqual(
      new Map(files.map(({ path, content }) => [path, content])),
    )
  })

  it('knows nothing of a site that was never pushed', async () => {
    const slug = slugOf()
    expect(await newestSite(env.DB, slug)).toBeUndefined()
    expect(await siteVersion(env.DB, slug, 1)).toBeUndefined()
    expect(await pushedFiles(env.DB, slug)).toBeUndefined()
    expect(await articleFiles(env.DB, slug, 1)).toEqual([])
  })
})

describe('Loading a site', () => {
  it('remembers it for five seconds, unless told to forget', async () => {
    const slug = slugOf()
    let clock = 0
    const load = async () => (await loadSite(env.DB, slug, { now: () => clock }))?.version
    await push([siteFile(slug)])
    expect(await load()).toBe(1)
    await push([siteFile(slug), article('a')])
    clock = 4_999
    expect(await load()).toBe(1)
    clock = 5_000
    expect(await load()).toBe(2)
    await push([siteFile(slug), article('b')])
    forgetSite(slug)
    expect(await load()).toBe(3)
  })

  it('remembers for one second that there is none', async () => {
    const slug = slugOf()
    let clock = 0
    const load = async () => (await loadSite(env.DB, slug, { now: () => clock }))?.version
    expect(await load()).toBeUndefined()
    await push([siteFile(slug)])
    clock = 999
    expect(await load()).toBeUndefined()
    clock = 1_000
    expect(await load()).toBe(1)
  })
})
