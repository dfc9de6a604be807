import { expect, it } from 'vitest'
import { messageText } from '../../../shared/message.ts'
import { pushSite, quickReplies, staffEvents, Visitor } from '../api.ts'

it('offers articles where nothing answers, and the next time a person before them', async () => {
  const { slug } = await pushSite('thresholds: { answer: 1 }\n')
  const visitor = await Visitor.inConversation(slug)
  const first = await visitor.ask('how many days until a refund of my delivery?')
  expect(quickReplies(first).map(({ id }) => id)).toEqual(['article-1', 'article-2', 'person'])
  const second = await visitor.ask('and a refund of the item?')
  expect(messageText(second)).toContain('A person can help')
  expect(quickReplies(second)[0]).toMatchObject({ id: 'person', action: 'handoff' })
})

it('answers small talk in the visitor’s language, on a site that has none of it', async () => {
  const { slug } = await pushSite()
  const visitor = await Visitor.inConversation(slug)
  expect(messageText(await visitor.ask('¡Hola!'))).toBe('¡Hola! ¿En qué puedo ayudarle?')
  expect(messageText(await visitor.ask('Bist du ein Mensch?'))).toContain('kein Mensch')
})

it('answers from the article that was tapped, however unsure the search was of it', async () => {
  const { slug } = await pushSite('thresholds: { answer: 1 }\n')
  const visitor = await Visitor.inConversation(slug)
  const asked = await visitor.ask('when do I get the price back?')
  const label = quickReplies(asked).find(({ label: one }) => one === 'Returns')?.label ?? ''
  const answer = await visitor.ask({ message: asked, label })
  expect(messageText(answer)).toContain('within 5 working days')
  expect(answer.parts).toContainEqual(expect.objectContaining({ title: 'Returns' }))
})

const intents = `
intents:
  - name: cancel_order
    examples: [I want to cancel my order, cancel the order, stop my order, do not send the order]
  - name: change_order
    examples: [I want to change my order, change the order, alter my order, edit what is in the order]
  - name: opening_hours
    examples: [when are you open, opening hours, are you open on sunday, when do you close]
`

it('asks which of two intents is meant, understands the tap as that one, and then offers a person', async () => {
  const { slug } = await pushSite('', undefined, [{ path: 'intents.yaml', content: intents }])
  const visitor = await Visitor.inConversation(slug)
  const asked = await visitor.ask('something with the order')
  expect(messageText(asked)).toContain('Which one do you mean?')
  const labels = quickReplies(asked).map(({ label }) => label)
  expect(labels.slice(0, 2).sort()).toEqual([
    'I want to cancel my order',
    'I want to change my order',
  ])
  const label = 'I want to change my order'
  const answer = await visitor.ask({ message: asked, label })
  expect(quickReplies(answer)[0]).toMatchObject({ action: 'handoff' })
  const read = (await staffEvents(visitor.conversation)).findLast(
    (event) => event.type === 'understanding',
  )
  expect(read).toMatchObject({ intent: { name: 'change_order', confidence: 1, sure: true } })
})
