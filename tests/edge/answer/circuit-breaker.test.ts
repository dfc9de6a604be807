import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  abandoned,
  asked,
  type Breaker,
  closed,
  failed,
  mayAsk,
} from '../../../edge/answer/circuit-breaker.ts'
import { modelFailures } from '../../../edge/answer/model-failure.ts'

const error = { code: 'model-error' } as const
const now = 1_000_000

function failing(times: number, at = now): Breaker {
  let breaker = closed
  for (let i = 0; i < times; i++) breaker = failed(breaker, at, error)
  return breaker
}

it('opens at the third failure in a row, for 15 seconds', () => {
  expect(mayAsk(failing(2), now)).toBe(true)
  const open = failing(3)
  expect(mayAsk(open, now)).toBe(false)
  expect(mayAsk(open, now + 14_999)).toBe(false)
  expect(mayAsk(open, now + 15_000)).toBe(true)
})

it('lets one turn try, and the others wait for what it learns', () => {
  const later = now + 15_000
  const trying = asked(failing(3), later)
  expect(mayAsk(trying, later)).toBe(false)
  expect(mayAsk(abandoned(trying), later)).toBe(true)
  // A turn that died with its object is not waited for for ever.
  expect(mayAsk(trying, later + 30_000)).toBe(true)
})

it('stays open for twice as long after each trial that fails, up to five minutes', () => {
  let breaker = failing(3)
  const openings: number[] = []
  for (let i = 0; i < 7; i++) {
    const at = breaker.openUntil
    breaker = failed(asked(breaker, at), at, error)
    openings.push((breaker.openUntil - at) / 1_000)
  }
  expect(openings).toEqual([30, 60, 120, 240, 300, 300, 300])
})

it('is open at once for as long as the provider wished', () => {
  const limited = failed(closed, now, { code: 'model-limited', retryAfter: 7_000 })
  expect(mayAsk(limited, now + 6_999)).toBe(false)
  expect(mayAsk(limited, now + 7_000)).toBe(true)
})

it('counts only what says that the provider is unwell', () => {
  const opens = modelFailures.filter((code) => {
    let breaker = closed
    for (let i = 0; i < 3; i++) breaker = failed(breaker, now, { code })
    return !mayAsk(breaker, now)
  })
  expect(modelFailures.filter((code) => !opens.includes(code))).toEqual([
    'model-refused',
    'model-empty',
    'model-filtered',
    'model-tool-call',
    'model-ungrounded',
  ])
})

it('never keeps a provider from being asked for longer than ten minutes', () => {
  const step = fc.record({
    code: fc.constantFrom(...modelFailures),
    retryAfter: fc.option(fc.nat(600_000), { nil: undefined }),
    pause: fc.nat(400_000),
    end: fc.constantFrom('failed', 'abandoned', 'closed', 'lost'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let breaker = closed
      let at = now
      for (const { code, retryAfter, pause, end } of steps) {
        at += pause
        if (!mayAsk(breaker, at)) continue
        breaker = asked(breaker, at)
        if (end === 'failed') breaker = failed(breaker, at, { code, retryAfter })
        if (end === 'abandoned') breaker = abandoned(breaker)
        if (end === 'closed') breaker = closed
      }
      expect(mayAsk(breaker, at + 600_000)).toBe(true)
    }),
  )
})
