import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { VisitorExport } from '../../shared/visitor-export.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { panelOf } from '../support/panel.ts'

let journey: Journey
beforeAll(async () => {
  journey = await startJourney({})
})
afterAll(() => journey?.stop())

const card = '4111 1111 1111 1111'

test('a visitor sees what the AI was not told, takes the chat home, and deletes it everywhere', async () => {
  const { demo, edge, model } = journey
  const page = await journey.visit()
  const panel = panelOf(page)
  await panel.open()
  await panel.say(`Was my card ${card} charged twice?`)
  await panel.messages.nth(1).waitFor()
  await panel.log.getByText('Hidden from the AI: card number').waitFor()
  expect((await panel.words())[0]).toBe(`visitor: Was my card ${card} charged twice?`)
  expect(JSON.stringify(model.requests)).not.toContain('4111 1111')

  const saving = page.waitForEvent('download')
  await panel.button('Menu').click()
  await panel.host.getByRole('menuitem', { name: 'Download my chat' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('my-chat.json')
  const kept = JSON.parse(await readFile(await file.path(), 'utf8')) as VisitorExport
  expect(JSON.stringify(kept)).toContain(`Was my card ${card} charged twice?`)
  await panel.host.getByText('Your chat was saved as a file.').waitFor()

  await panel.button('Talk to a person').last().click()
  await panel.host.getByText('Waiting for a person').waitFor()
  const desk = await journey.visit('/desk')
  const waiting = desk.locator('#queued button')
  await waiting.first().waitFor()

  await panel.button('Menu').click()
  await panel.host.getByRole('menuitem', { name: 'Delete my chat' }).click()
  await panel.host.getByRole('alertdialog').getByRole('button', { name: 'Delete my chat' }).click()
  await panel.host.getByText('Your chat was deleted.').waitFor()
  expect(await panel.messages.count()).toBe(0)
  await waiting.first().waitFor({ state: 'detached' })
  const listed = await fetch(`${edge.url}/v1/agent/conversations`, {
    headers: { authorization: `Bearer ${demo.agentKey}` },
  })
  expect(await listed.json()).toEqual({ conversations: [] })

  await page.reload()
  await panel.open()
  await panel.say('What does delivery cost?')
  await panel.messages.nth(1).waitFor()
  expect((await panel.words())[0]).toBe('visitor: What does delivery cost?')
})
