import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../edge/answer/grounding/evidence.ts'
import { judge } from '../../edge/answer/grounding/judge.ts'

const sources = [
  {
    index: 1,
    url: 'https://boats.example/help',
    title: 'Renting a boat',
    passages: [
      {
        heading: 'Which paddle do I need?',
        text: '- S – Height: 150–164 cm; Paddle: 210 cm\n- M – Height: 165–179 cm; Paddle: 220 cm\n- L – Height: 180–194 cm; Paddle: 230 cm',
      },
      {
        heading: 'Which sail fits?',
        text: '- 3.20 m – Sail: 42; Mast: 8\n- 3.80 m – Sail: 44; Mast: 9\n- 4.40 m – Sail: 46; Mast: 10',
      },
      {
        heading: 'How fast is a rescue?',
        text: 'A rescue that is called on Friday arrives on Monday at any pier. At large piers rescues arrive on Saturday too.\n\n- Lakes – Rescue: next day; Cost: €12\n- Rivers – Rescue: 2 days; Cost: €19\n- Elsewhere – Rescue: not available; Cost: –',
      },
      {
        heading: 'How do I clean the hull?',
        text: 'The Heron canoe has a wooden hull with a varnish. Soap would soften it. Rub it with a cloth without wax, and let it dry.',
      },
      {
        heading: 'Can you paint a name on it?',
        text: 'Up to 20 letters, painted by hand in our yard, for free. We paint names in the second week of March.',
      },
      {
        heading: 'Where do I bring it back?',
        text: 'Bring the boat to any pier with your booking number. There we refund the deposit at once. It is never hauled by road.',
      },
      {
        heading: 'What can be paid with points?',
        text: "It isn't a deposit, a lesson, or a fine.",
      },
    ],
  },
]
const kindOf = (text: string, asked = 'What should I know about renting a boat?') =>
  judge(text, evidenceOf(sources, 'en', { said: [asked] }), new Set(), [1]).kind

describe('A sentence of several parts', () => {
  it.each([
    "The Heron has a wooden hull with a varnish, so don't use soap.",
    'Bring the boat to any pier with your booking number, and we will refund the deposit right there.',
    'Yes, we can paint a name with up to 20 letters for free.',
    "No, a fast rescue isn't available outside the lakes and rivers at the moment.",
    'Painting a name takes up to 20 letters.',
    'At a height of 170 cm you need size M.',
    'With 3.80 m you need sail 44, which goes with mast 9.',
  ])('is borne out: %s', (text) => {
    expect(kindOf(text, 'Which size do I need at 170 cm?')).toBe('grounded')
  })

  it.each([
    ['a month that may be taken for "may"', 'We paint names in the second week of May.'],
    ['the size of another row', 'At a height of 170 cm you need size L.'],
    ['the cell of another row', 'With 3.80 m you need sail 46, which goes with mast 9.'],
    ['a time that is counted in words', 'Boats may be kept for up to one year.'],
    [
      'the day of another case',
      'A rescue that is called on Friday arrives on Saturday at any pier.',
    ],
    ['no person offered', 'Someone else may sail it without a licence.'],
    ['a denial of what a row offers', "A rescue isn't available on lakes."],
    ['one part that nothing says', 'Bring the boat to any pier, and we always pay for your taxi.'],
  ])('is held with %s', (_what, text) => {
    expect(kindOf(text, 'Which size do I need at 170 cm?')).toBe('fault')
  })
})
