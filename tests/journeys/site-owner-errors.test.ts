import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Journey, startJourney } from '../support/journey.ts'
import { type PageServer, pageWith, scriptTag, servePages } from '../support/page-server.ts'
import { panelOf } from '../support/panel.ts'

let journey: Journey
let site: PageServer

beforeAll(async () => {
  journey = await startJourney()
  const { url } = journey.edge
  site = await servePages({
    '/unknown-site': { body: pageWith(scriptTag(url, 'acmee')) },
    '/other-origin': { body: pageWith(scriptTag(url)) },
    '/no-site': { body: pageWith(`<script async src="${url}/widget.js"></script>`) },
  })
})
afterAll(async () => {
  await journey?.stop()
  await site?.close()
})

/** Opens the bubble of a page and tells what it says and what the console says. */
async function openOn(path: string) {
  const page = await (await journey.newVisitor()).newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    // The browser itself notes every answer of 400 and above; the widget cannot stop it.
    const network = message.text().startsWith('Failed to load resource')
    if (['error', 'warning'].includes(message.type()) && !network) errors.push(message.text())
  })
  await page.goto(site.url + path)
  const panel = panelOf(page)
  await panel.launcher.click()
  const sentence = await panel.host.getByRole('alert').textContent()
  await page.waitForLoadState('networkidle')
  return { panel, sentence, errors }
}

const kind = 'The chat is not set up for this page yet. Please use the other ways to reach us.'

test('an unknown site ends in a kind sentence, and one console line that names data-site', async () => {
  const { panel, sentence, errors } = await openOn('/unknown-site')
  expect(sentence).toBe(kind)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('There is no site "acmee"')
  expect(errors[0]).toContain('data-site')
  expect(await panel.composer.count()).toBe(0)
})

test('an origin that is not listed ends in a kind sentence, and one console line that names site.yaml', async () => {
  const { panel, sentence, errors } = await openOn('/other-origin')
  expect(sentence).toBe(kind)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain(site.url)
  expect(errors[0]).toContain('"origins" in site.yaml')
  expect(await panel.composer.count()).toBe(0)
})

test('a tag without data-site makes no bubble, and one console line that says so', async () => {
  const page = await (await journey.newVisitor()).newPage()
  const line = page.waitForEvent('console')
  await page.goto(`${site.url}/no-site`)
  expect((await line).text()).toContain('add data-site="your-site" to the script tag')
  expect(await page.locator('deskbell-widget').count()).toBe(0)
})
