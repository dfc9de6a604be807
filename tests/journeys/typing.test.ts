import { afterAll, beforeAll, test } from 'vitest'
import { type Journey, startJourney } from '../support/journey.ts'
import { panelOf } from '../support/panel.ts'
import { waitFor } from '../support/wait-for.ts'

let journey: Journey
beforeAll(async () => {
  journey = await startJourney({})
})
afterAll(() => journey?.stop())

test('each side sees that the other is typing, and sees it no more when the message is there', async () => {
  const panel = panelOf(await journey.visit())
  await panel.open()
  await panel.say('Hello?')
  await panel.messages.nth(1).waitFor()
  await panel.button('Talk to a person').click()
  await panel.host.getByText('Waiting for a person').waitFor()

  const desk = await journey.visit('/desk')
  await desk.locator('#queued button').first().click()
  await desk.getByRole('button', { name: 'Accept' }).click()
  await panel.log.getByText('Mia joined the conversation').waitFor()

  const answer = desk.getByLabel('Your answer')
  await answer.waitFor() // the desk shows it when it has heard that the conversation is Mia's
  await answer.pressSequentially('Hi')
  await panel.log.getByText('The agent is typing').waitFor()
  await answer.press('Enter')
  await panel.shows('agent: Hi')
  await panel.log.getByText('The agent is typing').waitFor({ state: 'detached' })

  const typing = desk.getByText('The visitor is typing…')
  // The desk may have begun to read along a moment ago; whoever types goes on, and is heard.
  await waitFor(async () => {
    await panel.composer.press('x')
    return typing.isVisible()
  }, 'the visitor’s typing at the desk')
  await panel.composer.press('Enter')
  await typing.waitFor({ state: 'detached' })
})
