import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gate } from '../support/gate.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { panelOf } from '../support/panel.ts'

let journey: Journey

beforeAll(async () => {
  const edit = (_path: string, content: string) =>
    content.replace('personalData: masked', 'personalData: reveal')
  journey = await startJourney({ edit })
})
afterAll(() => journey?.stop())

/** What the browser keeps about whoever was signed in. */
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('deskbell:acme+') ?? '')

test('whoever signs in keeps the chat, is known to the desk and on every device, and to no model; whoever comes next finds nothing', async () => {
  const { demo, model } = journey
  const page = await journey.visit('/')
  const panel = panelOf(page)
  await panel.open()
  model.behave({ answer: 'You have 30 days.' })
  await panel.say('How long can I return something?')
  const before = ['visitor: How long can I return something?', 'assistant: You have 30 days.']
  await panel.shows(...before)

  // The account's page signs in.
  await page.goto(`${demo.url}/account`)
  await panel.open()
  await panel.shows(...before)
  model.behave({ answer: 'Noted, <PERSON_1>.' })
  const asked = 'Is Johanna Berger on the parcel, or does BERGER do?'
  await panel.say(asked)
  await panel.shows(`visitor: ${asked}`, 'assistant: Noted, Johanna Berger.')
  await panel.button('Talk to a person').click()
  await panel.host.getByText('Waiting for a person').waitFor()

  const desk = await (await journey.newVisitor()).newPage()
  await desk.goto(`${demo.url}/desk`)
  await desk.locator('#queued button').first().click()
  await desk
    .locator('#facts')
    .getByText('Johanna Berger (verified) · johanna.berger@post.example · +43 512 555 0142')
    .waitFor()

  // Another device, in another browser.
  const phone = await journey.visit('/account')
  const onPhone = panelOf(phone)
  await onPhone.open()
  expect(await kept(page)).toContain('token')
  await onPhone.shows(`visitor: ${asked}`, 'assistant: Noted, Johanna Berger.')

  // Whoever signs out leaves nothing for the next person.
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(`${demo.url}/`)
  await panel.open()
  await panel.host.getByText('How do I return something?').waitFor()
  expect(await panel.messages.count()).toBe(0)
  await expect.poll(() => kept(page)).not.toMatch(/token|visitor|conversation/)
  await page.reload()
  await panel.open()
  await panel.host.getByText('How do I return something?').waitFor()
  expect(await panel.messages.count()).toBe(0)

  const requests = model.requests.map(({ body }) => body).join('\n')
  expect(requests).toContain('<PERSON_1>')
  expect(requests).not.toMatch(/johanna|berger|post\.example|555 ?0142|C-100384/i)
})

test('two tabs of one browser come to rest, of which one has signed in and one has not', async () => {
  const { demo, model } = journey
  model.behave({ answer: 'Hello.' })
  const old = await journey.visit('/')
  const inOld = panelOf(old)
  await inOld.open()
  await inOld.say('Is anybody here?')
  await inOld.shows('visitor: Is anybody here?', 'assistant: Hello.')

  const page = await old.context().newPage()
  let begun = 0
  old.context().on('request', (request) => {
    if (request.url().endsWith('/v1/sessions')) begun++
  })
  await page.goto(`${demo.url}/account`)
  const panel = panelOf(page)
  await panel.open()
  await panel.log.getByText('Noted, Johanna Berger.').waitFor()
  // What stood in the old tab is not shown to whoever may sit there now, and it can be used again.
  await expect.poll(() => inOld.messages.count()).toBe(0)
  await inOld.say('And now?')
  await inOld.shows('visitor: And now?', 'assistant: Hello.')
  await panel.log.getByText('Noted, Johanna Berger.').waitFor()
  const soFar = begun
  await page.waitForTimeout(1_000)
  expect(begun).toBe(soFar)
  expect(soFar).toBeLessThanOrEqual(4)
})

test('what a signed-in visitor says before the session has begun is sent', async () => {
  const page = await journey.visit('/account')
  const session = gate()
  await page.route('**/v1/sessions', async (route) => {
    await session.opened
    await route.continue()
  })
  const panel = panelOf(page)
  await panel.open()
  await panel.say('Is anybody here already?')
  await panel.waiting.waitFor()
  session.open()
  await panel.waiting.waitFor({ state: 'detached' })
  await panel.shows('visitor: Is anybody here already?')
})
