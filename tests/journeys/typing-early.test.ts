import { afterAll, beforeAll, expect, test } from 'vitest'
import { gate } from '../support/gate.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { panelOf } from '../support/panel.ts'

let journey: Journey
beforeAll(async () => {
  journey = await startJourney({})
})
afterAll(() => journey?.stop())

test('a visitor types before the panel is there, loses no letter, and what ended with Enter is sent', async () => {
  const page = await journey.visit()
  const panel = panelOf(page)
  const arrives = gate()
  await page.route('**/panel.js*', async (route) => {
    await arrives.opened
    await route.continue()
  })
  await panel.launcher.click()
  await page.keyboard.type('How do I ret')
  const before = await placeOf(panel)
  arrives.open()
  await panel.button('Send').waitFor()
  await page.keyboard.type('urn something?')
  expect(await panel.composer.inputValue()).toBe('How do I return something?')
  const after = await placeOf(panel)
  // The buttons beside it come; the text area itself stays where the visitor types.
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(1)
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1)

  await page.reload()
  const again = gate()
  await page.unroute('**/panel.js*')
  await page.route('**/panel.js*', async (route) => {
    await again.opened
    await route.continue()
  })
  await panel.launcher.click()
  await page.keyboard.type('How do I return something?')
  await page.keyboard.press('Enter')
  again.open()
  await panel.messages.nth(1).waitFor()
  expect((await panel.words())[0]).toBe('visitor: How do I return something?')
})

/** Where the text area is once nothing slides any more. */
async function placeOf({ host, composer }: ReturnType<typeof panelOf>) {
  await host.evaluate((element) =>
    Promise.all((element.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished)),
  )
  return composer.boundingBox()
}
