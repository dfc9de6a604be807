import { workerdCpu } from '../../support/workerd-cpu.ts'
import { workerdMegabytes } from '../../support/workerd-memory.ts'
import type { Row } from '../figure.ts'
import { takeTurns } from '../load/at-once.ts'
import { askDirectly } from '../load/direct.ts'
import { withModel } from '../load/edge.ts'
import { fast } from '../load/model.ts'
import { secondsOf } from '../load/seconds.ts'
import { startAskers } from '../load/turns.ts'
import { sum } from '../statistics.ts'

const atOnce = 20
const rounds = 3
const turns = 200
const question = 'What is your returns policy, please?'

/** What turns cost the edge's machine, and how many it takes. */
export const throughputRow: Row = {
  name: 'throughput',
  about: `Turns of 60 tokens, ${atOnce} visitors at once`,
  measure: (tell) =>
    withModel(fast, async (edge, model) => {
      const askers = await startAskers(edge.url, atOnce)
      await Promise.all(askers.map(({ ask }) => ask(question)))
      const seconds = { direct: [] as number[], through: [] as number[] }
      let cpu = 0
      for (let round = 0; round < rounds; round++) {
        seconds.direct.push(
          await secondsOf(() =>
            takeTurns(turns, askers, () => askDirectly(model.baseUrl, question)),
          ),
        )
        const before = workerdCpu(edge)
        seconds.through.push(
          await secondsOf(() => takeTurns(turns, askers, ({ ask }) => ask(question))),
        )
        cpu += workerdCpu(edge) - before
      }
      const taken = rounds * turns
      const perSecond = (times: number[]) => taken / sum(times)
      tell({
        key: 'throughput.cpu',
        what: 'CPU of workerd for a turn, its database included',
        value: cpu / taken,
        unit: 'ms',
        aim: { atMost: 15 },
      })
      tell({
        key: 'throughput.turnsPerSecond',
        what: 'turns a second through the edge',
        value: perSecond(seconds.through),
        unit: '/s',
        aim: { atLeast: 50 },
      })
      tell({
        key: 'throughput.directTurnsPerSecond',
        what: 'turns a second, the model asked directly',
        value: perSecond(seconds.direct),
        unit: '/s',
      })
      tell({
        key: 'throughput.memory',
        what: 'memory of workerd after them',
        value: workerdMegabytes(edge),
        unit: 'MB',
        aim: { atMost: 250 },
      })
      for (const { close } of askers) close()
    }),
}
