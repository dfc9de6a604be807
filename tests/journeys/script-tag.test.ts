import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gate } from '../support/gate.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import {
  type PageServer,
  pageWith,
  scriptTag,
  servePages,
  withOrigin,
} from '../support/page-server.ts'
import { panelOf } from '../support/panel.ts'
import { pushAcme } from '../support/push.ts'
import { waitFor } from '../support/wait-for.ts'

let journey: Journey
let site: PageServer

beforeAll(async () => {
  journey = await startJourney()
  const tag = scriptTag(journey.edge.url)
  site = await servePages({
    '/': { body: pageWith(tag) },
    '/twice': { body: pageWith(tag + tag) },
  })
  await pushAcme(journey.edge, { demo: journey.demo.url, edit: withOrigin(site.url) })
})
afterAll(async () => {
  await journey?.stop()
  await site?.close()
})

test('before the first open the page loads one file of the edge and stores nothing', async () => {
  const page = await (await journey.newVisitor()).newPage()
  const asked = requestsToEdge(page)
  await page.goto(site.url, { waitUntil: 'networkidle' })
  const panel = panelOf(page)
  await panel.launcher.waitFor()
  expect(asked).toEqual(['GET /widget.js'])
  expect(await stored(page)).toEqual([])

  await panel.open()
  await waitFor(async () => (await stored(page)).length > 0, 'something to be stored')
  expect(asked).toContain('POST /v1/sessions')
  expect(await stored(page)).toEqual(['deskbell:acme'])
})

test('a visit that began no conversation makes no request when it comes back', async () => {
  const page = await (await journey.newVisitor()).newPage()
  await page.goto(site.url)
  await panelOf(page).open()
  await waitFor(async () => (await stored(page)).length > 0, 'the visit to be stored')
  const asked = requestsToEdge(page)
  await page.goto(site.url, { waitUntil: 'networkidle' })
  await panelOf(page).launcher.waitFor()
  expect(asked).toEqual(['GET /widget.js'])
})

test('an answer that came while the panel was closed counts as unread, after a reload by one module and one request', async () => {
  const rest = gate()
  journey.model.behave({ answer: 'You have 30 days.', pause: { before: 2, until: rest.opened } })
  const page = await (await journey.newVisitor()).newPage()
  await page.goto(site.url)
  const panel = panelOf(page)
  await panel.open()
  await panel.say('How do I return something?')
  await panel.shows('assistant: You have')
  await page.keyboard.press('Escape')
  await panel.button('Open chat').waitFor()
  rest.open()
  await panel.button('Open chat, 1 unread').waitFor()

  const asked = requestsToEdge(page)
  await page.goto(site.url, { waitUntil: 'networkidle' })
  await panel
    .button('Open chat, 1 unread')
    .waitFor()
    .catch((error: Error) => {
      throw new Error(`${error.message} The page asked: ${asked.join(', ')}`)
    })
  expect(asked.map((line) => line.replace(/[\w-]{36}/, 'ID').replace(/[\da-f]+$/, 'N'))).toEqual([
    'GET /widget.js',
    'GET /more.js?N',
    'GET /v1/conversations/ID/events?after=N',
  ])
  await panel.open()
  await panel.shows('assistant: You have 30 days.')
  await page.keyboard.press('Escape')
  await panel.launcher.and(page.locator('[aria-label="Open chat"]')).waitFor()
})

test('the tag loaded twice makes one bubble', async () => {
  const page = await (await journey.newVisitor()).newPage()
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto(`${site.url}/twice`, { waitUntil: 'networkidle' })
  await panelOf(page).open()
  expect(await page.locator('deskbell-widget').count()).toBe(1)
  expect(errors).toEqual([])
})

test('the bubble can be taken off the page, twice, and put there again', async () => {
  const page = await (await journey.newVisitor()).newPage()
  await page.goto(site.url)
  const panel = panelOf(page)
  await panel.open()
  const left = await page.evaluate(() => {
    window.Deskbell?.remove()
    window.Deskbell?.remove()
    return document.querySelectorAll('deskbell-widget').length
  })
  expect(left).toBe(0)
  await page.evaluate(
    ([src = '']) => {
      const tag = Object.assign(document.createElement('script'), { src })
      tag.dataset.site = 'acme'
      document.head.append(tag)
    },
    [`${journey.edge.url}/widget.js`],
  )
  await panel.open()
})

function requestsToEdge(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { origin, pathname, search } = new URL(request.url())
    if (origin === journey.edge.url) asked.push(`${request.method()} ${pathname}${search}`)
  })
  return asked
}

/** The names of everything that a page keeps in the browser. */
async function stored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => name ?? ''),
    ]
  })
  return [...cookies.map(({ name }) => name), ...kept]
}
