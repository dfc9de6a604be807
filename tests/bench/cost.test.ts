import { expect, it } from 'vitest'
import { costOf } from './cost/cost.ts'
import { between, type Counts } from './cost/counted-edge.ts'
import prices from './cost/prices.json' with { type: 'json' }
import { perConversation } from './cost/usage.ts'

const nothing: Counts = {
  workerRequests: 0,
  objectRequests: 0,
  objectsMade: 0,
  alarms: 0,
  alarmsSet: 0,
  socketEvents: 0,
  objectRowsRead: 0,
  objectRowsWritten: 0,
  databaseRowsRead: 0,
  databaseRowsWritten: 0,
  databaseBytes: 0,
  busyMs: 0,
  objects: 0,
  objectBytes: 0,
}
const idle = perConversation({ ...nothing, cpuMs: 0 }, 1)

it('asks nothing for what is included, and the list price for what is above', () => {
  const requests = { what: 'requests', included: 10_000_000, dollarsPerMillion: 0.3 }
  const cost = (each: number, conversations: number) =>
    costOf({ requests: each }, conversations, { requests }).dollars
  expect(cost(10, 1_000_000)).toBe(0)
  expect(cost(30, 1_000_000)).toBeCloseTo(6, 10) // 20 million above
})

it("comes to the sum of Cloudflare's own example of objects with hibernating sockets", () => {
  // 21,610,000 requests and 552,960 GB-s; the documents round each up before they multiply.
  const usage = { ...idle, objectRequests: 21_610_000, objectGbSeconds: 552_960 }
  const { lines } = costOf(usage, 1, prices.items)
  const dollars = (item: string) => lines.find((line) => line.item === item)?.dollars
  expect(dollars('objectRequests')).toBeCloseTo(20.61 * 0.15, 6)
  expect(dollars('objectGbSeconds')).toBeCloseTo(0.15296 * 12.5, 6)
})

it("comes to the sum of Cloudflare's own example of a Worker", () => {
  const usage = { ...idle, workerRequests: 15_000_000, cpuMs: 7 * 15_000_000 }
  expect(costOf(usage, 1, prices.items).dollars).toBeCloseTo(1.5 + 1.5, 6)
})

it('costs nothing where nothing was used, by every price of the list', () => {
  expect(costOf(idle, 1_000_000, prices.items).dollars).toBe(0)
})

it('shares what was counted among the conversations, an awake object as 128 MB', () => {
  const used = { ...nothing, busyMs: 20_000, objectRowsWritten: 300, objectBytes: 2e9, cpuMs: 50 }
  expect(perConversation(used, 10)).toMatchObject({
    objectGbSeconds: 0.256,
    objectRowsWritten: 30,
    objectGb: 0.2,
    cpuMs: 5,
    workerRequests: 0,
  })
})

it('counts from one look to the next', () => {
  const before = { ...nothing, alarms: 2, busyMs: 10 }
  const ran = between(before, { ...nothing, alarms: 5, busyMs: 10 })
  expect(ran).toEqual({ ...nothing, alarms: 3 })
})
