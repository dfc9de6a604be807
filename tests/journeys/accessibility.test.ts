import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agentOf } from '../support/api.ts'
import { gate } from '../support/gate.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { conversationOf } from '../support/kept-by-edge.ts'
import { panelOf } from '../support/panel.ts'
import { waitFor } from '../support/wait-for.ts'

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}
const question = "how long do I have to send back a jacket that doesn't fit?"
const answer = 'You have **30 days** [1]. The day counts on which you post it. Shall I say more?'
const audit = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

let journey: Journey

beforeAll(async () => {
  journey = await startJourney({ behaviour: { answer, tokenDelay: 15 } })
})
afterAll(() => journey?.stop())

test('on a phone the panel fills the screen, with the composer in view', async () => {
  const page = await journey.visit('/', phone)
  const panel = panelOf(page)
  await panel.launcher.tap()
  await panel.composer.waitFor()
  await still(page)
  expect(await panel.frame.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
  for (let said = 0; said < 4; said++) await panel.say(`${question} (${said})`)
  await waitFor(async () => (await panel.sources.count()) === 4, 'four answers')
  await still(page)
  const composer = await panel.composer.boundingBox()
  expect(composer?.y).toBeGreaterThan(700)
  expect((composer?.y ?? 0) + (composer?.height ?? 0)).toBeLessThan(844)
  // The newest words are in sight, nothing runs out of the sides, and one tap leads back.
  const newest = await panel.sources.last().boundingBox()
  expect((newest?.y ?? 0) + (newest?.height ?? 0)).toBeLessThanOrEqual(composer?.y ?? 0)
  const widths = await panel.log.evaluate((log) => [log.scrollWidth, log.clientWidth])
  expect(widths[0]).toBe(widths[1])
  await panel.frame.getByRole('button', { name: 'Close chat' }).tap()
  await panel.frame.waitFor({ state: 'hidden' })
})

test('the keyboard alone is enough: Tab, Enter, words, Enter, Escape', async () => {
  const page = await journey.visit('/help/returns')
  const panel = panelOf(page)
  await panel.launcher.waitFor()
  const focused = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)
  for (let tab = 0; tab < 80 && !(await focused())?.includes('launcher'); tab++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await panel.composer.waitFor()
  await waitFor(() => panel.composer.evaluate((area) => area.matches(':focus')), 'the focus')
  await page.keyboard.type(question)
  await page.keyboard.press('Enter')
  await panel.sources.waitFor()
  expect(await panel.composer.evaluate((area) => area.matches(':focus'))).toBe(true)
  expect(await panel.composer.inputValue()).toBe('')
  await page.keyboard.press('Escape')
  await panel.frame.waitFor({ state: 'hidden' })
  expect(await focused()).toContain('launcher')
  await page.keyboard.press('Enter')
  await panel.shows(
    `visitor: ${question}`,
    'assistant: You have 30 days [1]. The day counts on which you post it. Shall I say more?',
  )
})

test('a screen reader hears whole sentences, each once, and never a token', async () => {
  const rest = gate()
  journey.model.behave({ answer, tokenDelay: 15, pause: { before: 7, until: rest.opened } })
  const page = await journey.visit()
  const panel = panelOf(page)
  await panel.open()
  expect(await panel.log.getAttribute('aria-live')).toBe('off') // its own words are read out below
  const region = panel.host.locator('[aria-live="polite"]')
  await region.evaluate((element) => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver((records) => {
      for (const { addedNodes, target } of records) {
        const nodes = target === element ? [...addedNodes] : [target]
        for (const node of nodes) heard.push(node.textContent?.trim() ?? '')
      }
    }).observe(element, { childList: true, characterData: true, subtree: true })
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard) // made above
  await panel.say(question)
  await panel.shows('assistant: You have 30 days [1]. The day')
  expect(await heard()).toEqual(['You have 30 days .'])
  rest.open()
  // A busy machine may bring two sentences at once: they are read out together, and never in part.
  const remaining = 'The day counts on which you post it. Shall I say more?'
  const later = async () => (await heard()).slice(1)
  await waitFor(
    async () => (await later()).join(' ') === remaining,
    'the other sentences, each once',
  )
  for (const said of await later()) expect(said).toMatch(/[.?]$/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an audit finds no fault in the ${colorScheme} panel, from greeting to agent`, async () => {
    journey.model.behave({ answer })
    // The shop forbids foreign scripts, and the audit is one.
    const page = await journey.visit('/', { colorScheme, bypassCSP: true, reducedMotion: 'reduce' })
    await page.evaluate(audit)
    const panel = panelOf(page)
    await panel.launcher.waitFor()
    expect(await faults(page)).toEqual([])
    await panel.open()
    await panel.button("I'd like to talk to a person").waitFor()
    expect(await brightness(page)).toBeGreaterThan(colorScheme === 'light' ? 200 : 0)
    expect(await brightness(page)).toBeLessThan(colorScheme === 'light' ? 256 : 60)
    expect(await faults(page)).toEqual([])
    await panel.say(question)
    await panel.sources.waitFor()
    expect(await faults(page)).toEqual([])
    await panel.button('Talk to a person').click()
    await panel.button('Back to the assistant').waitFor()
    const agent = agentOf(journey.edge.url, journey.demo.agentKey, await conversationOf(page))
    await agent.accept()
    await agent.say('Hello, this is Mia.')
    await panel.shows('agent: Hello, this is Mia.')
    expect(await faults(page)).toEqual([])
  })
}

/** What the audit has against the bubble. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } }
    const { violations } = await axe.run({ include: ['deskbell-widget'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  })
}

/** Of the panel's background, from 0 to 255. */
function brightness(page: Page): Promise<number> {
  return panelOf(page).frame.evaluate((frame) => {
    const channels = getComputedStyle(frame).backgroundColor.match(/\d+/g) ?? []
    return channels.slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0) / 3
  })
}

/** Waits until nothing moves any more. */
async function still(page: Page): Promise<void> {
  await panelOf(page).frame.evaluate(async (frame) => {
    await Promise.all(frame.getAnimations().map(({ finished }) => finished))
  })
}
