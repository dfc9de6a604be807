import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../edge/answer/grounding/evidence.ts'
import { judge } from '../../edge/answer/grounding/judge.ts'

const sources = [
  {
    index: 1,
    url: 'https://bikes.example/hire',
    title: 'Hiring a bike',
    passages: [
      {
        heading: 'What does a bike cost?',
        text: '- City bike – A day: €18; Deposit: €50\n- Cargo bike – A day: €45; Deposit: €200\n- France – A day: €22; Deposit: €90\n- Rest of the European Union – A day: €27; Deposit: €120',
      },
      {
        heading: 'How long may I keep it?',
        text: 'You may keep a bike for 10 days from pickup. A hire can be extended twice. The helmet must come back within 3 days of your booking.',
      },
      {
        heading: 'What if I am late?',
        text: 'If you bring it back late and the shop was open, we charge the price of one more day. If you cancel, credits are lost and coupons stay valid. The tours in Lille are led by Anna, those in Bruges by Karim.',
      },
    ],
  },
]
const evidence = evidenceOf(sources, 'en', {
  said: ['What do I have to know about hiring a bike?'],
})
const verdict = (text: string, before = '') => judge(text, { ...evidence, before }, new Set(), [1])

describe('What an article says, told again', () => {
  it.each([
    'A cargo bike is €45 a day, and its deposit is €200.',
    'In Spain the deposit is €120.',
    'You can extend a hire two times.',
    'Bikes may be kept for ten days, counted from pickup.',
    'If you cancel, your credits are lost, but coupons stay valid.',
    "We'll charge the price of one more day if you bring it back late and the shop was open.",
  ])('is borne out: %s', (text) => {
    expect(verdict(text)).toMatchObject({ kind: 'grounded' })
  })

  it.each([
    ['the number of another row', 'A cargo bike is €18 a day.'],
    ['the number of another column', 'The deposit of a city bike is €18.'],
    ['the row of the union where the country has its own', 'In France the deposit is €120.'],
    ['the number of a sentence beside it', 'You may keep a bike for 3 days from pickup.'],
    ['another count', 'A hire can be extended five times.'],
    ['what nothing says', 'You may lend the bike to anyone, and we always pay for the repair.'],
  ])('is held with %s', (_what, text) => {
    expect(verdict(text).kind).toBe('fault')
  })

  it('is held to what was asked where it says little by itself', () => {
    const asked = evidenceOf(sources, 'en', { said: ['What is the deposit of a cargo bike?'] })
    expect(judge("It's €200.", asked, new Set(), [1]).kind).toBe('grounded')
    expect(judge("It's €50.", asked, new Set(), [1]).kind).toBe('fault')
  })

  it('is read with the sentence before it, which names what it is about', () => {
    expect(verdict('The deposit is €200.', 'You asked for a cargo bike.').kind).toBe('grounded')
    expect(verdict('The deposit is €200.', 'You asked for a city bike.').kind).toBe('fault')
  })
})
