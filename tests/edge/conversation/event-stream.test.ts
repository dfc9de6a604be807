import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { textStream } from '../../../edge/conversation/event-stream.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('sends a comment every fifteen seconds, so that nothing on the way takes a quiet stream for dead', async () => {
  const left = vi.fn()
  const { body } = textStream(() => ({ leave: left }), {})
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let beat = 0; beat < 3; beat++) {
    vi.advanceTimersByTime(15_000)
    expect(await reader?.read()).toEqual({ done: false, value: ': \n\n' })
  }
  await reader?.cancel()
  expect(left).toHaveBeenCalledTimes(1)
  expect(vi.getTimerCount()).toBe(0)
})
