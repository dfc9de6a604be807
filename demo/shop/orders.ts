import { findProduct, type Product } from './catalogue.ts'

/** The steps of an order, in the words of the help article "Track your order". */
export const steps = ['Received', 'Packing', 'Announced', 'On its way', 'Delivered'] as const
export type Step = (typeof steps)[number]

/** The one customer of the demo. She is made up; whoever opens the account is signed in as her. */
export const customer = {
  id: 'C-100384',
  name: 'Johanna Berger',
  email: 'johanna.berger@post.example',
  phone: '+43 512 555 0142',
  address: ['Johanna Berger', 'Höttinger Au 14', '6020 Innsbruck', 'Austria'],
  points: 284,
}

export type Order = {
  /** The letters AC and eight digits. */
  number: string
  items: { product: Product; size: string; count: number }[]
  paidWith: string
  /** When each step was reached, the newest last. */
  history: { step: Step; at: Date; note: string }[]
  parcel?: { carrier: string; number: string }
  /** The day on which a parcel that is on its way is expected. */
  expected?: Date
}

type Line = [slug: string, size: string, count?: number]
type Draft = Pick<Order, 'number' | 'paidWith' | 'parcel'> & {
  lines: Line[]
  /** For each step that was reached: how many days ago, and at what time (Vienna). */
  reached: [days: number, time: string][]
  expectedIn?: number
}

const drafts: Draft[] = [
  {
    number: 'AC-20431180',
    lines: [['glungezer-sleeping-bag', 'Regular']],
    paidWith: 'Visa ending in 42',
    reached: [[0, '07:12']],
  },
  {
    number: 'AC-20417735',
    lines: [
      ['nordkette-rain-shell', 'M'],
      ['axams-beanie', 'One size', 2],
    ],
    paidWith: 'PayPal',
    parcel: { carrier: 'Austrian Post', number: '1045 2200 7731 8846 12' },
    reached: [
      [2, '09:41'],
      [2, '10:44'],
      [2, '14:20'],
      [1, '06:35'],
    ],
    expectedIn: 1,
  },
  {
    number: 'AC-20398216',
    lines: [['zirm-trail-boot', '39']],
    paidWith: 'Apple Pay',
    parcel: { carrier: 'Austrian Post', number: '1045 2200 7598 1203 47' },
    reached: [
      [12, '20:03'],
      [11, '08:15'],
      [11, '13:10'],
      [11, '19:48'],
      [9, '11:26'],
    ],
  },
  {
    number: 'AC-20284467',
    lines: [
      ['inntal-28-pack', 'S/M'],
      ['rofan-poles', '100–120 cm'],
    ],
    paidWith: 'Acme gift card',
    parcel: { carrier: 'Austrian Post', number: '1045 2200 6120 5590 03' },
    reached: [
      [131, '16:22'],
      [130, '07:50'],
      [130, '12:31'],
      [130, '18:05'],
      [128, '10:02'],
    ],
  },
]

const notes: Record<Step, string> = {
  Received: 'We have your order.',
  Packing: 'It is being packed in Innsbruck.',
  Announced: 'The parcel is ready, and the carrier is expected.',
  'On its way': 'The carrier has it.',
  Delivered: 'It was handed over at the door.',
}

/** The customer's orders, the newest first. They are as old as the day on which one looks at them. */
export function ordersOf(now: Date): Order[] {
  return drafts.map(({ lines, reached, expectedIn, ...draft }) => ({
    ...draft,
    items: lines.map(([slug, size, count = 1]) => ({ product: productOf(slug), size, count })),
    history: reached.map(([days, time], at) => {
      const step = steps[at] ?? 'Delivered'
      return { step, at: daysFrom(now, -days, time), note: notes[step] }
    }),
    ...(expectedIn !== undefined && { expected: notOnSunday(daysFrom(now, expectedIn, '12:00')) }),
  }))
}

function productOf(slug: string): Product {
  const product = findProduct(slug)
  if (!product) throw new Error(`An order names ${slug}, which the catalogue doesn't.`)
  return product
}

function daysFrom(now: Date, days: number, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hours, minutes)
}

/** Carriers rest on Sundays. */
function notOnSunday(date: Date): Date {
  return date.getDay() === 0 ? daysFrom(date, 1, '12:00') : date
}

/** The step that an order has reached. */
export function stepOf({ history }: Order): Step {
  return history.at(-1)?.step ?? 'Received'
}

/** What was paid, in euros. Delivery in Austria costs 4.90, and nothing from 80 on. */
export function sums({ items }: Order): { goods: number; delivery: number; total: number } {
  const goods = items.reduce((sum, { product, count }) => sum + product.price * count, 0)
  const delivery = goods >= 80 ? 0 : 4.9
  return { goods, delivery, total: goods + delivery }
}

/** The last day on which a delivered order may be sent back: 30 days from delivery. */
export function returnUntil({ history }: Order): Date | undefined {
  const delivered = history.find(({ step }) => step === 'Delivered')?.at
  return delivered && daysFrom(delivered, 30, '23:59')
}
