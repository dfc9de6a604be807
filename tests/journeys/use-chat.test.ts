import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agentOf } from '../support/api.ts'
import { bundle } from '../support/bundle.ts'
import { gate } from '../support/gate.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { type PageServer, servePages, withOrigin } from '../support/page-server.ts'
import { pushAcme } from '../support/push.ts'
import { waitFor } from '../support/wait-for.ts'

const source = fileURLToPath(new URL('../fixtures/use-chat/page.ts', import.meta.url))
const question = "how long do I have to send back a jacket that doesn't fit?"
const answer = 'You have 30 days from delivery to send it back [1].'

let journey: Journey
let site: PageServer

beforeAll(async () => {
  journey = await startJourney({ behaviour: { answer } })
  const html = `<!doctype html><html lang="en" data-edge="${journey.edge.url}"><title>useChat</title>
<body><script src="/page.js"></script></body></html>`
  site = await servePages({
    '/': { body: html },
    '/page.js': { body: await bundle(source), type: 'text/javascript' },
  })
  await pushAcme(journey.edge, { demo: journey.demo.url, edit: withOrigin(site.url) })
})
afterAll(async () => {
  await journey?.stop()
  await site?.close()
})

test('useChat holds a conversation, with a streamed answer and its citation', async () => {
  const rest = gate()
  journey.model.behave({ answer, pause: { before: 4, until: rest.opened } })
  const chat = await openChat()
  await chat.say(question)
  await chat.shows(`user: ${question}`, 'assistant: You have 30 days')
  expect(await chat.status()).toBe('streaming')
  rest.open()
  await chat.shows(`user: ${question}`, `assistant: ${answer}`, '[1] Returns')
  expect(await chat.page.getByRole('link', { name: 'Returns' }).getAttribute('href')).toBe(
    `${journey.demo.url}/help/returns`,
  )
  await chat.is('ready')

  await chat.say('How do I return something?')
  await chat.shows('user: How do I return something?', `assistant: ${answer}`, '[1] Returns')
  await chat.is('ready')
})

test('useChat resumes an answer in its middle after a reload', async () => {
  const rest = gate()
  journey.model.behave({ answer, pause: { before: 6, until: rest.opened } })
  const chat = await openChat()
  await chat.say(question)
  await chat.shows('assistant: You have 30 days from delivery')

  const reconnect = chat.page.waitForResponse(/\/v1\/chat\/[\w-]+\/stream$/)
  await chat.page.reload()
  expect((await reconnect).status()).toBe(200)
  await chat.shows(`user: ${question}`, 'assistant: You have 30 days from delivery')
  rest.open()
  await chat.shows(`user: ${question}`, `assistant: ${answer}`, '[1] Returns')
  await chat.is('ready')
  expect(await chat.lines()).toHaveLength(3)

  // When nothing is being written, the same call says so and the history stands.
  const idle = chat.page.waitForResponse(/\/v1\/chat\/[\w-]+\/stream$/)
  await chat.page.reload()
  expect((await idle).status()).toBe(204)
  await chat.shows(`user: ${question}`, `assistant: ${answer}`, '[1] Returns')
  expect(await chat.page.getByRole('alert').count()).toBe(0)
})

test('useChat gets quick replies and learns that people own the conversation', async () => {
  const { edge, demo, model } = journey
  model.behave({ fault: 'error' })
  const chat = await openChat()
  await chat.say('xylophone quasar')
  await chat.page.getByRole('button', { name: 'Talk to a person' }).click()
  await chat.shows('handoff: queued')
  await chat.is('ready')

  const agent = agentOf(edge.url, demo.agentKey, await chat.id())
  await agent.accept()
  await chat.say('Is somebody there?')
  await chat.shows('user: Is somebody there?', 'handoff: agent Mia')
  await chat.is('ready')
  await agent.say('Hello, this is Mia.')
  await agent.release()

  model.behave({ answer })
  await chat.say(question)
  await chat.shows(`user: ${question}`, `assistant: ${answer}`, '[1] Returns')
  await chat.page.reload()
  await chat.shows(
    'user: Is somebody there?',
    'assistant: Hello, this is Mia.',
    `user: ${question}`,
    `assistant: ${answer}`,
    '[1] Returns',
  )
})

async function openChat() {
  const page = await (await journey.newVisitor()).newPage()
  await page.goto(site.url)
  return chatOf(page)
}

function chatOf(page: Page) {
  const lines = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('article > :is(p, a)')].map((line) => line.textContent.trim()),
    )
  const status = () => page.locator('main').getAttribute('data-status')
  return {
    page,
    lines,
    status,
    say: async (text: string) => {
      await page.getByLabel('Message').fill(text)
      await page.getByLabel('Message').press('Enter')
    },
    shows: (...expected: string[]) =>
      expect.poll(async () => (await lines()).slice(-expected.length), poll).toEqual(expected),
    is: (expected: string) => waitFor(async () => (await status()) === expected, expected),
    id: () =>
      page.evaluate(() => {
        const visit = JSON.parse(sessionStorage.getItem('visit') ?? '{}')
        return String(visit.id)
      }),
  }
}

const poll = { timeout: 15_000, interval: 30 }
