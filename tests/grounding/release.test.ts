import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Held, sentenceRelease } from '../../edge/answer/grounding/release.ts'
import type { Verdict } from '../../edge/answer/grounding/verdict.ts'

const words = ['you', 'have', 'days', 'delivery', 'free', 'lie']

/** Sentences with a number are supported by source 1, those with "lie" are none; all else is talk. */
async function verdict(text: string): Promise<Verdict> {
  if (text.includes('lie')) return { kind: 'fault', fault: 'ungrounded-claim', about: 'lie' }
  return /\d/.test(text) ? { kind: 'grounded', source: 1 } : { kind: 'talk' }
}

async function release(
  pieces: readonly string[],
  judge: Parameters<typeof sentenceRelease>[0]['judge'] = verdict,
) {
  const gate = sentenceRelease({
    judge,
    isSource: (index) => index <= 2,
    knows: (word) => words.includes(word),
  })
  const steps: string[] = []
  const held: Held[] = []
  for (const piece of pieces) {
    const step = await gate.push(piece)
    steps.push(step.text)
    held.push(...step.held)
  }
  const last = await gate.flush()
  return {
    steps,
    text: [...steps, last.text].join(''),
    held: [...held, ...last.held].map(({ text }) => text),
    cited: gate.cited(),
    useful: gate.isUseful,
  }
}
const tokens = (text: string) => text.match(/\s*\S+/g) ?? []

describe('An answer', () => {
  it('shows its first words at once, and the rest of the sentence when it is known', async () => {
    const { steps, text } = await release(tokens('You have 30 days [1]. Anything else?'))
    expect(steps.slice(0, 3)).toEqual(['You', '', ' have'])
    expect(steps.slice(3)).toEqual(['', '', '', ' 30 days [1].'])
    expect(text).toBe('You have 30 days [1]. Anything else?')
  })

  it('streams word by word what speaks of nothing that the passages know', async () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`)
    const { steps } = await release(long.map((word) => `${word} `))
    expect(steps.filter((step) => step !== '').length).toBeGreaterThan(50)
  })

  it.each([
    ['Yes, we do. You have 30 days.', /^$/],
    ['90 days are yours.', /^$/],
    ['Klarnabank is fine here.', /^$/],
    ['Never mind the boots.', /^$/],
    ['https://evil.example is it.', /^$/],
  ])('shows nothing of %j before it is known', async (text, nothing) => {
    const { steps } = await release(tokens(text).slice(0, 2))
    expect(steps.join('')).toMatch(nothing)
  })

  it('leaves out a sentence that is held, and goes on', async () => {
    const { text, held } = await release([
      'You have 30 days [1]. This is a lie [1]. Gloves cost 5 [2].',
    ])
    expect(text).toBe('You have 30 days [1]. Gloves cost 5 [1].')
    expect(held).toEqual(['This is a lie.'])
  })

  it('leaves out what leans on a sentence that was held', async () => {
    const { text } = await release(['You have 30 days [1]. A lie. That is 7 more. See you!'])
    expect(text).toBe('You have 30 days [1]. See you!')
  })

  it('ends words that were shown with an ellipsis where the rest was held', async () => {
    expect((await release(tokens('You have a lie.'))).text).toBe('You have a…')
  })

  it('gives a supported sentence the citation that it lacks, once a paragraph', async () => {
    const { text, cited } = await release(['It takes 3 days. It costs 5.\n\nIt holds 7 years.'])
    expect(text).toBe('It takes 3 days. It costs 5. [1]\n\nIt holds 7 years. [1]')
    expect(cited).toEqual([1])
  })

  it('puts right a citation of the wrong source, and drops one of none', async () => {
    expect((await release(['It takes 3 days [2].'])).text).toBe('It takes 3 days [1].')
    expect((await release(['It takes 3 days [9].'])).text).toBe('It takes 3 days. [1]')
    expect((await release(['It takes 3 days 【1†x】.'])).text).toBe('It takes 3 days [1].')
  })

  it('holds a "Yes." until what it is about is known', async () => {
    expect((await release(['Yes. That is a lie.'])).text).toBe('')
    expect((await release(['Yes. You have 30 days [1].'])).text).toBe('Yes. You have 30 days [1].')
  })

  it('shows no line that introduces a list of which nothing is left', async () => {
    expect((await release(['You get:\n- a lie\n- one more lie'])).text).toBe('')
    const some = await release(['You get:\n- a lie\n- 3 days'])
    expect(some.text).toBe('You get:\n- 3 days [1]')
  })

  it('judges an item of a list together with the line above it', async () => {
    const heard: string[] = []
    await release(['Not returned:\n- cards 1\n- socks 2'], async (text, _marked, context) => {
      heard.push(`${context}|${text}`)
      return { kind: 'grounded', source: 1 }
    })
    expect(heard).toEqual(['|Not returned:\n- cards 1', 'Not returned:|- socks 2'])
  })
})

it('never shows a held sentence, and always every other one, however the answer comes', async () => {
  const sentence = fc.constantFrom(
    'You have 30 days [1].',
    'Gloves cost 5 [2].',
    'Delivery takes 7 days.',
    'Happy to help!',
    'Here is a lie.',
    'You have a lie of 9 [1].',
    'Delivery is a lie [1].',
  )
  const joint = fc.constantFrom(' ', '\n', '\n\n')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(sentence, joint), { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 }),
      async (parts, sizes) => {
        const whole = parts.map((part) => part.join('')).join('')
        const pieces: string[] = []
        let rest = whole
        for (const size of sizes) {
          pieces.push(rest.slice(0, size))
          rest = rest.slice(size)
        }
        const { text } = await release([...pieces, rest])
        expect(text).not.toContain('lie')
        for (const [one] of parts.filter(([part]) => !part.includes('lie'))) {
          expect(text).toContain(one.replace(/ \[\d\]/, '').slice(0, -1))
        }
      },
    ),
    { numRuns: 300 },
  )
})
