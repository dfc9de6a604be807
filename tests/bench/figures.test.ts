import * as v from 'valibot'
import { expect, it } from 'vitest'
import { intentsSchema } from '../../shared/intents.ts'
import { isMet, rounded } from './figure.ts'
import { answerTo } from './load/answer.ts'
import { articleQuestions, articles, intents } from './load/articles.ts'
import { median, percentile } from './statistics.ts'
import { tableOf } from './table.ts'

it('takes the middle and the tail of values in any order', () => {
  const values = [30, 10, 20, 50, 40]
  expect([median(values), percentile(values, 0.95), percentile([], 0.5)]).toEqual([30, 50, NaN])
})

it('meets an aim at its very edge, and misses it beyond', () => {
  expect(isMet({ value: 15, aim: { atMost: 15 } })).toBe(true)
  expect(isMet({ value: 15.1, aim: { atMost: 15 } })).toBe(false)
  expect(isMet({ value: 50, aim: { atLeast: 50 } })).toBe(true)
  expect(isMet({ value: 49.9, aim: { atLeast: 50 } })).toBe(false)
  expect(isMet({ value: 1 })).toBeUndefined()
})

it('does not meet an aim with a value that could not be measured', () => {
  expect(isMet({ value: Number.NaN, aim: { atMost: 15 } })).toBe(false)
})

it('rounds for people, small values finer than large ones', () => {
  expect([1234.56, 12.345, 0.12345].map(rounded)).toEqual([1235, 12.3, 0.123])
})

it('prints a line for each figure, with its aim and whether that is met', () => {
  const table = tableOf([
    {
      about: 'Turns',
      figures: [
        { key: 'a', what: 'CPU', value: 23.31, unit: 'ms', aim: { atMost: 15 } },
        { key: 'b', what: 'turns', value: 1200, unit: '/s', aim: { atLeast: 50 } },
        { key: 'c', what: 'beside it', value: 7, unit: '' },
      ],
    },
  ])
  expect(table.split('\n')).toEqual([
    'Turns',
    '  CPU         23.3 ms  aim ≤ 15: missed',
    '  turns      1,200 /s  aim ≥ 50: met',
    '  beside it         7',
    '',
  ])
})

it('lets the model say to each asker what it says to nobody else', () => {
  const body = (text: string) => JSON.stringify({ messages: [{ role: 'user', content: text }] })
  expect(answerTo(body('I am visitor number 17.'), 2)).toBe('word0of17 word1of17')
  expect(answerTo(body('Hello.'), 3)).toBe('word0 word1 word2')
})

it('makes ten thousand different articles, and questions about them', () => {
  const files = articles(10_000)
  expect(new Set(files.map(({ path }) => path)).size).toBe(10_000)
  expect(new Set(articleQuestions(150)).size).toBe(150)
  expect(new Set(articleQuestions(300, 10_000)).size).toBe(300)
})

it('makes intents that differ, with ten examples each', () => {
  const made = intents(150)
  expect(new Set(made.map(({ name }) => name)).size).toBe(150)
  expect(new Set(made.flatMap(({ examples }) => examples)).size).toBe(1_500)
  expect(v.is(intentsSchema, { intents: made })).toBe(true)
})
