import { expect, it } from 'vitest'
import { judgedIntent, summaryOf } from '../../edge/understanding/summary.ts'
import type { Understanding } from '../../shared/understanding.ts'

const said = (more: Partial<Understanding>): Understanding => ({
  entities: [],
  sentiment: 0,
  frustration: 0,
  urgency: 0,
  language: 'en',
  script: 'Latn',
  ...more,
})
const returning = said({ intent: { name: 'return_item', confidence: 0.7 } })

it('takes an intent for sure from the site’s own threshold on', () => {
  expect(judgedIntent(returning, 0.7).intent?.sure).toBe(true)
  expect(judgedIntent(returning, 0.71).intent?.sure).toBe(false)
  expect(judgedIntent(said({}), 0.5)).not.toHaveProperty('intent')
})

it('tells agents of the newest sure intent, whatever unsure one came after it', () => {
  const doubtful = said({ intent: { name: 'warranty_claim', confidence: 0.4 }, sentiment: -0.8 })
  const all = [returning, doubtful].map((one) => judgedIntent(one, 0.6))
  expect(summaryOf(all)).toMatchObject({
    intent: { name: 'return_item', sure: true },
    sentiment: -0.8,
    trend: 'worse',
  })
  expect(summaryOf([judgedIntent(doubtful, 0.6)])?.intent).toMatchObject({ sure: false })
})
