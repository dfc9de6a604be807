import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { defaultGuardrails, guardrailsSchema } from '../../shared/site.ts'

describe('Guardrails of a site', () => {
  it('check answers unless the site says otherwise', () => {
    expect(defaultGuardrails.answers).toBe('checked')
    expect(defaultGuardrails.forbiddenTopics).toEqual([])
  })

  it.each([
    [{ forbiddenTopics: [{ words: ['a'] }] }],
    [{ forbiddenTopics: [{ topic: ' ' }] }],
    [{ linkHosts: ['https://docs.example.com'] }],
    [{ linkHosts: ['Docs.example.com'] }],
    [{ answerLength: 10 }],
    [{ answerLength: 100_000 }],
    [{ answers: 'no' }],
    [{ topics: [] }],
  ])('refuse %j', (guardrails) => {
    expect(v.safeParse(guardrailsSchema, guardrails).success).toBe(false)
  })

  it('take hosts with a port, and topics with or without words', () => {
    const guardrails = { linkHosts: ['localhost:8788'], forbiddenTopics: [{ topic: 'politics' }] }
    expect(v.safeParse(guardrailsSchema, guardrails).success).toBe(true)
  })
})
