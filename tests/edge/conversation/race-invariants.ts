import { expect } from 'vitest'
import { mayBecome } from '../../../edge/conversation/ownership.ts'
import { type ConversationEvent, isForVisitors, type Status } from '../../../shared/event.ts'
import { type Message, messageText } from '../../../shared/message.ts'
import type { Reader } from './race-reader.ts'
import { type Answered, type Outcome, open } from './race-run.ts'
import { personal, sentences } from './race-script.ts'

type MessageEvent = ConversationEvent & { type: 'message' }

/** Whatever was raced against whatever, this holds. */
export function checkInvariants(outcome: Outcome): void {
  const { staff, visitor, readers, answers } = outcome
  expect(outcome.begun, 'begun once, for both tabs').toEqual([201, 201])
  checkSeqs(staff)
  checkOwners(staff)
  checkAnswers(messageEvents(staff))
  checkCommands(staff, answers)
  expect(open(visitor), 'owed an answer').toEqual([])
  expect([outcome.partial, outcome.idle], 'quiet').toEqual([false, true])
  expect(JSON.stringify(staff), 'masked').not.toContain(personal)
  expect(
    visitor.map(({ seq, type, epoch, at }) => ({ seq, type, epoch, at })),
    'the visitor sees exactly what is for visitors',
  ).toEqual(
    staff
      .filter((event) => isForVisitors(event.type))
      .map(({ seq, type, epoch, at }) => ({ seq, type, epoch, at })),
  )
  for (const reader of readers) {
    checkReader(reader, reader.carrier === 'staff-socket' ? staff : visitor)
    checkChunks(reader, staff)
  }
}

function messageEvents(events: ConversationEvent[]): MessageEvent[] {
  return events.filter((event) => event.type === 'message')
}

function checkSeqs(staff: ConversationEvent[]): void {
  expect(
    staff.map(({ seq }) => seq),
    'dense for staff',
  ).toEqual(staff.map((_, i) => i + 1))
}

/** Who has the word, said here once more so that the product is not its own judge. */
function ownerOf(status: Status, agent: string | undefined): string {
  if (status === 'agent') return `agent ${agent}`
  return status === 'offered' ? 'assistant' : status
}

/** One owner at a time: a legal walk, the epoch growing by one where the owner changes and nowhere else. */
function checkOwners(staff: ConversationEvent[]): void {
  let status: Status = 'assistant'
  let owner = 'assistant'
  let epoch = 0
  staff.forEach((event, i) => {
    if (event.type === 'status') {
      expect(event.previous, `previous at ${event.seq}`).toBe(status)
      expect(mayBecome(status, event.status), `${status} to ${event.status}`).toBe(true)
      const next = ownerOf(event.status, event.agent?.id)
      if (next !== owner) epoch++
      owner = next
      status = event.status
    }
    expect(event.epoch, `epoch at ${event.seq}`).toBe(epoch)
    if (event.type !== 'message') return
    const { author, interrupted, agent } = event.message.metadata
    if (author === 'assistant') expect(owner, `who has the word at ${event.seq}`).toBe('assistant')
    if (author === 'agent') expect(owner, 'an agent’s word').toBe(`agent ${agent?.id}`)
    if (interrupted === 'handed-over') expect(staff[i + 1]?.type, 'cut by').toBe('status')
  })
}

/** Each message is answered at most once, and never by a turn of another epoch. */
function checkAnswers(messages: MessageEvent[]): void {
  const ids = messages.map(({ message }) => message.id)
  expect(new Set(ids).size, 'each message once').toBe(ids.length)
  const answers = messages.filter(({ message }) => message.metadata.author === 'assistant')
  const replies = answers.map(({ message }) => message.metadata.replyTo)
  expect(new Set(replies).size, 'each answered at most once').toBe(replies.length)
  for (const answer of answers) {
    const question = messages.find(({ message }) => message.id === answer.message.metadata.replyTo)
    expect(question?.seq, 'answered after it was asked').toBeLessThan(answer.seq)
    expect(answer.epoch, 'answered in the epoch in which it was asked').toBe(question?.epoch)
  }
}

/** The same id and body gets the same answer, another body a 409; what was accepted is in the log, once. */
function checkCommands(staff: ConversationEvent[], answers: Answered[]): void {
  for (const { status, key } of answers) {
    expect([200, 202, 409], `${key} answered ${status}`).toContain(status)
  }
  const logged = messageEvents(staff).filter(
    ({ message }) => message.metadata.author !== 'assistant',
  )
  const accepted = answers.filter(({ id, status }) => id && status === 202)
  for (const { id, seq, key } of accepted) {
    const event = staff.find((e) => e.seq === seq)
    expect(event?.type === 'message' && event.message.id, `at its seq: ${key}`).toBe(id)
    const [author, parts] = JSON.parse(key) as [string, { type: string; text?: string }[]]
    expect(event?.type === 'message' && event.message.metadata.author).toBe(author)
    if (event?.type === 'message' && parts[0]?.text) expectText(event.message, parts[0].text)
  }
  for (const { id, key, status } of answers) {
    if (!id) continue
    const winner = accepted.find((a) => a.id === id)
    expect(status, `${id} ${key}`).toBe(winner?.key === key ? 202 : 409)
  }
  expect(logged.map(({ message }) => message.id).sort(), 'nothing but what was accepted').toEqual(
    [...new Set(accepted.map(({ id }) => id))].sort(),
  )
}

function expectText(message: Message, said: string): void {
  expect(sentences).toContain(said)
  expect(messageText(message)).toBe(said.replace(personal, '<EMAIL_1>'))
}

/** Over all its connections a reader gets everything after where it began, once and in order. */
function checkReader(reader: Reader, log: ConversationEvent[]): void {
  const after = reader.connections[0]?.after ?? 0
  const seen = reader.connections.flatMap(({ frames }) =>
    frames.filter((frame) => frame.type !== 'chunk'),
  )
  expect(seen, reader.carrier).toEqual(log.filter(({ seq }) => seq > after))
}

/** No chunk follows its message's end or the change of owner that fenced it, and together they are the message. */
function checkChunks(reader: Reader, staff: ConversationEvent[]): void {
  const epochs = new Map(messageEvents(staff).map(({ message, epoch }) => [message.id, epoch]))
  const ended = new Set<string>()
  let epoch = 0
  for (const { after, frames } of reader.connections) {
    const texts = new Map<string, { text: string; index: number; epoch: number }>()
    for (const { seq, epoch: at } of staff) if (seq <= after) epoch = at
    for (const frame of frames) {
      if (frame.type !== 'chunk') {
        epoch = frame.epoch
        if (frame.type !== 'message') continue
        ended.add(frame.message.id)
        const shown = texts.get(frame.message.id)
        if (shown) expect(shown.text, 'shown as logged').toBe(allText(frame.message))
        continue
      }
      const { messageId, chunk, index } = frame
      expect(ended.has(messageId), `${reader.carrier}: ${chunk.type} after the end`).toBe(false)
      if (chunk.type === 'start') {
        const asked = epochs.get(chunk.messageMetadata?.replyTo ?? '')
        expect(asked, `${reader.carrier}: begun in its own epoch`).toBe(epoch)
        texts.set(messageId, { text: '', index, epoch })
      }
      const shown = texts.get(messageId)
      expect(shown?.epoch, `${reader.carrier}: ${chunk.type} of a stale epoch`).toBe(epoch)
      if (!shown) continue
      if (chunk.type !== 'start') expect(index).toBeGreaterThan(shown.index)
      shown.index = index
      if (chunk.type === 'text-delta') shown.text += chunk.delta
    }
  }
}

function allText(message: Message): string {
  return message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
}
