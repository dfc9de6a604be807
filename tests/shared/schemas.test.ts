import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { durationSchema } from '../../shared/duration.ts'
import { errorStatus, problemCode, problemType } from '../../shared/error.ts'
import { hoursSchema, originSchema, siteSchema } from '../../shared/site.ts'
import { isWellFormed } from '../../shared/text.ts'

it.each([
  ['30s', 30_000],
  ['5m', 300_000],
  ['2h', 7_200_000],
  ['90d', 7_776_000_000],
])('reads the span %s', (text, ms) => {
  expect(v.parse(durationSchema, text)).toBe(ms)
})

it.each(['', '5', '0m', '-5m', '5 m', '1.5h', '5w'])('refuses the span "%s"', (text) => {
  expect(v.is(durationSchema, text)).toBe(false)
})

it.each(['https://shop.example', 'http://localhost:8788', 'http://[::1]:80'])(
  'takes the origin %s',
  (origin) => {
    expect(v.is(originSchema, origin)).toBe(true)
  },
)

it.each([
  'https://shop.example/',
  'shop.example',
  'https://*',
  'javascript:alert(1)',
  'null',
  'https://a b',
])('refuses the origin %s', (origin) => {
  expect(v.is(originSchema, origin)).toBe(false)
})

it('knows time zones and opening hours', () => {
  expect(v.is(hoursSchema, { timezone: 'Europe/London', mon: ['09:00-17:30'] })).toBe(true)
  expect(v.is(hoursSchema, { timezone: 'Middle/Earth' })).toBe(false)
  expect(v.is(hoursSchema, { timezone: 'UTC', mon: ['17:00-09:00'] })).toBe(false)
})

it('gives a site that says only what it must every default', () => {
  const site = v.parse(siteSchema, {
    site: 'acme',
    name: 'Acme',
    origins: ['https://acme.example'],
  })
  expect(site).toMatchObject({
    assistant: 'Assistant',
    theme: { accent: '#2563eb', position: 'right' },
    handoff: { waitingLimit: 600_000 },
    provider: 'configured',
  })
})

it('tells well-formed text as the platform does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, broken) => {
      const probe = broken ? `${text}\ud800` : text
      expect(isWellFormed(probe)).toBe(probe.isWellFormed())
    }),
  )
})

it('turns every error code into a type and back', () => {
  for (const code of Object.keys(errorStatus) as (keyof typeof errorStatus)[]) {
    expect(problemCode(problemType(code))).toBe(code)
  }
  expect(problemCode('urn:deskbell:error:toString')).toBeUndefined()
  expect(problemCode('about:blank')).toBeUndefined()
})
