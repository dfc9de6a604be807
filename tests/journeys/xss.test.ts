import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { helpArticle } from '../../demo/shop/help.ts'
import { renderPage } from '../../demo/shop/page.ts'
import { readBundle } from '../../edge/site/read-bundle.ts'
import { foreignParts, type GuardedPage, openGuarded } from '../fixtures/xss/guarded-page.ts'
import { hostileBundle, quoted, topics } from '../fixtures/xss/hostile-bundle.ts'
import { playHostileEdge } from '../fixtures/xss/hostile-edge.ts'
import { hostileHistory, hostileSite, hostileStream } from '../fixtures/xss/hostile-words.ts'
import { payloadGroups, payloads } from '../fixtures/xss/payloads.ts'
import { agentOf, call } from '../support/api.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { conversationOf } from '../support/kept-by-edge.ts'
import {
  type PageServer,
  pageWith,
  scriptTag,
  servePages,
  withOrigin,
} from '../support/page-server.ts'
import { panelOf } from '../support/panel.ts'
import { waitFor } from '../support/wait-for.ts'

/** What the pages answer, read anew for each request. No policy stands in any header. */
const pages: Parameters<typeof servePages>[0] = {}
let journey: Journey
let site: PageServer
let context: BrowserContext

beforeAll(async () => {
  site = await servePages(pages)
  journey = await startJourney({ edit: withOrigin(site.url) })
  pages['/'] = { body: pageWith(scriptTag(journey.edge.url)) }
  context = await journey.newVisitor({ bypassCSP: true })
})
afterAll(async () => {
  await journey?.stop()
  await site?.close()
})

const guarded = (visitor = context) =>
  openGuarded(visitor, [site.url, journey.edge.url, journey.demo.url])

/** Nothing ran, nothing left, and nothing stands in the panel that we did not put there. */
async function expectHarmless({ page, incidents }: GuardedPage, elements: number) {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100))) // what loads late
  expect(await foreignParts(page)).toEqual([])
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBe(elements)
  expect(await incidents()).toEqual([])
}

const countElements = ({ page }: GuardedPage) =>
  page.evaluate(() => document.querySelectorAll('*').length)

/** Texts joined into as few messages as the ceiling allows. */
function batches(texts: readonly string[], size = 3_000): string[] {
  const all: string[] = []
  for (const text of texts) {
    const last = all.pop()
    const joined = last === undefined ? text : `${last}\n\n${text}`
    if (last === undefined || joined.length <= size) all.push(joined)
    else all.push(last, text)
  }
  return all
}

/** What the edge takes from anybody: the rest is refused at its doors. */
const writable = payloads.filter((payload) => !payload.includes('\u0000'))

test('the corpus is a large one, and a payload that is read as markup is noticed', async () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(150)
  const guard = await guarded()
  await guard.page.goto(site.url)
  await panelOf(guard.page).open()
  // It stands there once the site is known.
  await guard.page.locator('deskbell-widget h2').waitFor()
  await guard.page.evaluate(() => {
    document
      .querySelector('deskbell-widget')
      ?.shadowRoot?.querySelector('h2')
      ?.insertAdjacentHTML(
        'afterbegin',
        '<img src="//evil.test/x" onerror="__xss()"><a href="javascript:1" id=a>x</a>',
      )
  })
  await waitFor(async () => (await guard.incidents()).length === 2, 'both incidents')
  expect(await guard.incidents()).toEqual(['request http://evil.test/x', '__xss '])
  expect(await foreignParts(guard.page)).toEqual([
    '<img>',
    'img src=//evil.test/x',
    'img onerror=__xss()',
    'a id=a',
    'link javascript:1',
    'rel ',
  ])
  await guard.page.close()
})

for (const [trick, group] of Object.entries(payloadGroups)) {
  test(`an edge that tells nothing but ${trick} does no harm to the page`, async () => {
    const own = await journey.newVisitor()
    const guard = await guarded(own)
    const edge = await playHostileEdge(guard.page, {
      edge: journey.edge.url,
      site: hostileSite(group),
      events: hostileHistory(group),
    })
    await guard.page.goto(site.url)
    const panel = panelOf(guard.page)
    await panel.launcher.waitFor()
    const elements = await countElements(guard)
    await panel.open()
    await waitFor(() => edge.isHeard(), 'the socket')
    edge.tell(...hostileStream(group))
    await panel.host.getByText('The very end.').last().waitFor()
    expect(await panel.messages.count()).toBeGreaterThan(group.length * 2)
    await expectHarmless(guard, elements)
    await own.close()
  })
}

test('what visitors, models and agents write stays text, in the panel and on the desk', async () => {
  const { demo, edge, model } = journey
  const guard = await guarded()
  await guard.page.goto(site.url)
  const panel = panelOf(guard.page)
  await panel.launcher.waitFor()
  const elements = await countElements(guard)
  await panel.open()
  for (const [at, text] of batches(writable).entries()) {
    model.behave({ answer: `${text}\n\nDone ${at} [1].`, cutSeed: at + 1 })
    await panel.say(text)
    await panel.answer.getByText(`Done ${at}`).waitFor()
    await panel.log.locator('.writing').waitFor({ state: 'detached' })
  }
  await panel.button('Talk to a person').last().click()
  await panel.button('Back to the assistant').waitFor()
  const desk = await guarded()
  await desk.page.goto(`${demo.url}/desk`)
  await desk.page.locator('#queued button').first().click()

  const id = await conversationOf(guard.page)
  await agentOf(edge.url, demo.agentKey, id).accept()
  const speak = (text: string, name: string) =>
    call(`${edge.url}/v1/agent/conversations/${id}/messages`, {
      method: 'POST',
      token: demo.agentKey,
      body: { id: crypto.randomUUID(), parts: [{ type: 'text', text }], agent: { id: 'a', name } },
    })
  for (const text of batches(writable)) expect((await speak(text, 'Mia')).status).toBe(202)
  for (const name of payloads.filter(({ length }) => length <= 80)) {
    expect([202, 400]).toContain((await speak('Hello', name)).status)
  }
  await speak('The very end.', '<script>__xss()</script>')
  await panel.log.getByText('The very end.').waitFor()
  await desk.page.locator('#transcript').getByText('The very end.').waitFor()
  await expectHarmless(guard, elements)
  expect(
    await foreignParts(
      desk.page,
      'body',
      'header main nav section h1 label input time name id for autocomplete required',
    ),
  ).toEqual([])
  expect(await desk.incidents()).toEqual([])
  await guard.page.close()
  await desk.page.close()
})

test('a bundle full of payloads is answered from as text', async () => {
  const { edge } = journey
  const name = '"><img src=x onerror=__xss()> & Sons'
  const greeting = payloads.slice(0, 10).join(' ').slice(0, 500)
  const files = hostileBundle({ origin: site.url, payloads: writable, name, greeting })
  const pushed = await call(`${edge.url}/v1/admin/sites/acme`, {
    method: 'PUT',
    token: edge.adminKey,
    body: { files },
  })
  expect([pushed.status, pushed.body]).toEqual([200, expect.anything()])
  const own = await journey.newVisitor()
  const guard = await guarded(own)
  await guard.page.goto(site.url)
  const panel = panelOf(guard.page)
  await panel.launcher.waitFor()
  const elements = await countElements(guard)
  await panel.open()
  await panel.host.getByRole('heading', { name }).waitFor()
  for (const [at, topic] of topics.slice(0, files.length - 1).entries()) {
    await panel.say(`facts about the ${topic}`)
    await panel.sources.nth(at).waitFor()
  }
  expect(await panel.log.textContent()).toContain(name)
  await expectHarmless(guard, elements)
  await own.close()
})

test('addresses and colours that are none are refused before a push', () => {
  const head = 'site: acme\nname: Acme\norigins: [https://acme.test]\n'
  for (const payload of payloads) {
    const themed = readBundle([
      { path: 'site.yaml', content: `${head}theme:\n  accent: ${quoted(payload)}\n` },
    ])
    expect(themed, payload).toHaveProperty('faults')
    const target = /\]\((.*)\)/.exec(payload)?.[1] ?? payload
    const content = `---\ntitle: T\nurl: ${quoted(target)}\n---\nText.\n`
    const linked = readBundle([
      { path: 'site.yaml', content: head },
      { path: 'knowledge/a.md', content },
    ])
    if ('faults' in linked) continue
    const { protocol } = new URL(linked.bundle.articles[0]?.url ?? '')
    expect(['http:', 'https:'], payload).toContain(protocol)
  }
})

test('the shop shows help articles full of payloads as text', async () => {
  const articles = topics.map((topic, at) => ({
    slug: topic,
    title: payloads[at] ?? topic,
    url: payloads[at + 20] ?? '',
    updated: payloads[at + 40] ?? '',
    tags: payloads.slice(at, at + 3),
    body: batches(payloads, 20_000).join('\n\n'),
  }))
  const page = helpArticle(topics[0] ?? '', articles)
  if (!page) throw new Error('no such article')
  pages['/help'] = { body: renderPage(page, journey.edge.url) }
  const guard = await guarded()
  await guard.page.goto(`${site.url}/help`)
  const more =
    'nav article section h1 h3 table thead tbody tr th td time datetime scope id tabindex'
  expect(await foreignParts(guard.page, 'main', more)).toEqual([])
  expect(await guard.incidents()).toEqual([])
  await guard.page.close()
})
