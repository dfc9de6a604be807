import { expect, it } from 'vitest'
import { retryAfter } from '../../../edge/answer/model-failure.ts'

const now = Date.UTC(2026, 10, 21, 12, 0, 0)

it.each([
  ['7', 7_000],
  [' 7 ', 7_000],
  ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
  ['86400', 600_000],
  ['0', undefined],
  ['-5', undefined],
  ['1e9', undefined],
  ['Sat, 21 Nov 2026 11:00:00 GMT', undefined],
  ['soon', undefined],
  ['', undefined],
])('takes a Retry-After of %j for %j ms', (value, wait) => {
  expect(retryAfter({ 'retry-after': value }, now)).toBe(wait)
})

it('knows of no wish where none was said', () => {
  expect(retryAfter(undefined, now)).toBeUndefined()
  expect(retryAfter({}, now)).toBeUndefined()
})
