import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { pushSite } from '../../../edge/db/sites.ts'
import { readBundle } from '../../../edge/site/read-bundle.ts'

/** Pushes a site whose one article says how many days one has. */
async function push(slug: string, days: number, more: Record<string, string> = {}) {
  const files = Object.entries({
    'site.yaml': `site: ${slug}\nname: Hill Bikes\norigins: [https://bikes.example]\n`,
    'knowledge/returns.md': `---\ntitle: Returns\nurl: https://bikes.example/returns\n---\n\n## How long can I return something?\n\nYou have ${days} days to return it.\n`,
    ...more,
  }).map(([path, content]) => ({ path, content }))
  const reading = readBundle(files)
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  const makeSecret = async () => ({ secret: 's', sealed: 's' })
  return (await pushSite(env.DB, { site: reading.bundle.site, files, now: 1, makeSecret })).version
}

const objectOf = (slug: string) => env.SITES.get(env.SITES.idFromName(slug))
const slugOf = () => `site-${crypto.randomUUID().slice(0, 8)}`
const query = 'how long do I have to send it back?'

describe('A site’s knowledge', () => {
  it('answers from the version that is asked for', async () => {
    const site = slugOf()
    const version = await push(site, 30)
    const found = await objectOf(site).search({ site, version, query })
    expect(found.version).toBe(1)
    expect(found.confidence).toBeGreaterThan(0.5)
    expect(found.passages[0]).toMatchObject({
      id: 'knowledge/returns.md#0',
      path: 'knowledge/returns.md',
      title: 'Returns',
      heading: 'How long can I return something?',
      url: 'https://bikes.example/returns',
      text: 'You have 30 days to return it.',
    })
  })

  it('follows a push with the next question', async () => {
    const site = slugOf()
    await objectOf(site).search({ site, version: await push(site, 30), query })
    const found = await objectOf(site).search({ site, version: await push(site, 60), query })
    expect(found.version).toBe(2)
    expect(found.passages.map(({ text }) => text)).toEqual(['You have 60 days to return it.'])
  })

  it('answers an older version with what it holds, and says so', async () => {
    const site = slugOf()
    const older = await push(site, 30)
    await objectOf(site).warm(site, await push(site, 60))
    const found = await objectOf(site).search({ site, version: older, query })
    expect(found.version).toBe(2)
    expect(found.passages[0]?.text).toContain('60 days')
  })

  it('lets all who ask at once wait for the one rebuild', async () => {
    const site = slugOf()
    const version = await push(site, 30)
    const asked = Array.from({ length: 8 }, () => objectOf(site).search({ site, version, query }))
    for (const found of await Promise.all(asked)) {
      expect(found.version).toBe(1)
      expect(found.passages).toHaveLength(1)
    }
  })

  it('fails for a version that does not exist, and works afterwards', async () => {
    const site = slugOf()
    const version = await push(site, 30)
    const failed = await objectOf(site)
      .search({ site, version: 99, query })
      .then(
        () => '',
        (error: Error) => error.message,
      )
    expect(failed).toContain('has no version 99')
    expect((await objectOf(site).search({ site, version, query })).passages).toHaveLength(1)
  })

  it('is empty and unsure where the site has no articles', async () => {
    const site = slugOf()
    const files = [
      {
        path: 'site.yaml',
        content: `site: ${site}\nname: Hill Bikes\norigins: [https://bikes.example]\n`,
      },
    ]
    const reading = readBundle(files)
    if ('faults' in reading) throw new Error('faults')
    const makeSecret = async () => ({ secret: 's', sealed: 's' })
    await pushSite(env.DB, { site: reading.bundle.site, files, now: 1, makeSecret })
    expect(await objectOf(site).search({ site, version: 1, query })).toMatchObject({
      version: 1,
      passages: [],
      confidence: 0,
    })
  })
})
