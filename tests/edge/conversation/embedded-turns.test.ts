import { expect, it } from 'vitest'
import { messageText } from '../../../shared/message.ts'
import { pushSite, quickReplies, Visitor } from '../api.ts'

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
