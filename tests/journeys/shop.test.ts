import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findIn, findInFolder, formsOf } from '../support/find-bytes.ts'
import { gate } from '../support/gate.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { panelOf } from '../support/panel.ts'
import { pushAcme } from '../support/push.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'

const question = "how long do I have to send back a jacket that doesn't fit?"
const answer = 'You have **30 days** from delivery to send it back [1].'
const shown = 'assistant: You have 30 days from delivery to send it back [1].'

let journey: Journey
let receiver: WebhookReceiver

beforeAll(async () => {
  receiver = await startWebhookReceiver()
  journey = await startJourney({ behaviour: { answer }, edit: withReceiver })
})
afterAll(async () => {
  await journey?.stop()
  await receiver?.close()
})

/** A second endpoint beside the desk's, which keeps every delivery as it came. */
function withReceiver(path: string, content: string): string {
  const endpoint = `webhooks:\n  - id: receiver\n    url: ${receiver.url}\n`
  return path === 'site.yaml' ? content.replace('webhooks:\n', endpoint) : content
}

test('a question gets an answer that streams in and cites the article that it stands on', async () => {
  const { demo, model } = journey
  const page = await journey.visit('/products/nordkette-rain-shell')
  const panel = panelOf(page)
  await panel.open()
  await panel.button('How do I return something?').click()
  await panel.shows('visitor: How do I return something?', shown)
  expect(await panel.button('How do I return something?').count()).toBe(0)

  const silence = gate()
  model.behave({ answer, pause: { before: 0, until: silence.opened } })
  await panel.say('What does delivery cost?')
  await panel.button('Stop').waitFor()
  await panel.log.getByText('The assistant is thinking').waitFor()
  silence.open()
  await panel.shows('visitor: What does delivery cost?', shown)
  expect(await panel.log.getByText('The assistant is thinking').count()).toBe(0)

  const rest = gate()
  model.behave({ answer, pause: { before: 4, until: rest.opened } })
  await panel.say(question)
  await panel.shows(`visitor: ${question}`, 'assistant: You have 30 days')
  await panel.button('Stop').waitFor()
  rest.open()
  await panel.shows(`visitor: ${question}`, shown)

  const source = panel.sources.last().getByRole('link', { name: 'Returns' })
  expect(await source.getAttribute('href')).toBe(`${demo.url}/help/returns`)
  expect(await panel.answer.locator('a.cite').getAttribute('href')).toBe(`${demo.url}/help/returns`)
  const opened = page.context().waitForEvent('page')
  await source.click()
  await (await opened).getByRole('heading', { level: 1, name: 'Returns' }).waitFor()
})

test('a person answers from the desk in the same bubble, and nobody but the visitor sees the e-mail address', async () => {
  const { edge, model } = journey
  const email = 'lena.ortner-1987@mailbox.example.org'
  const page = await journey.visit()
  const panel = panelOf(page)
  await panel.open()
  // The model repeats what it knows: the placeholder, which only the visitor's own stream restores.
  model.behave({ answer: 'Noted, I have <EMAIL_1> for your refund.' })
  await panel.say(`Please write to ${email} about my refund`)
  await panel.shows(
    `visitor: Please write to ${email} about my refund`,
    `assistant: Noted, I have ${email} for your refund.`,
  )

  await panel.button('Talk to a person').click()
  await panel.button('Back to the assistant').waitFor()
  await panel.host.getByText('Waiting for a person').waitFor()

  const desk = await openDesk()
  await desk.locator('#queued button').first().click()
  const transcript = desk.getByRole('log', { name: 'Transcript' })
  await transcript.getByText('Please write to <EMAIL_1> about my refund').waitFor()
  await desk.getByRole('button', { name: 'Accept' }).click()
  await panel.log.getByText('Mia joined the conversation').waitFor()
  await desk.getByLabel('Your answer').fill('Hello, this is Mia. Your refund left us today.')
  await desk.getByRole('button', { name: 'Send' }).click()
  await panel.shows('agent: Hello, this is Mia. Your refund left us today.')
  expect(await panel.messages.last().locator('.who').textContent()).toBe('MMia')

  await panel.say(`Thanks! ${email} is still right.`)
  await transcript.getByText('Thanks! <EMAIL_1> is still right.').waitFor()
  await receiver.delivery('message.created')

  await desk.getByRole('button', { name: 'Give back to the assistant' }).click()
  await panel.log.getByText('You are talking to the assistant again').waitFor()
  model.behave({ answer })
  await panel.say(question)
  await panel.shows(`visitor: ${question}`, shown)
  await receiver.delivery('handoff.released')

  // Nowhere: and the search is no blind one, for it finds what may be found in the same places.
  const requests = model.requests.map(({ body }) => body).join('\n')
  const deliveries = receiver.attempts.map(({ body }) => body).join('\n')
  expect(findInFolder(edge.state, 'is still right.')).not.toEqual([])
  expect(findIn(requests, '<EMAIL_1>')).not.toEqual([])
  expect(findIn(deliveries, '<EMAIL_1>')).not.toEqual([])
  for (const secret of [email, 'lena.ortner', 'mailbox.example']) {
    expect(findInFolder(edge.state, secret)).toEqual([])
    expect(findIn(edge.output(), secret)).toEqual([])
    expect(findIn(requests, secret)).toEqual([])
    expect(findIn(deliveries, secret)).toEqual([])
    expect(findIn(await desk.content(), secret)).toEqual([])
  }
})

test('the search for leaks finds a value in every form that it claims to know', () => {
  const secret = 'lena.ortner-1987@mailbox.example.org'
  for (const [form, bytes] of formsOf(secret)) {
    expect(
      findIn(Buffer.concat([Buffer.from('~'), bytes, Buffer.from('~')]), secret),
      form,
    ).toContain(form)
  }
  for (const before of ['', 'a', 'ab', 'abc']) {
    const encoded = Buffer.from(`${before}${secret} and more`).toString('base64')
    expect(findIn(encoded, secret).join()).toContain('base64')
  }
})

test('without a model the help pages themselves answer', async () => {
  const { edge, demo, model } = journey
  const asked = model.requests.length
  const embedded = (path: string, content: string) =>
    withReceiver(path, content).replace('provider: configured', 'provider: embedded')
  await pushAcme(edge, { demo: demo.url, edit: embedded })
  const panel = panelOf(await journey.visit())
  await panel.open()
  await panel.say(question)
  await panel.sources.getByRole('link', { name: 'Returns' }).waitFor()
  expect(await panel.answer.textContent()).toMatch(/30 days/)
  expect(model.requests.length).toBe(asked)
})

async function openDesk(): Promise<Page> {
  const desk = await (await journey.newVisitor()).newPage()
  await desk.goto(`${journey.demo.url}/desk`)
  return desk
}
