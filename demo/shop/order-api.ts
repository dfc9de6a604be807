import { isoDay } from './account.ts'
import { type Order, ordersOf, type Step, stepOf, sums } from './orders.ts'

/**
 * `GET /api/orders/AC-20417735`: the shop's order system, as `acme/tools.yaml` declares it. It tells nothing
 * about the customer, for whoever knows a number may ask.
 */
export function orderApi(path: string, now: Date): Response | undefined {
  const [, number] = /^\/api\/orders\/([^/]+)$/.exec(path) ?? []
  if (number === undefined) return undefined
  const order = ordersOf(now).find((one) => one.number === number.toUpperCase())
  return order
    ? Response.json(told(order))
    : Response.json({ error: 'There is no such order.' }, { status: 404 })
}

function told(order: Order) {
  const { number, history, expected, parcel, items } = order
  const reached = (step: Step) => history.find((one) => one.step === step)?.at
  const placed = reached('Received')
  const delivered = reached('Delivered')
  return {
    number,
    status: stepOf(order),
    note: history.at(-1)?.note,
    ...(placed && { placed: isoDay(placed) }),
    ...(expected && { expected: isoDay(expected) }),
    ...(delivered && { delivered: isoDay(delivered) }),
    ...(parcel && { parcel }),
    items: items.map(({ product, size, count }) => ({ name: product.name, size, count })),
    total: sums(order).total,
    currency: 'EUR',
  }
}
