import { expect, it } from 'vitest'
import { RunningMessage } from '../../../edge/conversation/running-message.ts'
import { createUnmasker } from '../../../edge/privacy/unmask.ts'
import type { ChunkEvent } from '../../../shared/event.ts'

const values = new Map([['<EMAIL_1>', 'tom@mail.example']])

function running() {
  const sent: Record<'visitor' | 'staff', ChunkEvent[]> = { visitor: [], staff: [] }
  const message = new RunningMessage(
    'message-1',
    { author: 'assistant', at: 1 },
    () => createUnmasker((placeholder) => values.get(placeholder)),
    (audience, event) => sent[audience].push(event),
  )
  return { message, sent }
}

/** What a reader holds who applied these chunks. */
function held(events: ChunkEvent[]): string {
  let text = ''
  for (const { chunk } of events) {
    if (chunk.type === 'start') text = ''
    if (chunk.type === 'text-delta') text += chunk.delta
  }
  return text
}

it('restores a placeholder for the visitor even where it is split, and never for staff', () => {
  const { message, sent } = running()
  for (const piece of ['Mail to <EM', 'AIL_', '1> is sent']) message.text(piece)
  const logged = message.end()
  expect(held(sent.visitor)).toBe('Mail to tom@mail.example is sent')
  expect(held(sent.staff)).toBe('Mail to <EMAIL_1> is sent')
  expect(logged.parts).toEqual([{ type: 'text', text: 'Mail to <EMAIL_1> is sent' }])
})

it('brings a late reader to where the others are, with the next index following', () => {
  const { message, sent } = running()
  message.text('one ')
  message.text('two ')
  const replay = message.replay('visitor')
  expect(replay[0]).toMatchObject({ index: 0, chunk: { type: 'start' } })
  expect(held(replay)).toBe('one two ')
  const before = sent.visitor.length
  message.text('three')
  message.end()
  const live = sent.visitor.slice(before)
  expect(live[0]?.index).toBe((replay.at(-1)?.index ?? 0) + 1)
  expect(held([...replay, ...live])).toBe('one two three')
})

it('says nothing more once it has ended', () => {
  const { message, sent } = running()
  message.text('said')
  message.end({ interrupted: 'stopped' })
  const { length } = sent.visitor
  message.text('unsaid')
  message.notice('model-failed', 'unsaid')
  message.end()
  expect(sent.visitor).toHaveLength(length)
})

it('cuts an answer that never stops', () => {
  const { message } = running()
  while (!message.isFull) message.text('x'.repeat(1_000))
  message.text('more')
  expect(message.end().parts).toEqual([{ type: 'text', text: 'x'.repeat(16_000) }])
})

it('shows and keeps the same where a model writes controls, turned text and halves of pairs', () => {
  const { message, sent } = running()
  for (const piece of [
    'a\u0000\u202eb \ud83d',
    '\ude42 ',
    '\ud83d',
    'c\r',
    '\nd \udc00e',
    '\ud800',
  ]) {
    message.text(piece)
  }
  const text = 'ab 🙂 \ufffdc\nd \ufffde\ufffd'
  expect(message.end().parts).toEqual([{ type: 'text', text }])
  expect(held(sent.visitor)).toBe(text)
})

it('cuts no pair in half at the ceiling', () => {
  const { message } = running()
  message.text(`x${'🙂'.repeat(8_000)}`)
  expect(message.isFull).toBe(true)
  expect(message.end().parts).toEqual([{ type: 'text', text: `x${'🙂'.repeat(7_999)}` }])
})
