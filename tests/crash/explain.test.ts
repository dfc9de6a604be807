import { expect, test } from 'vitest'
import type { ConversationEvent, NewEvent } from '../../shared/event.ts'
import type { Command } from './commands.ts'
import { explain, type Sent } from './explain.ts'

const mia = { id: 'agent-mia', name: 'Mia' }
const say = (id: string, text = `text of ${id}`): Command => ({ kind: 'say', id, text })

/** A command that was sent at `start`, and answered at `end` where there is an answer. */
function sent(command: Command, start: number, end: number, answer?: Sent['answer']): Sent {
  return { command, start, end, ...(answer && { answer }) }
}

function logOf(...events: NewEvent[]): ConversationEvent[] {
  // The stamp completes the event; TypeScript cannot follow a spread over a union.
  return events.map((event, i) => ({ seq: i + 1, at: 0, epoch: 0, ...event }) as ConversationEvent)
}

function said(id: string, text = `text of ${id}`): NewEvent {
  const parts = [{ type: 'text' as const, text }]
  return {
    type: 'message',
    message: { id, role: 'user', metadata: { author: 'visitor', at: 0 }, parts },
  }
}

const queued: NewEvent = {
  type: 'status',
  status: 'queued',
  previous: 'assistant',
  by: 'visitor',
}
const requested: NewEvent = { type: 'handoff', action: 'requested', handoffId: 'h' }

test('a command sent twice counts once, and both are answered alike', () => {
  const both = [
    sent(say('a'), 0, 10, { http: 202, seq: 1 }),
    sent(say('a'), 2, 9, { http: 202, seq: 1 }),
  ]
  expect(explain(both, logOf(said('a')))).toEqual([])
  expect(explain(both, logOf(said('a'), said('a')))).toHaveLength(1)
  const otherwise = [both[0], sent(say('a'), 2, 9, { http: 202, seq: 2 })] as Sent[]
  expect(explain(otherwise, logOf(said('a')))).toHaveLength(1)
})

test('an acknowledged command that is not in the log is told', () => {
  const faults = explain([sent(say('a'), 0, 1, { http: 202, seq: 1 })], logOf())
  expect(faults[0]).toContain('stuck before its end')
  expect(faults[0]).toContain('"id":"a"')
})

test('an entry that nobody caused is told', () => {
  const faults = explain([sent(say('a'), 0, 1, { http: 202, seq: 1 })], logOf(said('a'), said('b')))
  expect(faults[0]).toContain('stuck before seq 2')
})

test('a command without an answer may have been carried out, once and in its own time', () => {
  const unanswered = sent(say('a'), 0, 10)
  expect(explain([unanswered], logOf())).toEqual([])
  expect(explain([unanswered], logOf(said('a')))).toEqual([])
  const later = sent(say('b'), 20, 30, { http: 202, seq: 1 })
  expect(explain([unanswered, later], logOf(said('b'), said('a')))).toHaveLength(1)
})

test('what was answered before the next was sent stands before it', () => {
  const first = sent(say('a'), 0, 1, { http: 202, seq: 2 })
  const second = sent(say('b'), 2, 3, { http: 202, seq: 1 })
  expect(explain([first, second], logOf(said('b'), said('a')))).toHaveLength(1)
  const atOnce = sent(say('a'), 0, 3, { http: 202, seq: 2 })
  expect(explain([atOnce, second], logOf(said('b'), said('a')))).toEqual([])
})

test('the same id with other words is a conflict, whichever came first', () => {
  const one = sent(say('a'), 0, 9, { http: 409 })
  const other = sent(say('a', 'other words'), 1, 8, { http: 202, seq: 1 })
  expect(explain([one, other], logOf(said('a', 'other words')))).toEqual([])
  expect(explain([one, other], logOf(said('a')))).toHaveLength(1)
  const both = [sent(say('a'), 0, 9, { http: 202, seq: 1 }), other]
  expect(explain(both, logOf(said('a')))).toHaveLength(1)
})

test('asking twice for a person asks once, and an answer tells the status of its moment', () => {
  const ask = sent({ kind: 'handoff' }, 0, 9, { http: 202, status: 'queued' })
  const log = logOf(queued, requested)
  expect(explain([ask, ask], log)).toEqual([])
  expect(explain([ask], logOf(queued, requested, queued, requested))).toHaveLength(1)
  const wrong = sent({ kind: 'handoff' }, 0, 9, { http: 202, status: 'agent' })
  expect(explain([ask, wrong], log)).toHaveLength(1)
  const refused = sent({ kind: 'handoff' }, 0, 9, { http: 500 })
  expect(explain([ask, refused], log)).toHaveLength(1)
})

test('of two agents who accept at once one is too late', () => {
  const kim = { id: 'agent-kim', name: 'Kim' }
  const log = logOf(
    { type: 'status', status: 'agent', previous: 'assistant', by: 'agent', agent: kim },
    { type: 'handoff', action: 'accepted', handoffId: 'h', agent: kim },
  )
  const first = sent({ kind: 'accept', agent: mia }, 0, 9, { http: 409 })
  const second = sent({ kind: 'accept', agent: kim }, 0, 9, { http: 200, status: 'agent' })
  expect(explain([first, second], log)).toEqual([])
  const both = [sent({ kind: 'accept', agent: mia }, 0, 9, { http: 200, status: 'agent' }), second]
  expect(explain(both, log)).toHaveLength(1)
})

test('what the assistant offers by itself decides what a command does before it and after it', () => {
  const offered: NewEvent = {
    type: 'status',
    status: 'offered',
    previous: 'assistant',
    by: 'assistant',
  }
  const declined: NewEvent = {
    type: 'status',
    status: 'assistant',
    previous: 'offered',
    by: 'visitor',
  }
  const release = (status: 'assistant' | 'offered') =>
    sent({ kind: 'release' }, 0, 9, { http: 200, status })
  const cancel = sent({ kind: 'cancel' }, 0, 9, { http: 202, status: 'assistant' })
  const log = logOf(offered, declined)
  expect(explain([release('offered'), cancel], log)).toEqual([])
  expect(explain([release('assistant'), cancel], log)).toEqual([])
  expect(explain([cancel], logOf(offered))).toEqual([]) // it came before the offer
  expect(explain([release('offered'), cancel], logOf(declined))).toHaveLength(1)
  expect(explain([release('offered')], log)).toHaveLength(1)
})
