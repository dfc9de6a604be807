import { expect, test } from 'vitest'
import { transcript } from '../../../edge/handoff/transcript.ts'
import { transcriptBytes } from '../../../shared/handoff.ts'
import { type Message, messageText } from '../../../shared/message.ts'

const message = (id: string, text: string): Message => ({
  id,
  role: 'assistant',
  metadata: { author: 'assistant', at: 0 },
  parts: [{ type: 'text', text }],
})
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

test('a transcript that fits is whole', () => {
  const all = [message('a', 'Hello.'), message('b', 'How can I help?')]
  expect(transcript(all)).toEqual({ messages: all, truncated: false })
  expect(transcript([])).toEqual({ messages: [], truncated: false })
})

test('of a message longer than the ceiling an agent reads the end, after the older ones are cut', () => {
  const long = message('b', `${'雪'.repeat(15_990)}the end 🧥`)
  const cut = transcript([message('a', 'Hello.'), long])
  expect(cut.truncated).toBe(true)
  expect(cut.messages.map(({ id }) => id)).toEqual(['b'])
  const [only] = cut.messages
  expect(only && messageText(only)).toMatch(/^…雪+the end 🧥$/)
  expect(bytesOf(cut.messages)).toBeLessThanOrEqual(transcriptBytes)
  expect(bytesOf(cut.messages)).toBeGreaterThan(transcriptBytes / 2)
})
