import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Journey, startJourney } from '../support/journey.ts'
import { panelOf } from '../support/panel.ts'
import { pushAcme } from '../support/push.ts'

const number = 'AC-20417735'
let journey: Journey

beforeAll(async () => {
  journey = await startJourney()
})
afterAll(() => journey?.stop())

const push = (embedded: boolean) =>
  pushAcme(journey.edge, {
    demo: journey.demo.url,
    answers: 'checked',
    tools: 'as-it-is',
    edit: (_path, content) =>
      embedded ? content.replace('provider: configured', 'provider: embedded') : content,
  })

test('without a model the bubble asks for the number, and tells where the order is', async () => {
  await push(true)
  const page = await journey.visit('/')
  const panel = panelOf(page)
  await panel.open()
  await panel.say('Where is my order?')
  await panel.answer.getByText('If you tell me this, I can look it up for you').waitFor()
  await panel.say(`It is order ${number}`)
  await panel.answer.getByText(`Order ${number}: On its way. The carrier has it.`).waitFor()
  const told = await panel.answer.textContent()
  expect(told).toContain('It is expected on')
  expect(told).toContain('The parcel is with Austrian Post')
  expect(told).not.toContain('It was delivered')
  await panel.say('And where is order AC-99999999?')
  await panel.answer
    .getByText("I'm sorry, I can't find that. Is this right: your order number?")
    .waitFor()
})

test('with a model the visitor sees that something is going on, and then what the tool told', async () => {
  await push(false)
  journey.model.behave({
    answer: (body) => {
      const [, day] = /"expected\\?":\\?"\d{4}-\d{2}-(\d{2})/.exec(body) ?? []
      return `Your order ${number} is on its way, expected on day ${Number(day)}.`
    },
    calls: () => [{ name: 'order_status', input: JSON.stringify({ order: number }) }],
    firstDelay: 700,
  })
  const page = await journey.visit('/')
  const panel = panelOf(page)
  await panel.open()
  await panel.say(`Where is my order ${number}?`)
  await panel.log.locator('.thinking').waitFor()
  await panel.answer.getByText(`Your order ${number} is on its way`).waitFor()
})
