import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listen } from '../../../edge/answer/patience.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

function listening(deadline = 1_000) {
  const stop = new AbortController()
  const patience = { firstWords: 200, betweenWords: 100, whole: 1_000 }
  return { stop, ear: listen({ patience, deadline, stop: stop.signal, now: Date.now }) }
}

it('ends when the first word does not come', () => {
  const { ear } = listening()
  vi.advanceTimersByTime(199)
  expect(ear.expiry).toBeUndefined()
  vi.advanceTimersByTime(1)
  expect(ear.expiry).toBe('silent')
  expect(ear.signal.aborted).toBe(true)
})

it('ends when the next word does not come', () => {
  const { ear } = listening()
  vi.advanceTimersByTime(150)
  ear.heard()
  vi.advanceTimersByTime(99)
  ear.heard()
  vi.advanceTimersByTime(99)
  expect(ear.expiry).toBeUndefined()
  vi.advanceTimersByTime(1)
  expect(ear.expiry).toBe('silent')
})

it('ends at the deadline of all models, however many words come', () => {
  const { ear } = listening(450)
  for (let i = 0; i < 9; i++) {
    ear.heard()
    vi.advanceTimersByTime(50)
  }
  expect(ear.expiry).toBe('late')
})

it('ends when the turn is stopped, be it before it began', () => {
  const { ear, stop } = listening()
  stop.abort()
  expect(ear.expiry).toBe('stopped')
  const patience = { firstWords: 1, betweenWords: 1, whole: 1 }
  const late = listen({ patience, deadline: 1, stop: stop.signal, now: Date.now })
  expect(late.expiry).toBe('stopped')
})

it('leaves no timer behind, and no expiry, when it is ended', () => {
  const { ear } = listening()
  ear.end()
  ear.end()
  expect(vi.getTimerCount()).toBe(0)
  expect(ear.expiry).toBeUndefined()
  expect(ear.signal.aborted).toBe(true)
})
