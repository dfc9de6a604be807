import { expect, it } from 'vitest'
import { mayBecome, owner } from '../../../edge/conversation/ownership.ts'
import { statuses } from '../../../shared/event.ts'

it('counts a new owner wherever people or the assistant take over, and none where a handoff is only offered', () => {
  expect(owner('assistant', undefined)).toBe(owner('offered', undefined))
  const owners = [
    owner('assistant', undefined),
    owner('queued', undefined),
    owner('agent', 'sam'),
    owner('agent', 'kim'),
    owner('resolved', undefined),
  ]
  expect(new Set(owners).size).toBe(owners.length)
})

it('lets every conversation come back to the assistant, and none be offered a person from a person', () => {
  for (const from of statuses.filter((status) => status !== 'assistant'))
    expect(mayBecome(from, 'assistant')).toBe(true)
  for (const from of ['queued', 'agent', 'resolved'] as const)
    expect(mayBecome(from, 'offered')).toBe(false)
})
