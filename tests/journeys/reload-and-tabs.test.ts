import { afterAll, beforeAll, expect, test } from 'vitest'
import { messageText } from '../../shared/message.ts'
import { gate } from '../support/gate.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { messagesKept } from '../support/kept-by-edge.ts'
import { panelOf } from '../support/panel.ts'
import { waitFor } from '../support/wait-for.ts'

const question = 'How long may I take to return a jacket?'
const answer = 'One two three four five six seven eight nine ten eleven twelve [1].'

let journey: Journey

beforeAll(async () => {
  journey = await startJourney({ behaviour: { answer } })
})
afterAll(() => journey?.stop())

test('an answer goes on over a reload in its middle, with nothing doubled and nothing missing', async () => {
  const half = gate()
  const rest = gate()
  journey.model.behave({ answer, pause: { before: 6, until: half.opened } })
  const page = await journey.visit()
  const panel = panelOf(page)
  await panel.open()
  await panel.say(question)
  await panel.shows(`visitor: ${question}`, 'assistant: One two three four five six')

  await page.reload()
  await panel.open()
  await panel.shows(`visitor: ${question}`, 'assistant: One two three four five six')
  half.open()
  await panel.shows(`visitor: ${question}`, `assistant: ${answer}`)
  expect(await panel.words()).toHaveLength(2)

  // What was said before a reload stands after it, and the conversation goes on.
  journey.model.behave({ answer, pause: { before: 3, until: rest.opened } })
  await panel.say('And boots?')
  await panel.shows('visitor: And boots?', 'assistant: One two three')
  await page.reload()
  rest.open()
  await panel.open()
  await panel.shows('visitor: And boots?', `assistant: ${answer}`)
  expect(await panel.words()).toEqual([
    `visitor: ${question}`,
    `assistant: ${answer}`,
    'visitor: And boots?',
    `assistant: ${answer}`,
  ])
  expect(await messagesKept(journey, page)).toHaveLength(4)
})

test('an answer that ends while its page is gone is whole when the visitor comes back', async () => {
  const rest = gate()
  journey.model.behave({ answer, pause: { before: 2, until: rest.opened } })
  const page = await journey.visit()
  const panel = panelOf(page)
  await panel.open()
  await panel.say(question)
  await panel.shows('assistant: One two')
  await page.goto('about:blank')
  rest.open()
  await page.goto(`${journey.demo.url}/help`)
  await panel.open()
  await panel.shows(`assistant: ${answer}`)
  expect(await panel.words()).toEqual([`visitor: ${question}`, `assistant: ${answer}`])
})

test('two tabs show the same, whichever of them speaks', async () => {
  journey.model.behave({ answer })
  const page = await journey.visit()
  const first = panelOf(page)
  await first.open()
  const other = await page.context().newPage()
  await other.goto(`${journey.demo.url}/shop/jackets`)
  const second = panelOf(other)
  await second.open()

  await first.say(question)
  await first.shows(`visitor: ${question}`, `assistant: ${answer}`)
  await second.shows(`visitor: ${question}`, `assistant: ${answer}`)
  const rest = gate()
  journey.model.behave({ answer, pause: { before: 5, until: rest.opened } })
  await second.say('And boots?')
  await first.shows('visitor: And boots?', 'assistant: One two three four five')
  await second.shows('visitor: And boots?', 'assistant: One two three four five')
  rest.open()
  await first.shows('visitor: And boots?', `assistant: ${answer}`)
  await second.shows('visitor: And boots?', `assistant: ${answer}`)
  expect(await first.words()).toEqual(await second.words())
  expect(await first.words()).toHaveLength(4)
})

test('tabs that are opened at the same moment belong to one visitor', async () => {
  journey.model.behave({ answer })
  const page = await journey.visit()
  const other = await page.context().newPage()
  await other.goto(`${journey.demo.url}/cart`)
  // No session is answered before both tabs want one.
  const both = gate()
  await page.context().route(`${journey.edge.url}/v1/sessions`, async (route) => {
    await both.opened
    await route.continue()
  })
  const first = panelOf(page)
  const second = panelOf(other)
  await Promise.all([first.open(), second.open()])
  both.open()
  await first.say(question)
  await first.shows(`visitor: ${question}`, `assistant: ${answer}`)
  await second.shows(`visitor: ${question}`, `assistant: ${answer}`)
  await second.say('And boots?')
  await first.shows('visitor: And boots?', `assistant: ${answer}`)
  expect(await first.words()).toEqual(await second.words())
})

test('what is written offline waits, and is sent once and in order when the network is back', async () => {
  journey.model.behave({ answer: 'Gladly.' })
  const page = await journey.visit()
  const panel = panelOf(page)
  await panel.open()
  await panel.say('Hello, I have a question')
  await panel.shows('visitor: Hello, I have a question', 'assistant: Gladly.')

  await page.context().setOffline(true)
  const written = ['first, about boots', 'second, about tents', 'third, about poles']
  for (const text of written) await panel.say(text)
  await waitFor(async () => (await panel.waiting.count()) === 3, 'three messages that wait')
  await page.context().setOffline(false)
  await waitFor(async () => (await panel.waiting.count()) === 0, 'everything to be sent')
  await waitFor(async () => (await messagesKept(journey, page)).length === 8, 'all the answers')
  await expectSent(page, ['Hello, I have a question', ...written])
  await waitFor(async () => (await panel.words()).length === 8, 'all the answers in the panel')
})

test('what is written offline outlives a reload', async () => {
  journey.model.behave({ answer: 'Gladly.' })
  const page = await journey.visit()
  const panel = panelOf(page)
  await panel.open()
  await panel.button("I'd like to talk to a person").waitFor() // all of the panel is there
  await page.context().setOffline(true)
  const written = ['before everything else', 'and after it']
  for (const text of written) await panel.say(text)
  await waitFor(async () => (await panel.waiting.count()) === 2, 'two messages that wait')

  await page.reload().catch(() => {}) // the browser's own page about the missing network
  await page.context().setOffline(false)
  await page.goto(`${journey.demo.url}/help`)
  await panel.open()
  await waitFor(async () => (await panel.words()).length === 4, 'both answers')
  await waitFor(async () => (await panel.waiting.count()) === 0, 'everything to be sent')
  await expectSent(page, written)
})

async function expectSent(page: Parameters<typeof messagesKept>[1], texts: string[]) {
  const kept = await messagesKept(journey, page)
  expect(kept.filter(({ role }) => role === 'user').map(messageText)).toEqual(texts)
  const shown = (await panelOf(page).words()).filter((words) => words.startsWith('visitor'))
  expect(shown).toEqual(texts.map((text) => `visitor: ${text}`))
}
