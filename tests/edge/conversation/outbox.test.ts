import { expect, it } from 'vitest'
import { nextWait, retryWaits } from '../../../edge/conversation/outbox.ts'

it('waits by the schedule, with jitter of a tenth at most, and then gives up', () => {
  const waits = retryWaits.map((_, i) => nextWait('webhook:desk', i + 1, 0))
  expect(waits.map((ms) => (ms ?? 0) / 1_000)).toEqual([
    5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
  ])
  expect(nextWait('webhook:desk', 1, 1)).toBe(5_500)
  expect(nextWait('webhook:desk', retryWaits.length + 1, 0)).toBeUndefined()
})

it('waits longer when the receiver asks for it, but never more than a day', () => {
  expect(nextWait('webhook:desk', 1, 0, 60_000)).toBe(60_000)
  expect(nextWait('webhook:desk', 1, 0, 1)).toBe(5_000)
  expect(nextWait('webhook:desk', 1, 0, 10 ** 12)).toBe(86_400_000)
})

it('never gives up on our own index', () => {
  expect(nextWait('index', 1_000, 0)).toBe(60_000)
})
