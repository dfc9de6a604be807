import { setTimeout as sleep } from 'node:timers/promises'
import { agentKey, pushAcme } from '../../support/push.ts'
import { startWebhookReceiver } from '../../support/webhook-receiver.ts'
import { workerdCpu } from '../../support/workerd-cpu.ts'
import { converse } from '../cost/conversation.ts'
import { costOf } from '../cost/cost.ts'
import { between, type CountedEdge, startCountedEdge } from '../cost/counted-edge.ts'
import { openIdleSocket } from '../cost/idle-socket.ts'
import prices from '../cost/prices.json' with { type: 'json' }
import { perConversation } from '../cost/usage.ts'
import type { Figure, Row } from '../figure.ts'
import { unlimited } from '../load/edge.ts'
import { startModel } from '../load/model.ts'
import type { Asker } from '../load/turns.ts'

const conversations = 20
const million = 1_000_000
/** Seconds: longer than the ten after which an object without work leaves the memory. */
const idle = 14
/** A hosted model's pace, because a turn's length is paid for: 1.6 s for 60 tokens. */
const pace = { firstDelay: 400, tokenDelay: 20, tokens: 60 }

/** What a site owner pays the platform. */
export const costRow: Row = {
  name: 'cost',
  about: `A million conversations in a month (8 turns, one handoff in ten), by the price list of ${prices.read}`,
  async measure(tell) {
    const model = await startModel(pace)
    const receiver = await startWebhookReceiver()
    const edge = await startCountedEdge({ ...unlimited, ...model.env })
    try {
      await pushAcme(edge, { webhook: receiver.url })
      const key = await agentKey(edge)
      const first = await converse(edge.url, key, true) // builds what a site needs once
      first.close()
      await sleep(1_500)
      const before = await edge.counts()
      const cpu = workerdCpu(edge)
      const askers = await Promise.all(
        Array.from({ length: conversations }, (_, index) =>
          converse(edge.url, key, index % 10 === 0),
        ),
      )
      await sleep(1_500) // the last deliveries
      const used = between(before, await edge.counts())
      const usage = perConversation({ ...used, cpuMs: workerdCpu(edge) - cpu }, conversations)
      const { lines, dollars } = costOf(usage, million, prices.items)
      for (const { item, what, quantity, dollars } of lines) {
        tell({
          key: `cost.${item}`,
          what: `${what}: ${inMillions(quantity)}`,
          value: dollars,
          unit: '$',
          quantity,
        })
      }
      tell({
        key: 'cost.plan',
        what: `the plan "${prices.plan.name}"`,
        value: prices.plan.dollarsPerMonth,
        unit: '$',
      })
      tell({
        key: 'cost.total',
        what: 'all together, the model itself not counted',
        value: dollars + prices.plan.dollarsPerMonth,
        unit: '$',
      })
      await measureIdle(edge, askers, tell)
    } finally {
      await edge.stop()
      await receiver.close()
      model.close()
    }
  },
}

/** Open conversations in which nothing happens: nothing may run, and the objects leave the memory. */
async function measureIdle(edge: CountedEdge, askers: Asker[], tell: (figure: Figure) => void) {
  for (const { close } of askers) close()
  const sockets = await Promise.all(askers.map(({ visitor }) => openIdleSocket(edge.url, visitor)))
  await sleep(2_000)
  const before = await edge.counts()
  const cpu = workerdCpu(edge)
  await sleep((idle * 1_000) / 2)
  await Promise.all(sockets.map(({ ping }) => ping())) // answered without waking anybody
  await sleep((idle * 1_000) / 2)
  const ran = between(before, await edge.counts())
  tell({
    key: 'cost.idle.ran',
    what: `${conversations} open conversations idle for ${idle} s: requests, alarms, events, rows`,
    value:
      ran.workerRequests +
      ran.objectRequests +
      ran.alarms +
      ran.socketEvents +
      ran.objectsMade +
      ran.objectRowsRead +
      ran.objectRowsWritten +
      ran.databaseRowsRead +
      ran.databaseRowsWritten,
    unit: '',
    aim: { atMost: 0 },
  })
  tell({
    key: 'cost.idle.busy',
    what: 'the same: time in which an object had work',
    value: ran.busyMs,
    unit: 'ms',
    aim: { atMost: 0 },
  })
  tell({
    key: 'cost.idle.cpu',
    what: 'the same: CPU of workerd',
    value: workerdCpu(edge) - cpu,
    unit: 'ms',
  })
  await Promise.all(askers.map(({ visitor }) => visitor.post('read', { seq: 2 })))
  const woken = between(before, await edge.counts())
  tell({
    key: 'cost.idle.asleep',
    what: 'of them out of memory by then, their sockets open',
    value: woken.objectsMade,
    unit: `of ${conversations}`,
    aim: { atLeast: conversations },
  })
  for (const { close } of sockets) close()
}

function inMillions(quantity: number): string {
  return quantity >= million
    ? `${(quantity / million).toLocaleString('en', { maximumFractionDigits: 1 })} million`
    : quantity.toLocaleString('en', { maximumFractionDigits: 1 })
}
