import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agentOf } from '../support/api.ts'
import { gate } from '../support/gate.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { conversationOf } from '../support/kept-by-edge.ts'
import { pageWith, scriptTag, servePages } from '../support/page-server.ts'
import { panelOf } from '../support/panel.ts'

const audit = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const answer =
  '# Returns\n\nYou have **30 days** [1]. See [more](https://acme.test/):\n\n- `one`\n- two'

const screens: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
}
const looks = Object.entries(screens).flatMap(([screen, size]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    look: `${colorScheme}, ${screen}`,
    // The shop forbids foreign scripts, and the audit is one.
    options: { ...size, colorScheme, bypassCSP: true, reducedMotion: 'reduce' as const },
  })),
)

let journey: Journey

beforeAll(async () => {
  journey = await startJourney({ behaviour: { answer } })
})
afterAll(() => journey?.stop())

/** Fails with what the audit has against a page, or against the bubble alone. */
async function expectFaultless(page: Page, state: string, where = 'html') {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(audit)
  const faults = await page.evaluate(async (where) => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } }
    const { violations } = await axe.run({ include: [where] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  }, where)
  expect(faults, state).toEqual([])
}

for (const { look, options } of looks) {
  test(`the panel has no fault in any state (${look})`, async () => {
    const { model, edge, demo } = journey
    const page = await journey.visit('/', options)
    const panel = panelOf(page)
    const faultless = (state: string) => expectFaultless(page, state, 'deskbell-widget')
    await panel.launcher.waitFor()
    await faultless('closed')

    const site = gate()
    await page.route('**/v1/sites/**', async (route) => {
      await site.opened
      await route.continue()
    })
    await panel.open()
    await faultless('loading')
    site.open()
    await panel.button("I'd like to talk to a person").waitFor()
    await faultless('greeting')

    const first = gate()
    model.behave({ answer, pause: { before: 0, until: first.opened } })
    await panel.say('How do I return a jacket?')
    await panel.button('Stop').waitFor()
    await faultless('thinking')
    first.open()
    await panel.sources.waitFor()
    const rest = gate()
    model.behave({ answer, pause: { before: 8, until: rest.opened } })
    await panel.say('And boots? Write to tom@mail.example.')
    await panel.answer.getByText('30 days').waitFor()
    await faultless('streaming')
    rest.open()
    await panel.sources.nth(1).waitFor()
    await panel.log.getByText('Hidden from the AI: e-mail').waitFor()
    await faultless('answered with citations')

    await panel.button('Menu').click()
    await faultless('menu')
    await panel.host.getByRole('menuitem', { name: 'Delete my chat' }).click()
    await panel.host.getByRole('alertdialog').waitFor()
    await faultless('asked once more')
    await page.keyboard.press('Escape')

    model.behave({ fault: 'error' })
    await panel.say('xylophone quasar')
    await panel.log.getByRole('button', { name: 'Talk to a person' }).waitFor()
    await faultless('answered with quick replies')

    const refused = { status: 400, json: {}, headers: { 'access-control-allow-origin': '*' } }
    await page.route('**/messages', (route) => route.fulfill(refused))
    await panel.say('refused')
    await panel.button('Delete').waitFor()
    await faultless('failed message')
    await page.unroute('**/messages')
    await panel.button('Delete').click()

    await panel.button('Talk to a person').last().click()
    await panel.button('Back to the assistant').waitFor()
    await faultless('waiting for a person')
    const agent = agentOf(edge.url, demo.agentKey, await conversationOf(page))
    await agent.accept()
    await agent.say(answer)
    await panel.log.locator('article.agent').waitFor()
    await faultless('an agent answers')
    await agent.resolve()
    await panel.log.getByText('This conversation was closed').waitFor()
    await faultless('resolved')

    await page.context().setOffline(true)
    await panel.say('Are you there?')
    await panel.waiting.waitFor()
    await faultless('offline')
    await page.context().close()
  })

  test(`a page that may not show the chat says so without a fault (${look})`, async () => {
    const foreign = await servePages({ '/': { body: pageWith(scriptTag(journey.edge.url)) } })
    const page = await (await journey.newVisitor(options)).newPage()
    await page.goto(foreign.url)
    const panel = panelOf(page)
    await panel.launcher.click()
    await panel.host.getByRole('alert').waitFor()
    await expectFaultless(page, 'refused', 'deskbell-widget')
    await page.context().close()
    await foreign.close()
  })

  test(`the shop's pages have no fault (${look})`, async () => {
    const page = await journey.visit('/', options)
    const paths = ['/shop/jackets', '/products/nordkette-rain-shell', '/help', '/help/returns']
    await expectFaultless(page, '/')
    for (const path of [...paths, '/cart', '/about', '/account', '/nowhere']) {
      await page.goto(journey.demo.url + path)
      await panelOf(page).launcher.waitFor()
      await expectFaultless(page, path)
    }
    await page.context().close()
  })

  test(`the desk has no fault, empty, waiting and with a conversation (${look})`, async () => {
    const desk = await journey.visit('/desk', options)
    await desk.getByText('Live').waitFor()
    await expectFaultless(desk, 'empty')
    const page = await journey.visit('/')
    const panel = panelOf(page)
    await panel.open()
    journey.model.behave({ answer })
    await panel.say('How do I return a jacket?')
    await panel.sources.waitFor()
    await panel.button('Talk to a person').last().click()
    await desk.locator('#queued button').waitFor()
    await expectFaultless(desk, 'waiting')
    await desk.locator('#queued button').click()
    await desk.getByRole('button', { name: 'Accept' }).waitFor()
    await expectFaultless(desk, 'a conversation that waits')
    await desk.getByRole('button', { name: 'Accept' }).click()
    await desk.getByLabel('Your answer').fill('Hello, this is Mia.')
    await expectFaultless(desk, 'an answer is written')
    await desk.getByRole('button', { name: 'Resolve' }).click()
    await desk.locator('#conversation').waitFor({ state: 'hidden' })
    await desk.context().close()
    await page.context().close()
  })
}
