import { expect, it } from 'vitest'
import type { Message } from '../../../shared/message.ts'
import { messageText } from '../../../shared/message.ts'
import { messages, pushSite, Visitor } from '../api.ts'

/** Says something, and waits for its answer. */
async function ask(visitor: Visitor, text: string): Promise<Message> {
  const id = crypto.randomUUID()
  await visitor.say(text, id)
  const answered = (all: Message[]) => all.find(({ metadata }) => metadata.replyTo === id)
  const answer = answered(
    messages(await visitor.until((all) => answered(messages(all)) !== undefined)),
  )
  if (!answer) throw new Error('No answer.')
  return answer
}

const replies = ({ parts }: Message) =>
  parts.flatMap((part) => (part.type === 'data-quick-replies' ? part.data.options : []))

it('offers articles where nothing answers, and the next time a person before them', async () => {
  const { slug } = await pushSite('thresholds: { answer: 1 }\n')
  const visitor = await Visitor.inConversation(slug)
  const first = await ask(visitor, 'how many days until a refund of my delivery?')
  expect(replies(first).map(({ id }) => id)).toEqual(['article-1', 'article-2', 'person'])
  const second = await ask(visitor, 'and a refund of the item?')
  expect(messageText(second)).toContain('A person can help')
  expect(replies(second)[0]).toMatchObject({ id: 'person', action: 'handoff' })
})

it('answers small talk in the visitor’s language, on a site that has none of it', async () => {
  const { slug } = await pushSite()
  const visitor = await Visitor.inConversation(slug)
  expect(messageText(await ask(visitor, '¡Hola!'))).toBe('¡Hola! ¿En qué puedo ayudarle?')
  expect(messageText(await ask(visitor, 'Bist du ein Mensch?'))).toContain('kein Mensch')
})
